package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.junit.UsePlaywright;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.common.UkrainianOrder;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/**
 * Registers are sorted, narrowed and read page by page: by keys, on a telephone, without script.
 */
@UsePlaywright(SystemChromium.class)
class RegistersIT {
  private static final ContainsTextOptions SLOW = new ContainsTextOptions().setTimeout(20_000);
  private static final String SIDEWAYS =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  @Test
  void aHeadingSortsByKeysAndTheKeyboardStaysOnIt(BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as("secretary")).newPage();
    page.navigate("/pupils.xhtml");
    assertThat(column(page, "th")).isSortedAccordingTo(UkrainianOrder.INSTANCE);
    assertThat(head(page, "name")).hasAttribute("aria-sort", "ascending");

    page.locator("#sort-born").focus();
    page.keyboard().press("Enter");
    assertThat(head(page, "born")).hasAttribute("aria-sort", "ascending");
    assertThat(page.locator("#sort-born")).isFocused();
    assertThat(page).hasURL(Pattern.compile("sort=born$"));
    page.keyboard().press("Enter");
    assertThat(head(page, "born")).hasAttribute("aria-sort", "descending");
    assertThat(page).hasURL(Pattern.compile("sort=-born$"));

    page.goBack();
    page.waitForURL(Pattern.compile("sort=born$"));
    assertThat(head(page, "born")).hasAttribute("aria-sort", "ascending");
  }

  @Test
  void theNextPageGoesOnWhereThisOneEnds(BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as("secretary")).newPage();
    page.navigate("/pupils.xhtml");
    List<String> first = column(page, "th");
    assertThat(first).hasSize(50);
    page.locator("#page-next").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".pager")).containsText("51–100");
    List<String> both = Stream.concat(first.stream(), column(page, "th").stream()).toList();
    assertThat(both).hasSize(100).doesNotHaveDuplicates();
    assertThat(both).isSortedAccordingTo(UkrainianOrder.INSTANCE);
    page.reload();
    assertThat(page.locator(".pager")).containsText("51–100");

    page.locator("#page-all").click();
    assertThat(page.locator(".pager")).hasCount(0);
    assertThat(page.locator(".reg tbody tr").count()).isGreaterThanOrEqualTo(400);
  }

  @Test
  void whatIsTypedNarrowsTheListAndTheAddressSaysIt(BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as("deputy")).newPage();
    page.navigate("/journals.xhtml");
    assertThat(page.locator(".reg tbody th").first()).hasText("5-А");
    page.locator("input[name=q]").pressSequentially("алгебра 8-Б");
    assertThat(page.locator(".reg tbody tr")).hasCount(1);
    assertThat(page.locator("input[name=q]")).isFocused();
    assertThat(page.locator(".reg tbody a")).hasText("Алгебра · 8-Б");
    Page same = browser.newPage();
    same.navigate(page.url());
    assertThat(same.locator(".reg tbody tr")).hasCount(1);
    assertThat(same.locator("input[name=q]")).hasValue("алгебра 8-Б");
  }

  @Test
  void journalsAreCountedByClassAndByTeacher(BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as("deputy")).newPage();
    page.navigate("/journals.xhtml?sort=-unfilled");
    List<Integer> lacking = column(page, "td:last-child").stream().map(Integer::valueOf).toList();
    assertThat(lacking).isSortedAccordingTo((one, other) -> other - one);
    page.locator(".reg tbody a").first().click();
    assertThat(page).hasURL(Pattern.compile("class="));
    assertThat(page.locator(".reg tbody a").first())
        .hasAttribute("href", Pattern.compile("^journal\\.xhtml"));

    page.navigate("/journals.xhtml?by=teacher");
    page.locator(".reg tbody a", new Page.LocatorOptions().setHasText("Петренко О. В.")).click();
    assertThat(page.locator("h1")).containsText("Петренко О. В.");
    assertThat(page.locator(".reg tbody")).containsText("Алгебра · 8-Б");
  }

  @ParameterizedTest
  @CsvSource({
    "secretary, /pupils.xhtml, -class",
    "deputy, /journals.xhtml?by=journal, -unfilled",
    "deputy, /plans.xhtml, -lag",
    "secretary, /staff.xhtml, -journals",
  })
  void onATelephoneLinesAreCardsAndTheOrderIsChosen(
      String login, String path, String order, Browser browser) {
    try (BrowserContext phone = browser.newContext(SystemChromium.phone())) {
      Page page = JournalPage.signIn(phone, SchoolApi.as(login)).newPage();
      page.navigate(path);
      assertThat(page.locator(".reg thead")).isHidden();
      page.locator("select[name=sort]").selectOption(order);
      assertThat(head(page, order.substring(1))).hasAttribute("aria-sort", "descending");
      assertThat(page.evaluate(SIDEWAYS)).isEqualTo(0);
      assertThat(page.locator(".reg tbody tr").first().boundingBox().height).isGreaterThan(43);
    }
  }

  @Test
  void withoutScriptFormAndLinksDoTheSame(Browser browser) {
    try (BrowserContext plain =
        browser.newContext(SystemChromium.client().setJavaScriptEnabled(false))) {
      Page page = JournalPage.signIn(plain, SchoolApi.as("secretary")).newPage();
      page.navigate("/pupils.xhtml");
      page.locator("select[name=class]").selectOption("8-Б");
      page.locator("form.filters button").click();
      assertThat(page.locator("#sum")).containsText("уч");
      page.locator("#sort-born").click();
      assertThat(head(page, "born")).hasAttribute("aria-sort", "ascending");
      assertThat(page.locator(".reg tbody td").first()).hasText("8-Б");
    }
  }

  @Test
  void typingInTheListOfTheStaffKeepsItsForms(BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as("secretary")).newPage();
    page.navigate("/staff.xhtml");
    page.locator("[id='hire:surname']").fill("Незабутня");
    Locator find = page.locator("input[name=q]");
    for (int round = 0; round < 30; round++) {
      String text = round % 2 == 0 ? "петр" : "шевч";
      find.fill(text);
      assertThat(page.locator(".reg tbody")).containsText(round % 2 == 0 ? "Петренко" : "Шевчук");
    }
    assertThat(page.locator("[id='hire:surname']")).hasValue("Незабутня");
    page.locator("[id='hire:take']").click();
    assertThat(page.locator("[role=alert]").first()).containsText("адміністратор, п. 8", SLOW);
    assertThat(page.locator("[id='hire:surname']")).hasValue("Незабутня");
  }

  @Test
  void linesToTickAreHiddenAndStayTicked(BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as("admin")).newPage();
    page.navigate("/access.xhtml?sort=-name");
    List<String> names = column(page, "th");
    assertThat(names).isSortedAccordingTo(UkrainianOrder.INSTANCE.reversed());
    Locator ticks = page.locator("[id=people] input[type=checkbox]");
    ticks.first().check();
    page.locator("[data-sift]").fill("петренко");
    assertThat(page.locator("[id=people] tbody tr:visible")).hasCount(1);
    page.keyboard().press("Enter");
    page.locator("[data-sift]").fill("");
    assertThat(ticks.first()).isChecked();
  }

  private static Locator head(Page page, String key) {
    return page.locator("th:has(> #sort-" + key + ")");
  }

  private static List<String> column(Page page, String cell) {
    return page.locator(".reg tbody tr > " + cell).allInnerTexts();
  }
}
