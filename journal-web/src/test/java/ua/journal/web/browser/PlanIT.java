package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** A plan is written in place, handed in, refused for its hours, approved with a reason. */
@UsePlaywright(SystemChromium.class)
class PlanIT {
  private static final String JOURNAL = "Алгебра · 9-А";

  @Test
  void aPlanIsWrittenAndApproved(BrowserContext context) {
    String address = "/plan.xhtml?id=" + SchoolApi.as("deputy").journal(JOURNAL);
    Page page = JournalPage.signIn(context, SchoolApi.as("teacher")).newPage();
    page.navigate(address);
    assertThat(page.locator("ol.plan li.held").first().locator("textarea")).hasCount(0);
    Locator last = page.locator("ol.plan > li").last();
    last.locator("[data-row=add]").click();
    page.keyboard().type("Підсумкова бесіда");
    page.locator("[id$=submit]").click();
    assertThat(page.locator("[role=status]")).isVisible();
    Locator added = page.locator("ol.plan > li").last();
    assertThat(added.locator("textarea").first()).hasValue("Підсумкова бесіда");

    JournalPage.signIn(context, SchoolApi.as("deputy"));
    page.navigate(address);
    page.locator("[id$=approve]").click();
    assertThat(page.locator("[role=alert]")).containsText("має бути");
    page.locator("[id$=remark]").fill("Резервний урок");
    page.locator("[id$=approve]").click();
    assertThat(page.locator("[role=status]")).isVisible();
  }

  @Test
  void aTeachersOwnFileIsReadIntoTheFormAndStoresNothing(BrowserContext context) {
    String address = "/plan.xhtml?id=" + SchoolApi.as("deputy").journal("Алгебра · 9-Б");
    Page page = JournalPage.signIn(context, SchoolApi.as("teacher")).newPage();
    page.navigate(address);
    int held = page.locator("ol.plan li.held").count();
    int last = page.locator("ol.plan > li").count();
    String file =
        "№;Зміст;Домашнє завдання\n1;Змінити проведене не можна;\n%d;Нова тема;§ 99\nдва;Без номера;\n";
    read(page, file.formatted(last + 1));
    assertThat(page.locator("section[role=status]")).containsText("Нових рядків: 1");
    assertThat(page.locator("section[role=status]")).containsText("Рядок 4");
    assertThat(page.locator("ol.plan > li")).hasCount(held + 1);

    page.navigate(address);
    assertThat(page.locator("ol.plan > li")).hasCount(last);

    read(page, "a;b\n1;2\n");
    assertThat(page.locator("[role=alert]")).containsText("Алгебра");
    assertThat(page.locator("ol.plan > li")).hasCount(last);
  }

  private static void read(Page page, String csv) {
    page.locator("details:has([id='file:chosen']) summary").click();
    page.locator("[id='file:chosen']")
        .setInputFiles(
            new FilePayload("мій план.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    page.locator("[id='file:read']").click();
  }

  @Test
  void theListIsForThoseWhoWatchOver(BrowserContext context) {
    Page page = JournalPage.signIn(context, SchoolApi.as("teacher")).newPage();
    assertThat(page.navigate("/plans.xhtml").status()).isEqualTo(403);
    JournalPage.signIn(context, SchoolApi.as("director"));
    assertThat(page.navigate("/plans.xhtml?state=IN_USE").status()).isEqualTo(200);
    assertThat(page.locator("tbody tr")).not().hasCount(0);
  }
}
