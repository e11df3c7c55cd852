package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** The keyboard is never lost: whatever opens or closes, the next key has its place. */
@UsePlaywright(SystemChromium.class)
class FocusIT {
  private static final String TODAY = "#jgrid tbody tr:first-child td.k-today.sel";

  /** Rows of pupils that nothing covers. */
  private static final String WHOLE_ROWS =
      """
      () => {
        const shows = (row, y) => row.contains(document.elementFromPoint(40, y));
        return [...document.querySelectorAll('#jgrid tbody tr')].filter(row => {
          const { top, bottom } = row.getBoundingClientRect();
          return shows(row, top + 2) && shows(row, bottom - 2);
        }).length;
      }""";

  private BareLesson bare;
  private Page page;

  @BeforeEach
  void open(BrowserContext client) {
    bare = BareLesson.any();
    page = JournalPage.signIn(client, bare.api()).newPage();
  }

  @Test
  void aJournalOpenedFromTheRailHasTheKeyboardInTodaysCell() {
    page.navigate("/today.xhtml");
    page.locator(".rail a[href*='journal.xhtml']").first().click();
    assertThat(page.locator(TODAY)).isFocused();
  }

  @Test
  void openingTheJournalFromTodayLandsInTodaysCell() {
    page.navigate("/today.xhtml");
    page.locator(".les.now .act a[href$='+marks']").click();
    assertThat(page.locator(TODAY)).isFocused();
    assertThat(page.locator(".pop")).hasCount(0);
  }

  @Test
  void aWorkAddedInTheCardKeepsTheButtonInHand() {
    JournalPage.show(page, bare.journal() + "#lesson=" + bare.lesson());
    Locator add = page.locator(".pop [data-at='add-INDEPENDENT']");
    add.focus();
    page.keyboard().press("Enter");
    assertThat(add).isFocused();
    assertThat(page.locator("#st")).containsText("Усе збережено");
    page.keyboard().press("Escape");
    assertThat(page.locator("#jgrid td.sel")).isFocused();
  }

  @Test
  void theKindOfALessonIsOneStopAndArrowsChoose() {
    JournalPage.show(page, bare.journal() + "#lesson=" + bare.lesson());
    Locator kinds = page.locator(".pop [role=radiogroup] [role=radio]");
    assertThat(kinds).hasCount(4);
    assertThat(page.locator(".pop [role=radiogroup] [tabindex='0']")).hasCount(1);
    kinds.first().focus();
    page.keyboard().press("ArrowRight");
    assertThat(kinds.nth(1)).isFocused();
    assertThat(kinds.nth(1)).hasAttribute("aria-checked", "true");
    assertThat(page.locator(".pop footer")).containsText("тему роботи");
    page.keyboard().press("ArrowLeft");
    assertThat(kinds.first()).isFocused();
  }

  @Test
  void theCardStandsBesideTheGridAndTheColumnStaysInSight() {
    JournalPage.show(page, bare.journal() + "#lesson=" + bare.lesson());
    BoundingBox card = page.locator(".pop").boundingBox();
    BoundingBox cell = page.locator("#jgrid td.sel").boundingBox();
    assertThat(cell.x + cell.width).isLessThanOrEqualTo(card.x + 1);
    page.locator("#jgrid td.sel").click();
    page.keyboard().press("ArrowDown");
    assertThat(page.locator(".pop")).isVisible();
    assertThat(page.locator("#jgrid tbody tr:nth-child(2) td.sel")).isFocused();
    page.keyboard().press("Escape");
    assertThat(page.locator(".pop")).hasCount(0);
  }

  @Test
  void theRollStandsBesideTheGridAndItsColumnStaysInSight() {
    JournalPage.show(page, bare.journal());
    page.locator("[data-act=roll]").click();
    BoundingBox roll = page.locator(".roll").boundingBox();
    BoundingBox cell = page.locator("#jgrid td.sel").boundingBox();
    assertThat(cell.x + cell.width).isLessThanOrEqualTo(roll.x + 1);
  }

  @Test
  void atTwoHundredPercentEightPupilsAreInSight() {
    page.setViewportSize(720, 450);
    JournalPage.show(page, bare.journal());
    assertThat((Integer) page.evaluate(WHOLE_ROWS)).isGreaterThanOrEqualTo(8);
  }

  @Test
  void aButtonThatGivesWayToAFormGivesItTheKeyboard(BrowserContext client) {
    Page card = JournalPage.signIn(client, SchoolApi.as("secretary")).newPage();
    card.navigate(FormPages.address("pupil"));
    card.locator("#identity button").press("Enter");
    assertThat(card.locator("[id='identity:newSurname']")).isFocused();
    card.locator("#stays .fix").first().press("Enter");
    assertThat(card.locator("#stayFix")).isVisible();
    assertThat(card.locator("#stays .fix").first()).isFocused();
  }

  @Test
  void aRollLeftByTheKeyboardReturnsToItsButton() {
    JournalPage.show(page, bare.journal());
    Locator button = page.locator("[data-act=roll]");
    button.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".roll")).isVisible();
    page.keyboard().press("Escape");
    assertThat(button).isFocused();
  }

  @Test
  void aPressOnNothingGivesTheKeyboardBackToTheGrid() {
    JournalPage.show(page, SchoolApi.as("teacher").journal("Алгебра · 9-В"));
    page.keyboard().press("F2");
    assertThat(page.locator(".pop")).isVisible();
    page.locator(".top h1").click();
    assertThat(page.locator(".pop")).hasCount(0);
    assertThat(page.locator("#jgrid td.sel")).isFocused();
  }
}
