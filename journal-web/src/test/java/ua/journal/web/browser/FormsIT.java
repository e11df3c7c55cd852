package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.junit.UsePlaywright;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** No form loses a text, whatever happens to page, session or network before it is sent. */
@UsePlaywright(SystemChromium.class)
class FormsIT {
  private static final String TEXT = "Перевірка форми";
  private static final int LEAST = 12;
  private static final int TABS = 10;
  private static final int MORE_TABS_THAN_VIEWS = 30;

  private static final Map<String, SchoolApi> SIGNED_IN = new HashMap<>();

  /** Marks the first text field one can see, an empty one if there is any, and its button. */
  private static final String CHOOSE =
      """
      () => {
        document.querySelectorAll('main details').forEach(d => d.open = true);
        const free = 'textarea, input:not([type]), input[type=text], input[type=tel], input[type=email]';
        const left = '[data-day], [readonly], .ui-column-filter, [autocomplete=off], [autocomplete=username]';
        const found = [...document.forms].filter(f => f.elements['jakarta.faces.ViewState'])
          .flatMap(f => [...f.querySelectorAll(free)].filter(e => !e.matches(left) && e.checkVisibility())
            .map(e => ({ e, button: [...f.querySelectorAll('button')].find(b => b.type === 'submit' && b.checkVisibility()) })))
          .filter(({ button }) => button);
        const one = found.find(({ e }) => !e.value) ?? found[0];
        return one ? [one.e.name, one.button.id, one.e.form.getAttribute('id')] : [];
      }""";

  /** What the page says of the form stands where the eye is, too. */
  private static final String TOLD_IN_SIGHT =
      """
      () => {
        const said = [...document.querySelectorAll('main [role=alert], main [role=status]:not(.ui-autocomplete-status), main .draftnote, main .fielderr')]
          .filter(e => e.innerText.trim() && e.checkVisibility());
        return !said.length || said.some(e => {
          const { top, bottom } = e.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        });
      }""";

  static Stream<String> pages() {
    return FormPages.withText();
  }

  @Test
  void thePagesAreFound() {
    assertThat(pages()).hasSizeGreaterThan(LEAST).contains("help", "requests", "pupil", "plan");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aTextOutlivesEverything(String name, Browser browser) {
    String address = FormPages.address(name);
    if (name.equals("contingent")) {
      aClassTeacherAsksForSomething(browser);
    }
    String role = role(browser, address);
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      JournalPage.signIn(context, SchoolApi.as(role));
      Page page = context.newPage();
      page.clock().install();
      page.navigate(address);
      Form form = Form.in(page);
      form.field().fill(TEXT);
      outlivesEverything(context, form);
    }
  }

