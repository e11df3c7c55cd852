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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** From the class teacher's slip to the pupil's diary (R-SEC-03, clauses 3.1 and 3.2). */
@UsePlaywright(SystemChromium.class)
class AccessPageIT {
  private static final String NEXT = "місток-ковдра-жук-хліб";
  private static final String PASSWORD = "каштан-трамвай-дощ-сова";

  @Test
  void aSlipOpensTheDiaryOnce(BrowserContext browser, Browser another) throws IOException {
    Page page = JournalPage.signIn(browser, SchoolApi.as("classteacher")).newPage();
    page.navigate("/today.xhtml");
    page.locator(".rail a[href^='access.xhtml']").click();
    Locator pupil =
        page.locator("#people tbody tr", row("учень"))
            .filter(new Locator.FilterOptions().setHasNotText("активовано"))
            .first();
    pupil.locator("input").check();
    page.locator("#people\\:issue").click();

    assertThat(page.locator(".slip")).hasCount(1);
    String code = page.locator(".slipcode").textContent();
    Download pdf = page.waitForDownload(() -> page.locator("#take button[id$=file]").click());
    assertThat(pdf.suggestedFilename()).contains("Талони", "8-Б").endsWith(".pdf");
    assertThat(new String(Files.readAllBytes(pdf.path()), 0, 5, StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    assertThat(page.locator("#people tbody")).containsText("код видано");
    assertThat(page.locator("#log")).containsText("діє до");
    page.reload();
    assertThat(page.locator(".slip")).hasCount(0);

    theOwnerUsesIt(another, code);
  }

  @Test
  void theAdministratorSeesTheStaffAndNobodyElseDoes(BrowserContext browser, Browser another) {
    Page page = JournalPage.signIn(browser, SchoolApi.as("admin")).newPage();
    page.navigate("/access.xhtml");
    assertThat(page.locator("#people tbody tr", row("активовано, логін teacher")).first())
        .isVisible();

    try (BrowserContext teacher = another.newContext(SystemChromium.client())) {
      Page own = JournalPage.signIn(teacher, SchoolApi.as("teacher")).newPage();
      assertThat(own.navigate("/access.xhtml").status()).isEqualTo(403);
      assertThat(own.navigate("/access.xhtml?class=8-Б").status()).isEqualTo(404);
    }
  }

  private static void theOwnerUsesIt(Browser another, String code) {
    try (BrowserContext stranger = another.newContext(SystemChromium.phone())) {
      Page entry = stranger.newPage();
      entry.navigate("/login.xhtml");
      entry.getByText("Маю код активації").click();
      enter(entry, "AAAA-AAAA-AAAA");
      assertThat(entry.locator("[role=alert]")).containsText("нічого не відкриває");
      enter(entry, code.toLowerCase(Locale.ROOT));
      assertThat(entry.locator("h1")).containsText("Вітаємо");
      String login = entry.locator("#login").inputValue();
      assertThat(login).matches("[a-z.0-9]{3,}");
      set(entry, "qwertyuiop12345", "qwertyuiop12345");
      assertThat(entry.locator("[role=alert]")).containsText("легко вгадати");
      set(entry, PASSWORD, PASSWORD);
      assertThat(entry.locator("[role=status]")).containsText("Пароль збережено");
      assertThat(entry.locator("#login")).hasValue(login);
      entry.fill("#password", PASSWORD);
      entry.locator("form.box button").click();
      assertThat(entry).hasURL(Pattern.compile("/diary\\.xhtml"));

      theOwnerGuardsIt(entry, login);
      entry.navigate("/activate.xhtml");
      enter(entry, code);
      assertThat(entry.locator("[role=alert]")).containsText("нічого не відкриває");
    }
  }

  /** The password is changed, then the alarm is sounded: it opens nothing more. */
  private static void theOwnerGuardsIt(Page page, String login) {
    page.navigate("/account.xhtml");
    assertThat(page.locator("#sessions li")).hasCount(1);
    change(page, "не той пароль, ні");
    assertThat(page.locator("#password [role=alert]")).containsText("не підходить");
    change(page, PASSWORD);
    assertThat(page.locator("#password [role=status]")).containsText("Пароль змінено");

    page.locator("#alarm summary").click();
    page.locator("#alarm\\:sound").click();
    assertThat(page).hasURL(Pattern.compile("/login\\.xhtml"));
    page.fill("#login", login);
    page.fill("#password", NEXT);
    page.locator("form.box button").click();
    assertThat(page.locator("[role=alert]")).isVisible();
  }

  private static void change(Page page, String old) {
    page.fill("#password\\:old", old);
    page.fill("#password\\:next", NEXT);
    page.fill("#password\\:again", NEXT);
    page.locator("#password\\:change").click();
  }

  private static void enter(Page page, String code) {
    page.fill("#code", code);
    page.locator("form.box button").click();
  }

  private static void set(Page page, String password, String again) {
    page.fill("#password", password);
    page.fill("#again", again);
    page.locator("input[name=accept]").check();
    page.locator("form.box button").click();
  }

  private static Page.LocatorOptions row(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
