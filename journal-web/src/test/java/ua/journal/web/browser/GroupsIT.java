package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** A class divided into groups, and the teaching load. */
@UsePlaywright(SystemChromium.class)
class GroupsIT {
  private static final String ENGLISH = "8-Б · Англійська мова";

  @Test
  void aTransferInsideASemesterIsRefusedAnOrderIsProposedAndTakenBack(BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as("classteacher")).newPage();
    page.navigate("/groups.xhtml");
    page.locator("select[name=journal]").selectOption(ENGLISH);
    page.locator("form.ask button").click();
    Locator first = page.locator(".pupils > li").first();
    first.locator("input:not(:checked)").first().check();
    page.locator("[id$=propose]").click();
    assertThat(page.locator("[role=alert]")).containsText("після закінчення семестру");
    page.locator("[id$=order]").fill("№ 77-у від 20.11.2026");
    page.locator("[id$=propose]").click();
    assertThat(page.locator("[role=status]")).isVisible();
    assertThat(page.locator("form[id$=pending]")).containsText("чекаємо");
    assertThat(page.locator("[id$=agree]")).hasCount(0);
    page.locator("[id$=withdraw]").click();
    assertThat(page.locator("form[id$=pending]")).hasCount(0);
  }

  @Test
  void aDeputySeesWhatTheLoadLacksAndIsAskedForAnOrder(BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as("deputy")).newPage();
    page.navigate("/load.xhtml?class=8-Б");
    assertThat(page.locator("tbody")).containsText("ніхто не викладає");
    page.locator("[id$=person_input]").fill("Шевчук Віра");
    page.locator("[id$=save]").click();
    assertThat(page.locator("[role=alert]")).containsText("номер і дату наказу");
  }

  @Test
  void whoMayLook(BrowserContext browser) {
    Page teacher = JournalPage.signIn(browser, SchoolApi.as("teacher")).newPage();
    assertThat(teacher.navigate("/load.xhtml").status()).isEqualTo(403);
    assertThat(teacher.navigate("/groups.xhtml").status()).isEqualTo(200);
  }
}
