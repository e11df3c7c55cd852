package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.junit.UsePlaywright;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** What each demo account meets. */
@UsePlaywright(SystemChromium.class)
class RolePagesIT {
  @ParameterizedTest
  @CsvSource({
    "teacher, today",
    "classteacher, today",
    "deputy, journals",
    "director, journals",
    "parent, diary",
    "pupil, diary",
    "admin, home",
    "secretary, pupils"
  })
  void workBeginsWhereThePersonsWorkIs(String login, String start, BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as(login)).newPage();
    page.navigate("/");

    assertThat(page).hasURL(Pattern.compile("/" + start + "\\.xhtml"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "teacher",
        "classteacher",
        "deputy",
        "director",
        "admin",
        "secretary",
        "parent",
        "pupil"
      })
  void everyPageOfARoleStandsInItsRailOpensAndSaysWhereOneIs(String login, BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as(login)).newPage();
    page.navigate("/help.xhtml");
    List<String> pages = addresses(page, ".rail .nav, .ftabs a");

    assertThat(pages).contains("notices.xhtml", "documents.xhtml", "help.xhtml");
    assertThat(addresses(page, "#me .pages a")).containsAll(pages);
    for (String each : pages) {
      assertThat(page.navigate("/" + each).status()).as(each).isEqualTo(200);
      assertThat(addresses(page, ".rail [aria-current], .ftabs [aria-current]"))
          .as(each)
          .containsExactly(each);
    }
    assertThat(page.locator(".botnav > *").count()).isLessThanOrEqualTo(5);
  }

  private static List<String> addresses(Page page, String links) {
    return page.locator(links).all().stream()
        .map(link -> link.getAttribute("href"))
        .filter(href -> !href.startsWith("journal.xhtml"))
        .toList();
  }

  @Test
  void theSignInPageListsTheDemoAccountsAndOneOfThemSignsIn(Page page) {
    page.navigate("/");
    assertThat(page).hasURL(Pattern.compile("/login\\.xhtml"));
    for (String login :
        List.of(
            "admin",
            "director",
            "deputy",
            "secretary",
            "classteacher",
            "teacher",
            "pupil",
            "parent")) {
      assertThat(page.locator("body")).containsText(login);
    }

    page.fill("#login", "teacher");
    page.fill("#password", "wrong");
    page.locator("form.box button[type=submit], form.box button:not([type])").click();
    assertThat(page.locator(".problem")).isVisible();
    page.fill("#login", "teacher");
    page.fill("#password", "demo");
    page.locator("form.box button[type=submit], form.box button:not([type])").click();
    assertThat(page).hasURL(Pattern.compile("/today\\.xhtml"));
    assertThat(page.locator(".rail .me")).containsText("Петренко");
  }

  @Test
  void aDeputyReadsAnyJournalAndChangesNothing(BrowserContext browser) {
    SchoolApi deputy = SchoolApi.as("deputy");
    FreshColumn column = FreshColumn.in("Алгебра · 9-А");
    JournalPage journal = JournalPage.open(JournalPage.signIn(browser, deputy), column.journal());
    journal.stand(column.column(), 0).press("9");

    assertThat(journal.page().locator(".readonly")).containsText("ви бачите його, але не змінюєте");
    assertThat(journal.note()).containsText("ви бачите його, але не змінюєте");
    assertThat(journal.page().locator("[data-act=roll]")).hasCount(0);
    assertThat(column.revisions()).containsOnly(0);
  }

  @Test
  void whoeverReadsAJournalMayAskACellForItsHistory(BrowserContext browser) {
    FreshColumn column = FreshColumn.in("Алгебра · 9-А");
    JournalPage teacher =
        JournalPage.open(JournalPage.signIn(browser, column.api()), column.journal());
    teacher.stand(column.column(), 0).press("9").saved();
    teacher.press("8").saved();

    browser.clearCookies();
    JournalPage deputy =
        JournalPage.open(JournalPage.signIn(browser, SchoolApi.as("deputy")), column.journal());
    deputy.stand(column.column(), 0).press("F2");
    assertThat(deputy.popover().locator(".hist li").first()).containsText("9 → 8");
    assertThat(deputy.popover().locator(".hist")).containsText("Петренко");
  }

  @ParameterizedTest
  @CsvSource({"admin", "secretary", "parent", "pupil"})
  void aForeignJournalStaysShut(String login, BrowserContext browser) {
    String id = SchoolApi.as("deputy").journal("Алгебра · 8-Б");
    Page page = JournalPage.signIn(browser, SchoolApi.as(login)).newPage();
    Response answer = page.navigate("/journal.xhtml?id=" + id);

    assertThat(answer.status()).isIn(403, 404);
    assertThat(page.locator("#jgrid")).hasCount(0);
    assertThat(page.locator("body")).not().containsText("Антоненко");
  }

  @Test
  void aBannerSaysUnderWhoseNameOneWorks(BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as("classteacher")).newPage();
    page.navigate("/today.xhtml");
    page.locator(".rail .me .who").click();

    assertThat(page.locator("#me-name")).containsText("Шевчук");
    page.locator("#me form[action='/logout'] button").click();
    assertThat(page).hasURL(Pattern.compile("/login\\.xhtml"));
    page.navigate("/today.xhtml");
    assertThat(page).hasURL(Pattern.compile("/login\\.xhtml"));
  }
}
