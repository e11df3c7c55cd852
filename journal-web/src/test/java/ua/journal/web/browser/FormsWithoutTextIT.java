package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/**
 * A form that takes no text has none to lose; whatever happens to page, session or network, its
 * buttons say what is the matter and work again afterwards.
 */
@UsePlaywright(SystemChromium.class)
class FormsWithoutTextIT {
  private static final int TABS = 10;
  private static final Map<String, SchoolApi> SIGNED_IN = new HashMap<>();

  /** The first form of Faces with a button one can see. */
  private static final String BUTTON =
      """
      () => {
        document.querySelectorAll('main details').forEach(d => d.open = true);
        const found = [...document.forms].filter(f => f.elements['jakarta.faces.ViewState'])
          .flatMap(f => [...f.querySelectorAll('button, input[type=submit]')])
          .find(b => b.type === 'submit' && b.checkVisibility());
        return found?.id ?? '';
      }""";

  /** Comes to the server as the form would, without its button: nothing is done. */
  private static final String POST =
      """
      async id => {
        const form = document.getElementById(id).form;
        const data = new FormData(form);
        const body = form.enctype.startsWith('multipart') ? data : new URLSearchParams(data);
        return (await fetch(form.action, { method: 'POST', body })).status;
      }""";

  /** Pages that show a form only of what somebody has begun. */
  private static final Map<String, String> PLACES = new HashMap<>();

  static Stream<String> pages() {
    return FormPages.withoutText();
  }

  @BeforeAll
  static void begin(Browser browser) {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      Page page = context.newPage();
      JournalPage.signIn(context, SchoolApi.as("deputy"));
      page.navigate("/timetable-draft.xhtml?of=class:8-Б");
      page.locator("button[id$=begin]").click();
      PLACES.put("timetable-preview", link(page, "a[href^='timetable-preview']"));
      JournalPage.signIn(context, SchoolApi.as("admin"));
      page.navigate("/import.xhtml");
      String row = "Формова Фаїна;Учитель;Ф-" + System.nanoTime() + "\r\n";
      String file = "ПІБ;Посада;Табельний №\r\n" + row + "Формова Фаїна;Секретар;\r\n";
      page.locator("#choose\\:files")
          .setInputFiles(
              new FilePayload("форма.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
      page.locator("#choose\\:check").click();
      page.locator("#same select").selectOption("Інша людина");
      page.locator("#same\\:tell").click();
      assertThat(page.locator("#same")).hasCount(0);
      page.locator("#apply\\:do").click();
      PLACES.put("undo", link(page, "#apply a.btn"));
      page.navigate("/doubles.xhtml");
      PLACES.put("doubles", link(page, "#pairs section:has-text('Формова') a"));
    }
  }

  @AfterAll
  static void takeBack(Browser browser) {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      Page page = context.newPage();
      JournalPage.signIn(context, SchoolApi.as("deputy"));
      page.navigate("/timetable-draft.xhtml");
      page.locator("details.ttgive summary").click();
      page.locator("button[id$=discard]").click();
      assertThat(page.locator(".ttweek")).hasCount(0);
      JournalPage.signIn(context, SchoolApi.as("admin"));
      page.navigate(PLACES.get("undo"));
      page.locator("#undo\\:do").click();
      assertThat(page.locator("#undo h2")).hasText("Імпорт скасовано");
    }
  }

  private static String link(Page page, String selector) {
    return "/" + page.locator(selector).first().getAttribute("href").replaceFirst("^/", "");
  }

  @Test
  void thePagesAreFound() {
    assertThat(pages()).contains("account", "notices", "integrity");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aFormNeverDies(String name, Browser browser) {
    String address = PLACES.containsKey(name) ? PLACES.get(name) : FormPages.address(name);
    String role = role(browser, address);
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      JournalPage.signIn(context, SchoolApi.as(role));
      Page page = context.newPage();
      page.clock().install();
      page.navigate(address);
      String id = id(page);

      page.clock().fastForward("10:10");
      unlock(page);
      assertThat(post(page, id)).as("idle lock").isEqualTo(200);
      context.setOffline(true);
      button(page, id).click();
      assertThat(page.locator(".draftnote").first()).containsText("Немає мережі");
      context.setOffline(false);
      context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("SID"));
      button(page, id).click();
      unlock(page);
      assertThat(button(page, id)).isVisible();
      assertThat(post(page, id)).as("lost session").isEqualTo(200);
      for (int tab = 0; tab < TABS; tab++) {
        assertThat(context.request().get("/help.xhtml").status()).isEqualTo(200);
      }
      assertThat(post(page, id)).as("other tabs").isEqualTo(200);
    }
  }

  @Test
  void aFormIsTakenBeforeItsScriptsHaveRun(Browser browser) {
    var noScripts = SystemChromium.client().setJavaScriptEnabled(false);
    try (BrowserContext context = browser.newContext(noScripts)) {
      JournalPage.signIn(context, SchoolApi.as("teacher"));
      Page page = context.newPage();
      page.navigate("/account.xhtml");
      Response answer = page.waitForNavigation(() -> page.locator("#password\\:change").click());
      assertThat(answer.status()).isEqualTo(200);
    }
  }

  private static String role(Browser browser, String address) {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      Page page = context.newPage();
      for (String role : FormPages.ROLES) {
        JournalPage.signIn(context, SIGNED_IN.computeIfAbsent(role, SchoolApi::as));
        page.navigate(address);
        if (!id(page).isEmpty()) {
          return role;
        }
      }
    }
    throw new AssertionError(address + ": nobody meets its form; say in FormPages how");
  }

  private static String id(Page page) {
    return (String) page.evaluate(BUTTON);
  }

  private static int post(Page page, String id) {
    return (int) page.evaluate(POST, id);
  }

  private static Locator button(Page page, String id) {
    return page.locator("[id='" + id + "']");
  }

  private static void unlock(Page page) {
    Locator lock = page.locator(".lockover");
    lock.locator("#lock-password").fill("demo");
    lock.locator("button").click();
    assertThat(lock).isHidden();
  }
}
