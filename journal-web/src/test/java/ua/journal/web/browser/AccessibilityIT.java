package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Route.ResumeOptions;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** WCAG 2.2 AA by axe on every page in both themes, and no complaint in the browser's console. */
@UsePlaywright(SystemChromium.class)
class AccessibilityIT {
  private static final List<String> LEVEL =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final String JOURNAL = "Алгебра · 8-Б";
  private static final String SIDEWAYS =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  /** The grid of a journal is the one part that is wider than a telephone. */
  private static final String PARTS_SIDEWAYS =
      """
      () => [...document.querySelectorAll('body *:not(#box)')]
        .filter((el) => /auto|scroll/.test(getComputedStyle(el).overflowX))
        .filter((el) => el.offsetWidth && el.scrollWidth > el.clientWidth + 1)
        .map((el) => `${el.tagName} ${el.id} ${el.className}`)
      """;

  private static final Map<String, SchoolApi> SIGNED_IN = new HashMap<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- /login.xhtml",
        "teacher /today.xhtml",
        "teacher /journal.xhtml?id=",
        "teacher /topics.xhtml?id=",
        "teacher /plan.xhtml?id=",
        "deputy /plans.xhtml?show=hours",
        "teacher /register.xhtml",
        "teacher /timetable.xhtml",
        "deputy /timetable-draft.xhtml",
        "deputy /journals.xhtml",
        "deputy /journals.xhtml?class=8-Б",
        "deputy /substitutions.xhtml?teacher=",
        "deputy /load.xhtml?class=8-Б",
        "classteacher /groups.xhtml",
        "classteacher /journals.xhtml",
        "deputy /year.xhtml?bells=new",
        "deputy /next-year.xhtml?class=8-Б",
        "director /integrity.xhtml",
        "director /log.xhtml",
        "secretary /staff.xhtml",
        "secretary /pupils.xhtml?class=8-Б",
        "secretary /enrol.xhtml",
        "secretary /contingent.xhtml",
        "classteacher /class.xhtml?id=",
        "secretary /pupil.xhtml?id=",
        "classteacher /pupil.xhtml?id=",
        "parent /child.xhtml",
        "admin /home.xhtml",
        "admin /import.xhtml",
        "admin /doubles.xhtml",
        "teacher /notices.xhtml",
        "parent /account.xhtml",
        "parent /help.xhtml",
        "admin /requests.xhtml",
        "admin /points.xhtml",
        "admin /plugins.xhtml",
        "teacher /documents.xhtml",
        "admin /acts.xhtml",
        "director /document.xhtml",
        "director /readiness.xhtml",
        "- /public.xhtml",
        "- /guide.xhtml?find=урок",
        "teacher /guide.xhtml?about=today",
        "admin /access.xhtml",
        "- /activate.xhtml",
        "parent /diary.xhtml",
        "pupil /diary.xhtml",
        "parent /marks.xhtml",
        "teacher /nothing-here.xhtml",
      })
  void aPageHasNoViolation(String place, Browser browser) {
    String login = place.substring(0, place.indexOf(' '));
    String path = place.substring(place.indexOf(' ') + 1);
    try (BrowserContext context = browser.newContext(still())) {
      if (!login.equals("-")) {
        JournalPage.signIn(context, signedIn(login));
      }
      Page page = context.newPage();
      List<String> complaints = complaints(page);
      page.navigate(path + of(path));

      assertThat(page.locator("html")).hasAttribute("lang", "uk");
      assertThat(violations(page, "html")).isEmpty();
      assertThat(complaints).filteredOn(text -> !text.contains("404")).isEmpty();
      page.setViewportSize(390, 844);
      assertThat(page.evaluate(SIDEWAYS)).as("scrolls sideways on a telephone").isEqualTo(0);
      assertThat((List<?>) page.evaluate(PARTS_SIDEWAYS)).as("parts that do").isEmpty();
    }
  }

  /** The page that is answered before the journal is asked: too many, busy, a foreign form. */
  @Test
  void theRefusalAtTheDoorHasNoViolation(Browser browser) {
    try (BrowserContext context = browser.newContext(still().setLocale("en-GB"))) {
      Page page = context.newPage();
      List<String> complaints = complaints(page);
      page.route("**/login.xhtml", route -> route.resume(new ResumeOptions().setMethod("DELETE")));
      page.navigate("/login.xhtml");

      assertThat(page.locator("html")).hasAttribute("lang", "uk");
      assertThat(page.locator("main")).hasCSS("max-width", "480px");
      assertThat(violations(page, "html")).isEmpty();
      assertThat(complaints).filteredOn(text -> !text.contains("405")).isEmpty();
      page.setViewportSize(390, 844);
      assertThat(page.evaluate(SIDEWAYS)).isEqualTo(0);
    }
  }

  /** A sign-in costs as much as a look at a page; each person does it once. */
  private static SchoolApi signedIn(String login) {
    return SIGNED_IN.computeIfAbsent(login, SchoolApi::as);
  }

  private static String of(String path) {
    if (path.startsWith("/pupil.")) {
      return signedIn("pupil").person();
    }
    if (path.startsWith("/class.")) {
      JsonObject relations = signedIn("classteacher").me().getJsonObject("relations");
      return relations.getJsonArray("leads").getString(0);
    }
    if (path.endsWith("?id=")) {
      return signedIn("deputy").journal(JOURNAL);
    }
    return path.endsWith("?teacher=") ? signedIn("teacher").person() : "";
  }

  @Test
  void whatOpensOverTheJournalHasNoViolation(Browser browser) {
    FreshColumn column = FreshColumn.in("Геометрія · 9-В");
    try (BrowserContext context = browser.newContext(still())) {
      JournalPage.signIn(context, column.api());
      JournalPage journal = JournalPage.open(context, column.journal()).stand(column.column(), 0);
      for (String key : List.of("F2", "r", "l", "/")) {
        journal.press(key);
        assertThat(journal.popover()).isVisible();
        assertThat(violations(journal.page(), ".pop")).as(key).isEmpty();
        journal.press("Escape");
      }
      journal.press("Shift+Slash");
      assertThat(violations(journal.page(), "dialog[open]")).as("keys").isEmpty();
      journal.press("Escape", "8", ",");
      assertThat(journal.note()).isVisible();
      assertThat(violations(journal.page(), ".cellnote")).as("refusal").isEmpty();
    }
  }

  private static NewContextOptions still() {
    return SystemChromium.client().setReducedMotion(ReducedMotion.REDUCE);
  }

  private static List<String> complaints(Page page) {
    List<String> complaints = new ArrayList<>();
    page.onConsoleMessage(message -> complaints.add(message.type() + " " + message.text()));
    page.onPageError(complaints::add);
    return complaints;
  }

  /** The dark theme has the same elements: only its colours are looked at again. */
  private static List<String> violations(Page page, String part) {
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    List<Rule> light = axe(page, part).withTags(LEVEL).analyze().getViolations();
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    List<Rule> dark =
        axe(page, part).withRules(List.of("color-contrast")).analyze().getViolations();
    return Stream.of(light, dark).flatMap(List::stream).flatMap(AccessibilityIT::places).toList();
  }

  /** Pages have no frames, so nothing has to be put together in a page of its own. */
  private static AxeBuilder axe(Page page, String part) {
    return new AxeBuilder(page).include(part).setLegacyMode(true);
  }

  private static Stream<String> places(Rule rule) {
    return rule.getNodes().stream()
        .map(node -> rule.getId() + " " + node.getTarget() + " " + node.getFailureSummary());
  }
}
