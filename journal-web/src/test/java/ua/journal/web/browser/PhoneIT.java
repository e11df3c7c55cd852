package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** The same pages on a telephone of 390 × 844. */
@UsePlaywright(SystemChromium.class)
class PhoneIT {
  private static final String OVERFLOW =
      "document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private BrowserContext phone;

  @BeforeEach
  void takeThePhone(Browser browser) {
    phone = browser.newContext(SystemChromium.phone());
  }

  @AfterEach
  void putItAway() {
    phone.close();
  }

  @Test
  void aParentSeesEachChildInABlockOfItsOwn() {
    SchoolApi parent = SchoolApi.as("parent");
    Page diary = JournalPage.signIn(phone, parent).newPage();
    diary.navigate("/");

    Locator children = diary.locator("section.child");
    assertThat(children).hasCount(2);
    assertThat(children.nth(0).locator("h2")).containsText("Мельник");
    assertThat(diary.locator("nav.kids .kid")).hasCount(2);
    assertThat(children.locator(".day:visible, article:visible").first()).isVisible();
    assertThat(diary.evaluate(OVERFLOW)).isEqualTo(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"parent", "pupil", "teacher", "secretary"})
  void theBarStandsAtTheLowerEdgeOfEveryPage(String login) {
    Page page = JournalPage.signIn(phone, SchoolApi.as(login)).newPage();
    page.navigate("/help.xhtml");
    List<String> places =
        page.locator("#me .pages a").all().stream().map(a -> a.getAttribute("href")).toList();
    assertThat(places).contains("notices.xhtml", "documents.xhtml", "help.xhtml");
    for (String place : places) {
      page.navigate("/" + place);
      BoundingBox bar = page.locator(".botnav").boundingBox();
      assertThat(bar.y + bar.height).as(place).isBetween(843.0, 845.0);
    }
  }

  @Test
  void theTimetableStandsDayBelowDay() {
    Page week = JournalPage.signIn(phone, SchoolApi.as("teacher")).newPage();
    week.navigate("/timetable.xhtml");

    Locator days = week.locator(".ttday");
    assertThat(days).hasCount(5);
    BoundingBox monday = days.nth(0).boundingBox();
    BoundingBox tuesday = days.nth(1).boundingBox();
    assertThat(tuesday.y).isGreaterThanOrEqualTo(monday.y + monday.height);
    assertThat(week.evaluate(OVERFLOW)).isEqualTo(0);
  }

  @Test
  void theJournalNeverScrollsThePageSideways() {
    FreshColumn column = FreshColumn.in("Алгебра · 9-А");
    JournalPage journal =
        JournalPage.open(JournalPage.signIn(phone, column.api()), column.journal());

    assertThat(journal.page().evaluate(OVERFLOW)).isEqualTo(0);
  }

  @Test
  void aTapOpensTheCardAndTheThumbGoesFromPupilToPupil() {
    FreshColumn column = FreshColumn.in("Алгебра · 9-А");
    JournalPage journal =
        JournalPage.open(JournalPage.signIn(phone, column.api()), column.journal());
    Locator card = journal.page().locator(".pop.cellcard");

    journal.cell(column.column(), 0).tap();
    assertThat(card).isVisible();
    String first = card.locator("h2").innerText();
    card.locator("[data-v='9']").tap();
    assertThat(card.locator("h2")).not().hasText(Pattern.compile(Pattern.quote(first)));
    card.locator("[data-v='11']").tap();
    journal.saved();

    assertThat(column.marks().subList(0, 3)).containsExactly("9", "11", "");
    assertThat(journal.page().evaluate(OVERFLOW)).isEqualTo(0);
  }

  @Test
  void thirtyMarksTakeAsManyTaps() {
    FreshColumn column = FreshColumn.in("Алгебра · 9-А");
    JournalPage journal =
        JournalPage.open(JournalPage.signIn(phone, column.api()), column.journal());
    Locator card = journal.page().locator(".pop.cellcard");
    journal.cell(column.column(), 0).tap();
    int taps = 1;
    for (int row = 0; row < column.pupils().size(); row++) {
      card.locator("[data-v='" + (row % 12 + 1) + "']").tap();
      taps++;
    }
    journal.saved();

    assertThat(taps).isLessThanOrEqualTo(50);
    for (int row = 0; row < column.pupils().size(); row++) {
      assertThat(column.marks().get(row)).isEqualTo(String.valueOf(row % 12 + 1));
    }
  }

  @Test
  void whatAThumbPressesIsFortyPixelsHigh() {
    FreshColumn column = FreshColumn.in("Алгебра · 9-А");
    JournalPage journal =
        JournalPage.open(JournalPage.signIn(phone, column.api()), column.journal());
    journal.cell(column.column(), 0).tap();

    for (Locator key : journal.page().locator(".pop.cellcard [data-v]").all()) {
      assertThat(key.boundingBox().height).isGreaterThanOrEqualTo(40);
      assertThat(key.boundingBox().width).isGreaterThanOrEqualTo(24);
    }
  }
}
