package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** A deputy answers a morning call: who is ill, who gives the lessons, what the register says. */
@UsePlaywright(SystemChromium.class)
class SubstitutionsIT {
  private static final String FAR_DAY = "2027-02-03";

  @Test
  void aDeputyArrangesADayAndTheRegisterKnowsIt(Browser browser) {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      JournalPage.signIn(context, SchoolApi.as("deputy"));
      Page page = context.newPage();
      page.navigate("/substitutions.xhtml?date=" + FAR_DAY);
      page.locator("[id='absent:teacher'] button").click();
      page.locator(".ui-autocomplete-panel:visible .ui-autocomplete-item").nth(1).click();
      page.locator("[id='absent:show']").click();

      page.locator("button[id$=propose]").click();
      Locator first = page.locator(".subs li").first();
      assertThat(first.locator("select")).not().hasValue("self");
      first.locator("input").fill("Фізика");
      page.locator("button[id$=save]").click();
      assertThat(page.locator("main p[role=status]")).isVisible();

      page.navigate("/substitutions.xhtml?date=" + FAR_DAY);
      assertThat(page.locator("#changed li").first()).containsText("лікарняний →");

      page.navigate("/register.xhtml?month=2027-02");
      Locator line = page.locator("tbody tr").first();
      assertThat(line).containsText("03.02");
      assertThat(line).containsText("лікарняний");
      assertThat(line).containsText("Фізика");
    }
  }

  @Test
  void theStatementHasEveryTeacherAndIsTakenAway(Browser browser) throws IOException {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      JournalPage.signIn(context, SchoolApi.as("secretary"));
      Page page = context.newPage();
      page.navigate("/register.xhtml?month=2026-10");
      assertThat(page.locator("#totals tr").count()).isGreaterThan(20);
      assertThat(page.locator("#totals")).containsText("Петренко О. В.");
      assertThat(page.locator(".ph")).containsText("місяць закрито");

      Download csv = page.waitForDownload(() -> page.locator("a[href*='as=csv']").click());
      assertThat(Files.readString(csv.path())).startsWith("\uFEFF").contains("Учитель;");
      Download pdf = page.waitForDownload(() -> page.locator("a[href*='as=pdf']").click());
      assertThat(pdf.suggestedFilename()).contains("Відомість уроків").endsWith(".pdf");
      assertThat(pdf.failure()).isNull();
    }
  }

  @Test
  void aTeacherReadsTheRegisterButArrangesNothing(Browser browser) {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      JournalPage.signIn(context, SchoolApi.as("teacher"));
      Page page = context.newPage();
      assertThat(page.navigate("/register.xhtml").status()).isEqualTo(200);
      assertThat(page.locator("main")).containsText("У вас проведено уроків");
      assertThat(page.navigate("/substitutions.xhtml").status()).isEqualTo(403);
    }
  }
}
