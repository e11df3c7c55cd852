package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** A day is typed and read as dd.mm.yyyy in every browser; what is no day is said and not lost. */
@UsePlaywright(SystemChromium.class)
class DaysIT {
  private static final String DAY = "[id='arrival:day']";

  @Test
  void theFormIsTheSchoolsWhateverTheLanguage(Browser browser) {
    try (BrowserContext context = browser.newContext(SystemChromium.client().setLocale("en-US"))) {
      Page page = JournalPage.signIn(context, SchoolApi.as("secretary")).newPage();
      for (String tag : List.of("uk", "en")) {
        page.navigate("/enrol.xhtml");
        assertThat(page.locator("html")).hasAttribute("lang", tag);
        assertThat(page.locator(DAY)).hasValue("23.11.2026");
        assertThat(page.locator("input[type=date]")).hasCount(0);
        page.locator(".rail .me .who").click();
        page.locator("#me form[action='/language'] button").click();
      }
    }
  }

  @Test
  void aDayIsTypedShortAndWrittenOut(BrowserContext browser) {
    Page page = enrol(browser);
    Locator day = page.locator(DAY);
    for (String typed : List.of("1.9", "01.09.2026", "010926", "1,9,26", "2026-09-01")) {
      day.fill(typed);
      day.press("Tab");
      assertThat(day).hasValue("01.09.2026");
    }
  }

  @Test
  void whatIsNoDayIsSaidAtItsFieldByScriptAndServer(BrowserContext browser) {
    Page page = enrol(browser);
    Locator day = page.locator(DAY);
    Locator said = page.locator("[id='arrival:daySaid']");
    day.fill("32.13");
    day.press("Tab");
    assertThat(said).containsText("«32.13» – не дата. Напишіть день, місяць і рік");
    page.locator("[id='arrival:surname']").fill("Непрочитана");
    page.waitForResponse("**/enrol.xhtml*", () -> page.locator("[id$=arrive]").click());
    assertThat(said).hasCount(1);
    assertThat(day).hasValue("32.13");
    assertThat(day).isFocused();
    assertThat(day).hasAttribute("aria-invalid", "true");
    assertThat(page.locator("[id='arrival:surname']")).hasValue("Непрочитана");
    day.fill("1.9");
    day.press("Tab");
    assertThat(said).isEmpty();
    assertThat(day).hasAttribute("aria-invalid", "false");
  }

  @Test
  void anAddressIsAskedOnlyWithADay(BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as("director")).newPage();
    page.navigate("/log.xhtml");
    Locator day = page.locator("[name=day]");
    day.fill("колись");
    day.press("Enter");
    assertThat(page.locator(".fielderr")).containsText("«колись»");
    assertThat(page.url()).endsWith("/log.xhtml");
    day.fill("23.11");
    day.press("Enter");
    page.waitForURL(Pattern.compile("day=23\\.11"));
    assertThat(page.locator("[name=day]")).hasValue("23.11.2026");
  }

  @Test
  void aLineOfAPlanLeavesWithADayOnly(BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as("teacher")).newPage();
    page.navigate(FormPages.address("plan"));
    Locator day = page.locator("ol.plan [data-day]").last();
    day.fill("згодом");
    page.locator("[id='items:save']").click();
    assertThat(page.locator(".plan .fielderr")).containsText("«згодом»");
    assertThat(day).isFocused();
    assertThat(day).hasValue("згодом");
  }

  @Test
  void aDayIsChosenByKeys(BrowserContext browser) {
    Page page = enrol(browser);
    Locator day = page.locator(DAY);
    Locator calendar = page.locator(".calendar");
    day.focus();
    page.keyboard().press("ArrowDown");
    assertThat(calendar.locator("h2")).hasText("Листопад 2026");
    assertThat(violations(page, ColorScheme.LIGHT)).isEmpty();
    assertThat(violations(page, ColorScheme.DARK)).isEmpty();
    for (String key : List.of("PageDown", "ArrowLeft", "ArrowUp", "Shift+PageDown", "Enter")) {
      page.keyboard().press(key);
    }
    assertThat(day).hasValue("15.12.2027");
    assertThat(day).isFocused();
    assertThat(calendar).hasCount(0);
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Home");
    page.keyboard().press("Escape");
    assertThat(day).hasValue("15.12.2027");
    assertThat(day).isFocused();
  }

  @Test
  void aThumbChoosesADay(Browser browser) {
    try (BrowserContext context = browser.newContext(SystemChromium.phone())) {
      Page page = enrol(context);
      page.locator(".dayfield:has(" + DAY + ") .dayopen").tap();
      Locator first = page.locator(".calendar [data-at='2026-11-02']");
      assertThat(first.boundingBox().height).isGreaterThanOrEqualTo(44);
      first.tap();
      assertThat(page.locator(DAY)).hasValue("02.11.2026");
    }
  }

  private static List<?> violations(Page page, ColorScheme scheme) {
    // a colour on its way from one scheme to the other is in neither
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE));
    return new AxeBuilder(page).include(".calendar").setLegacyMode(true).analyze().getViolations();
  }

  private static Page enrol(BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as("secretary")).newPage();
    page.navigate("/enrol.xhtml");
    return page;
  }
}
