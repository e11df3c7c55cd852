package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** A deputy sets a day free and takes it back, and prepares the next year from decisions. */
@UsePlaywright(SystemChromium.class)
class YearIT {
  @Test
  void aDayOffShowsItsEffectBeforeItIsSaved(Browser browser) {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      JournalPage.signIn(context, SchoolApi.as("deputy"));
      Page page = context.newPage();
      page.navigate("/year.xhtml");
      dayOff(page, "Ремонт", "2026-11-17");
      assertThat(page.locator("[role=alert] li")).containsText("17.11.2026");
      assertThat(page.locator("[id$=save]")).hasCount(0);
      assertThat(page.locator("[id='off:name']")).isInViewport();
      assertThat(page.locator("[id='off:from']")).hasAttribute("aria-invalid", "true");
      assertThat(page.locator("[id='off'] .fielderr:visible")).containsText("17.11.2026");

      dayOff(page, "День здоров’я", "2027-05-07");
      assertThat(page.locator(".effect h2")).isVisible();
      assertThat(page.locator("[id='off']")).not().containsText("здоров");
      page.locator("[id$=save]").click();
      assertThat(page.locator("[role=status]")).isVisible();
      assertThat(page.locator("[id='off']")).containsText("День здоров’я 07.05.2027");
      page.getByLabel("Прибрати: День здоров’я").click();
      page.locator("[id$=save]").click();
      assertThat(page.locator("[role=status]")).isVisible();
      assertThat(page.locator("[id='off']")).not().containsText("День здоров’я");
    }
  }

  @Test
  void aRefusedSemesterIsSaidAtItsLastDay(Browser browser) {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      JournalPage.signIn(context, SchoolApi.as("deputy"));
      Page page = context.newPage();
      page.navigate("/year.xhtml");
      page.locator("[id='terms:to1']").fill("01.08.2026");
      page.locator("[id='terms:look']").click();
      assertThat(page.locator("[id='terms:to1']")).hasAttribute("aria-invalid", "true");
      assertThat(page.locator("[id='terms'] .fielderr:visible")).containsText("Семестр 1");
      assertThat(page.locator("[id='terms:to2']")).hasAttribute("aria-invalid", "false");
      assertThat(page.locator("[id='terms:to1']")).hasValue("01.08.2026");
    }
  }

  @Test
  void whatWasWrittenHereIsNotLeftToPaper(Browser browser) {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      JournalPage.signIn(context, SchoolApi.as("deputy"));
      Page page = context.newPage();
      page.navigate("/year.xhtml");
      page.locator("[id='kept:from']").fill("02.11.2026");
      page.locator("[id='kept:look']").click();
      assertThat(page.locator("[id='kept:from']")).hasAttribute("aria-invalid", "true");
      assertThat(page.locator("[id='kept'] .fielderr:visible")).containsText("2026");
      assertThat(page.locator("[id$=save]")).hasCount(0);
    }
  }

  /** A field of the browser's own would ask an English reader for half a day. */
  @Test
  void lessonTimesAreTypedTheSameInEveryBrowser(Browser browser) {
    try (BrowserContext context = browser.newContext(SystemChromium.client().setLocale("en-US"))) {
      JournalPage.signIn(context, SchoolApi.as("deputy"));
      Page page = context.newPage();
      page.navigate("/year.xhtml?bells=new");
      Locator starts = page.locator("[id$=':1:starts']");
      Locator ends = page.locator("[id$=':1:ends']");
      page.locator("[id='bells:name']").fill("Скорочений");
      starts.fill("830");
      ends.fill("о дев’ятій");
      page.locator("[id='bells:ring']").click();
      assertThat(page.locator("[id='bells'] .fielderr:visible")).containsText("08:30");
      assertThat(starts).hasValue("08:30");
      assertThat(ends).hasValue("о дев’ятій");
      ends.fill("8.15");
      page.locator("[id='bells:ring']").click();
      assertThat(page.locator("[id='bells'] .fielderr:visible")).containsText("Урок 1");
      assertThat(ends).hasValue("08:15");
      assertThat(ends).hasAttribute("aria-invalid", "true");
      assertThat(starts).hasAttribute("aria-invalid", "false");
    }
  }

  @Test
  void pupilsMoveByTheDecisionRecorded(Browser browser) {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      JournalPage.signIn(context, SchoolApi.as("deputy"));
      Page page = context.newPage();
      page.navigate("/next-year.xhtml");
      Locator undecided = undecided(page);
      String next = undecided.locator("td").first().textContent();
      undecided.locator("th a").click();
      page.locator("[id$=record]").click();
      assertThat(page.locator("ul[role=alert]")).containsText("номер протоколу");
      assertThat(page.locator("[id$=protocolNo]")).hasAttribute("aria-invalid", "true");
      assertThat(page.locator("label:has([id$=protocolNo]) .fielderr")).isVisible();
      page.locator("[id$=protocolNo]").fill("7");
      page.locator("[id$=record]").click();
      assertThat(page.locator("[id$=protocolNo]")).hasAttribute("aria-invalid", "false");
      assertThat(page.locator("[id$=protocolDay]")).hasAttribute("aria-invalid", "true");
      page.locator("[id$=protocolDay]").fill("19.11.2026");
      page.locator("[id$=record]").click();
      assertThat(page.locator("[role=status]")).isVisible();
      assertThat(page.locator(".marked li").first()).containsText("протокол № 7 від 19.11.2026");
      page.locator("[id$=prepare]").click();
      assertThat(page.locator(".marked li").first()).containsText(next);
      assertThat(page.locator("[id$=prepare]")).hasCount(0);
    }
  }

  @Test
  void aTeacherReadsTheYearAndChangesNothing(Browser browser) {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      JournalPage.signIn(context, SchoolApi.as("teacher"));
      Page page = context.newPage();
      assertThat(page.navigate("/year.xhtml").status()).isEqualTo(200);
      assertThat(page.locator("main input:not([type=hidden])")).hasCount(0);
      assertThat(page.navigate("/next-year.xhtml").status()).isEqualTo(403);
    }
  }

  /** A class that stays at the school and lacks decisions; each run takes the next one. */
  private static Locator undecided(Page page) {
    return page.locator("tbody tr")
        .filter(new Locator.FilterOptions().setHas(page.locator("td.c-warn")))
        .filter(new Locator.FilterOptions().setHasNotText("випуск"))
        .first();
  }

  private static void dayOff(Page page, String name, String day) {
    page.locator("[id='off:name']").fill(name);
    page.locator("[id='off:from']").fill(day);
    page.locator("[id='off:add']").click();
  }
}
