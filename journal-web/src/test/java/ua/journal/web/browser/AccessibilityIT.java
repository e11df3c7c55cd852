package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** WCAG 2.2 AA by axe on every page in both themes, and no complaint in the browser's console. */
@UsePlaywright(SystemChromium.class)
class AccessibilityIT {
  private static final List<String> LEVEL =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final String JOURNAL = "Алгебра · 8-Б";

  static Stream<Arguments> pages() {
    return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
        .flatMap(
            theme ->
                Stream.of(
                        "- /login.xhtml",
                        "teacher /today.xhtml",
                        "teacher /journal.xhtml?id=",
                        "teacher /topics.xhtml?id=",
                        "deputy /journals.xhtml?class=8-Б",
                        "classteacher /journals.xhtml",
                        "director /integrity.xhtml",
                        "admin /home.xhtml",
                        "admin /import.xhtml",
                        "parent /account.xhtml",
                        "admin /access.xhtml",
                        "- /activate.xhtml",
                        "parent /diary.xhtml",
                        "pupil /diary.xhtml",
                        "teacher /nothing-here.xhtml")
                    .map(place -> place.split(" "))
                    .map(place -> Arguments.of(theme, place[0], place[1])));
  }

  @ParameterizedTest(name = "{1} {2} {0}")
  @MethodSource("pages")
  void aPageHasNoViolation(ColorScheme theme, String login, String path, Browser browser) {
    try (BrowserContext context = browser.newContext(in(theme))) {
      String id = path.endsWith("=") ? SchoolApi.as("deputy").journal(JOURNAL) : "";
      if (!login.equals("-")) {
        JournalPage.signIn(context, SchoolApi.as(login));
      }
      Page page = context.newPage();
      List<String> complaints = complaints(page);
      page.navigate(path + id);

      assertThat(page.locator("html")).hasAttribute("lang", "uk");
      assertThat(violations(page, theme, "html")).isEmpty();
      assertThat(complaints).filteredOn(text -> !text.contains("404")).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void whatOpensOverTheJournalHasNoViolation(ColorScheme theme, Browser browser) {
    FreshColumn column = FreshColumn.in("Геометрія · 9-В");
    try (BrowserContext context = browser.newContext(in(theme))) {
      JournalPage.signIn(context, column.api());
      JournalPage journal = JournalPage.open(context, column.journal()).stand(column.column(), 0);
      for (String key : List.of("F2", "r", "l", "/")) {
        journal.press(key);
        assertThat(journal.popover()).isVisible();
        assertThat(violations(journal.page(), theme, ".pop")).as(key).isEmpty();
        journal.press("Escape");
      }
      journal.press("Shift+Slash");
      assertThat(violations(journal.page(), theme, "dialog[open]")).as("keys").isEmpty();
      journal.press("Escape", "8", ",");
      assertThat(journal.note()).isVisible();
      assertThat(violations(journal.page(), theme, ".cellnote")).as("refusal").isEmpty();
    }
  }

  private static NewContextOptions in(ColorScheme theme) {
    return SystemChromium.desk().setColorScheme(theme).setReducedMotion(ReducedMotion.REDUCE);
  }

  private static List<String> complaints(Page page) {
    List<String> complaints = new ArrayList<>();
    page.onConsoleMessage(message -> complaints.add(message.type() + " " + message.text()));
    page.onPageError(complaints::add);
    return complaints;
  }

  /** The dark theme has the same elements: only its colours are looked at again. */
  private static List<String> violations(Page page, ColorScheme theme, String part) {
    AxeBuilder axe = new AxeBuilder(page).include(part);
    if (theme == ColorScheme.LIGHT) {
      axe.withTags(LEVEL);
    } else {
      axe.withRules(List.of("color-contrast"));
    }
    return axe.analyze().getViolations().stream().flatMap(AccessibilityIT::places).toList();
  }

  private static Stream<String> places(Rule rule) {
    return rule.getNodes().stream()
        .map(node -> rule.getId() + " " + node.getTarget() + " " + node.getFailureSummary());
  }
}