  /** A day is typed text, too, and so is what is no day. */
  @ParameterizedTest
  @ValueSource(strings = {"15.01.2027", "десь у січні"})
  void aTypedDayOutlivesEverything(String typed, Browser browser) {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      JournalPage.signIn(context, SchoolApi.as("secretary"));
      Page page = context.newPage();
      page.clock().install();
      page.navigate("/enrol.xhtml");
      Form form = new Form(page, "arrival:day", "arrival:arrive", "arrival", typed);
      form.field().fill(typed);
      outlivesEverything(context, form);
      form.holds("a refusal");
    }
  }

  private static void outlivesEverything(BrowserContext context, Form form) {
    Page page = form.page();
    typingIsActivityAndIdlenessIsNot(page, form);
    form.holds("idle lock");
    withoutNetworkNothingIsSent(context, form);
    form.holds("no network");
    context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("SID"));
    form.button().click();
    unlock(page);
    form = Form.in(page, form);
    assertThat(form.note()).containsText("Повернули незбережений текст");
    form.holds("lost session");
    otherTabs(context, TABS);
    theFormCanBeSent(page, form);
  }

  /** The office types an answer only where something has been asked. */
  private static void aClassTeacherAsksForSomething(Browser browser) {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      JournalPage.signIn(context, SchoolApi.as("classteacher"));
      Page page = context.newPage();
      page.navigate(FormPages.address("class"));
      page.locator("[id='request:text']").fill(TEXT);
      page.locator("[id='request'] button[type=submit]").last().click();
      assertThat(page.locator("[id='request:text']")).hasValue("");
    }
  }

  private static void typingIsActivityAndIdlenessIsNot(Page page, Form form) {
    Locator lock = page.locator(".lockover");
    for (int i = 0; i < 2; i++) {
      page.clock().fastForward("08:00");
      page.waitForRequest("**/api/v1/me", () -> form.field().press("End"));
    }
    assertThat(lock).isHidden();
    page.clock().fastForward("10:10");
    unlock(page);
  }

  private static void withoutNetworkNothingIsSent(BrowserContext context, Form form) {
    context.setOffline(true);
    form.button().click();
    assertThat(form.note()).containsText("Немає мережі, форму не надіслано");
    context.setOffline(false);
  }

  private static void theFormCanBeSent(Page page, Form form) {
    Response answer =
        page.waitForResponse(
            response -> response.request().method().equals("POST"), () -> form.button().click());
    assertThat(answer.status()).isIn(200, 302, 303);
    assertThat(answer.request().postData()).contains("formSent");
    page.waitForLoadState();
    assertThat(page.locator("main h1").first()).isVisible();
    if ("partial/ajax".equals(answer.request().headerValue("faces-request"))) {
      page.waitForFunction("() => !document.activeElement.matches('body')");
      page.waitForFunction(TOLD_IN_SIGHT);
    }
    assertThat(page.locator(".draftnote", new Page.LocatorOptions().setHasText("застаріла")))
        .hasCount(0);
  }

  /** A page that other tabs have pushed out of the server's memory is opened anew and filled. */
  @Test
  void aPageTheServerNoLongerKnowsSaysSoAndKeepsTheText(Browser browser) {
    for (String place : List.of("admin /help.xhtml", "director /document.xhtml")) {
      try (BrowserContext context = browser.newContext(SystemChromium.client())) {
        JournalPage.signIn(context, SchoolApi.as(place.split(" ")[0]));
        Page page = context.newPage();
        page.navigate(place.split(" ")[1]);
        Form form = Form.in(page);
        form.field().fill(TEXT);
        otherTabs(context, MORE_TABS_THAN_VIEWS);
        form.button().click();
        assertThat(form.note()).containsText("Сторінка застаріла, форму не надіслано");
        form.holds(place);
        theFormCanBeSent(page, Form.in(page, form));
        page.reload();
        if (place.contains("help")) {
          assertThat(page.locator(".draftnote")).hasCount(0);
        } else {
          // a document without a text was refused: its title comes back
          form.holds("a refusal");
        }
      }
    }
  }

  @Test
  void afterSigningInAgainTheTextIsFoundAndNobodyElseFindsIt(BrowserContext browser) {
    JournalPage.signIn(browser, SchoolApi.as("teacher"));
    Page page = browser.newPage();
    page.navigate("/help.xhtml");
    Form.in(page).field().fill(TEXT);
    page.locator(".rail .me .who").click();
    page.locator("#me form[action='/logout'] button").click();
    assertThat(page.locator("dialog.leave")).containsText("ненадісланий текст");
    page.locator("dialog.leave button").last().click();
    assertThat(page.locator("#login")).isVisible();

    JournalPage.signIn(browser, SchoolApi.as("classteacher"));
    page.navigate("/help.xhtml");
    assertThat(Form.in(page).field()).hasValue("");
    browser.clearCookies();
    JournalPage.signIn(browser, SchoolApi.as("teacher"));
    page.navigate("/today.xhtml");
    page.locator(".draftnote a").click();
    assertThat(Form.in(page).field()).hasValue(TEXT);
    page.locator(".draftnote").getByText("Прибрати").click();
    assertThat(Form.in(page).field()).hasValue("");
    page.reload();
    assertThat(Form.in(page).field()).hasValue("");
  }

  /** The first person who meets a form with text on the page. */
  private static String role(Browser browser, String address) {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      Page page = context.newPage();
      for (String role : FormPages.ROLES) {
        JournalPage.signIn(context, SIGNED_IN.computeIfAbsent(role, SchoolApi::as));
        page.navigate(address);
        if (!Form.names(page).isEmpty()) {
          return role;
        }
      }
    }
    throw new AssertionError(address + ": nobody meets its form; say in FormPages how");
  }

  /**
   * Views of other pages in the same session; what a tab holds beyond them the server cannot see.
   */
  private static void otherTabs(BrowserContext context, int count) {
    for (int i = 0; i < count; i++) {
      assertThat(context.request().get("/help.xhtml").status()).isEqualTo(200);
    }
  }

  private static void unlock(Page page) {
    Locator lock = page.locator(".lockover");
    lock.locator("#lock-password").fill("demo");
    lock.locator("button").click();
    assertThat(lock).isHidden();
  }

  /** One field and the button of its form. */
  private record Form(Page page, String name, String buttonId, String id, String text) {
    static List<?> names(Page page) {
      return (List<?>) page.evaluate(CHOOSE);
    }

    static Form in(Page page) {
      List<?> names = names(page);
      return new Form(
          page, (String) names.get(0), (String) names.get(1), (String) names.get(2), TEXT);
    }

    /** The same form in a page loaded anew. */
    static Form in(Page page, Form before) {
      assertThat(page.locator("[id='" + before.id + "']")).isVisible();
      return before;
    }

    Locator field() {
      return page.locator("[name='" + name + "']");
    }

    Locator button() {
      return page.locator("[id='" + buttonId + "']");
    }

    Locator note() {
      return page.locator("[id='" + id + "'] .draftnote");
    }

    void holds(String after) {
      assertThat(field()).hasValue(text);
    }
  }
}
