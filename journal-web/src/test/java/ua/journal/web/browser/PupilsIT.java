package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.junit.UsePlaywright;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** A secretary finds pupils and writes down who comes, changes the class and leaves, by order. */
@UsePlaywright(SystemChromium.class)
class PupilsIT {
  /** A movement reads the structure of the whole school; a busy machine takes its time. */
  private static final LocatorAssertions.IsVisibleOptions WRITTEN =
      new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);

  @Test
  void aPupilComesChangesTheClassAndLeavesByOrder(BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as("secretary")).newPage();
    page.navigate("/enrol.xhtml");
    page.locator("[id$=surname]").fill("Ющишин");
    page.locator("[id$=given]").fill("Лев");
    page.locator("[id$=class]").selectOption("5-А");
    page.locator("[id$=arrive]").click();
    assertThat(page.locator("[role=alert]")).containsText("лише за наказом");
    assertThat(page.locator("[id$=surname]")).hasValue("Ющишин");
    order(page, "101-у");
    page.locator("[id$=arrive]").click();
    assertThat(page.locator("[role=status]")).isVisible(WRITTEN);

    page.navigate("/pupils.xhtml?q=ющиш");
    Locator found = page.locator("tbody a");
    assertThat(found).hasCount(1);
    found.click();
    assertThat(page.locator("h1")).containsText("Ющишин Лев");
    assertThat(page.locator("#stays")).containsText("№ 101-у від 20.11.2026");

    order(page, "102-у");
    page.locator("[id$=class]").selectOption("5-Б");
    page.locator("[id$=':day']").fill("18.01.2027");
    page.locator("[id$=transfer]").click();
    assertThat(page.locator("#stays").locator("li").first()).containsText("5-Б");

    order(page, "103-у");
    page.locator("[id$=':day']").fill("29.01.2027");
    page.locator("[id$=depart]").click();
    assertThat(page.locator("#stays")).containsText("103-у");
    assertThat(page.locator("[id$=depart]")).hasCount(0);

    takeTheLastMovementBack(page);
  }

  private static void takeTheLastMovementBack(Page page) {
    page.locator("#stays .fix").first().click();
    page.locator("[id$=tryBack]").click();
    assertThat(page.locator("[role=alert]").filter(new Locator.FilterOptions().setHasText("наказ")))
        .isVisible();
    basis(page, "stayBasis", "104-у");
    page.locator("[id$=tryBack]").click();
    assertThat(page.locator("#effect, [id$=effect]")).isVisible();
    page.locator("[id$=confirmFix]").click();
    assertThat(page.locator("[id$=depart]")).hasCount(1);
    assertThat(page.locator(".wordy").first()).containsText("№ 104-у від 20.11.2026");
  }

  @Test
  void aSurnameChangesByOrderAndTheFormerOneStaysOnTheCard(BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as("secretary")).newPage();
    page.navigate("/enrol.xhtml");
    page.locator("[id$=surname]").fill("Щавлінська");
    page.locator("[id$=given]").fill("Їлина");
    page.locator("[id$=class]").selectOption("5-А");
    order(page, "110-у");
    page.locator("[id$=arrive]").click();
    assertThat(page.locator("[role=status]")).isVisible(WRITTEN);
    page.navigate("/pupils.xhtml?q=" + "їлина щавлінська");
    page.locator("tbody a").first().click();

    page.locator("[id$=beginIdentity]").click();
    page.locator("[id$=newSurname]").fill("Кoвaль");
    page.locator("[id$=saveIdentity]").click();
    assertThat(page.locator("[id$=newSurname]")).hasValue("Кoвaль");
    basis(page, "identityBasis", "111-у");
    page.locator("[id$=saveIdentity]").click();
    assertThat(page.locator("h1")).containsText("Коваль Їлина");
    assertThat(page.locator(".wordy").first()).containsText("Щавлінська Їлина → Коваль Їлина");
  }

  @ParameterizedTest
  @CsvSource({
    "director, 200, 403",
    "deputy, 200, 403",
    "admin, 200, 200",
    "teacher, 403, 403",
    "parent, 403, 403",
    "pupil, 403, 403"
  })
  void whoMayLookAndWhoMayEnrol(String login, int list, int enrol, BrowserContext browser) {
    Page page = JournalPage.signIn(browser, SchoolApi.as(login)).newPage();
    assertThat(page.navigate("/pupils.xhtml").status()).isEqualTo(list);
    page.navigate("/enrol.xhtml");
    boolean shown = page.locator("[id$=arrive]").count() == 1;
    assertThat(shown).isEqualTo(enrol == 200);
  }

  private static void basis(Page page, String field, String no) {
    page.locator("[id$=" + field + "]").fill(no);
    page.locator("[id$=" + field + "Day]").fill("20.11.2026");
  }

  private static void order(Page page, String no) {
    page.locator("[id$=orderNo]").fill(no);
    page.locator("[id$=orderDay]").fill("20.11.2026");
  }
}
