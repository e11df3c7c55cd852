package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** Sealed batches of codes and codes of siblings (clauses 3.1 and 3.2, R-SEC-03). */
@UsePlaywright(SystemChromium.class)
class FamilyAccessIT {
  @Test
  void aSealedBatchShowsItsCodesToTheClassTeacherAlone(BrowserContext browser, Browser another) {
    Page office = JournalPage.signIn(browser, SchoolApi.as("admin")).newPage();
    office.navigate("/access.xhtml");
    Locator line =
        office
            .locator("#classes tbody tr")
            .filter(new Locator.FilterOptions().setHas(office.getByText("8-Б")));
    line.locator("input").check();
    office.locator("#classes\\:hand").click();
    assertThat(line).containsText("отримання не підтверджено");
    assertThat(office.locator(".slip")).hasCount(0);

    try (BrowserContext classTeacher = another.newContext(SystemChromium.client())) {
      Page page = JournalPage.signIn(classTeacher, SchoolApi.as("classteacher")).newPage();
      page.navigate("/notices.xhtml");
      page.locator("li", new Page.LocatorOptions().setHasText("запечатаний пакет"))
          .locator("a")
          .first()
          .click();
      page.locator("#batch\\:receive").click();
      assertThat(page.locator(".slip").first()).isVisible();
      page.reload();
      assertThat(page.locator(".slip")).hasCount(0);
      assertThat(page.locator("#batch")).hasCount(0);
    }
    office.reload();
    assertThat(line).containsText("отримано");
  }

  @Test
  void aParentIsToldWhyACodeAddsNobody(Browser browser) {
    try (BrowserContext context = browser.newContext(SystemChromium.phone())) {
      Page page = JournalPage.signIn(context, SchoolApi.as("parent")).newPage();
      page.navigate("/diary.xhtml");
      page.locator("a[href='account.xhtml#children']").click();
      assertThat(page.locator("#children li")).hasCount(2);
      page.locator("#children\\:code").fill("AAAA-BBBB-CCCC");
      page.locator("#children\\:add").click();
      assertThat(page.locator("#children [role=alert]")).containsText("нічого не відкриває");
      assertThat(page.locator("#children li")).hasCount(2);
    }
  }
}
