package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.junit.UsePlaywright;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SystemChromium;

/** A column is filled as fast as in a spreadsheet, by the keyboard alone. */
@UsePlaywright(SystemChromium.class)
class KeyboardIT {
  private static final int BUDGET = 75;
  private static final int SMALL_BUDGET = 50;
  private static final List<String> TWENTY_NINE =
      List.of(
          "9", "8", "7", "10", "6", "9", "5", "11", "8", "7", "8", "9", "12", "4", "3", "8", "9",
          "10", "7", "6", "8", "9", "5", "7", "11", "8", "9", "6", "7");

  private FreshColumn column;
  private JournalPage journal;

  @BeforeEach
  void open(BrowserContext browser) {
    column = FreshColumn.in("Алгебра · 9-А");
    JournalPage.signIn(browser, column.api());
    journal = JournalPage.open(browser, column.journal()).stand(column.column(), 0);
  }

  @Test
  void thirtyMarksTakeAtMostSeventyFiveKeys() {
    journal.type(TWENTY_NINE).press("4").saved();

    assertThat(journal.keys()).isLessThanOrEqualTo(BUDGET);
    List<String> expected = new java.util.ArrayList<>(TWENTY_NINE);
    expected.set(28, "4");
    assertThat(column.marks()).isEqualTo(expected);
  }

  @Test
  void withMarksThatGoDownByThemselvesThirtyTakeAtMostFiftyKeys() {
    journal.page().getByText("Самі вниз").click();
    journal.stand(column.column(), 0);
    int before = journal.keys();
    TWENTY_NINE.forEach(mark -> journal.press(mark.split("")));
    journal.press("4").saved();

    assertThat(journal.keys() - before).isLessThanOrEqualTo(SMALL_BUDGET);
    List<String> expected = new java.util.ArrayList<>(TWENTY_NINE);
    expected.set(28, "4");
    assertThat(column.marks()).isEqualTo(expected);
  }

  @Test
  void enterPassesAPupilWhoWasNotThereThatDay(BrowserContext browser) {
    FreshColumn eighth = FreshColumn.in("Алгебра · 8-Б");
    JournalPage page = JournalPage.open(browser, eighth.journal());
    List<String> names = page.page().locator("#jgrid tbody .s1").allTextContents();
    int gone =
        IntStream.range(0, names.size())
            .filter(at -> names.get(at).contains("Каплун"))
            .findFirst()
            .orElseThrow();
    page.stand(eighth.column(), gone - 1).press("9", "Enter", "8", "Enter").saved();

    assertThat(eighth.marks().subList(gone - 1, gone + 2)).containsExactly("9", "", "8");
    page.page().getByText("Самі вниз").click();
    page.stand(eighth.column(), gone - 1).press("7", "6").saved();
    assertThat(eighth.marks().subList(gone - 1, gone + 2)).containsExactly("7", "", "6");
  }

  @Test
  void aCharacterThatSpoilsAMarkGoneDownBringsTheOldOneBack() {
    journal.press("9", "Enter", "ArrowUp").saved();
    journal.page().getByText("Самі вниз").click();
    journal.stand(column.column(), 0).press("8", ",", "5");

    assertThat(journal.note()).containsText("8,5 не можна");
    assertThat(journal.cell(column.column(), 0)).hasText("9");
    journal.press("Enter", "ArrowDown", "7", "1", "0", "0").saved();
    assertThat(journal.note()).containsText("100 не можна");
    assertThat(column.marks().subList(0, 4)).containsExactly("9", "7", "", "");
  }

  @Test
  void undoAndRedoSayWhatTheyRestored() {
    String toast = ".toast";
    journal.press("9", "Enter", "ArrowUp", "8", "Enter", "Control+z");
    assertThat(journal.page().locator(toast)).containsText("Повернено 9: ");
    journal.press("Control+y");
    assertThat(journal.page().locator(toast)).containsText("Повторено 8: ");
    journal.press("Control+z", "Control+z");
    assertThat(journal.page().locator(toast)).containsText("Прибрано 9: ");
    journal.saved();
    assertThat(column.marks().get(0)).isEmpty();
  }

  @Test
  void tenElevenAndTwelveWaitForTheNextKeyAndForNoTime() {
    journal.press("1");
    assertThat(journal.focused()).hasText("1");
    journal.press(
        "0", "Enter", "1", "1", "Enter", "1", "2", "Enter", "1", "Enter", "1", "ArrowDown");
    journal.saved();

    assertThat(column.marks().subList(0, 5)).containsExactly("10", "11", "12", "1", "1");
    assertThat(column.revisions().subList(0, 5)).containsOnly(1);
  }

  @Test
  void theCardOfACellTakesTenElevenAndTwelveToo() {
    journal.press("F2", "1", "2");
    assertThat(journal.popover()).hasCount(0);
    journal.press("F2", "1", "Enter").saved();
    assertThat(column.marks().subList(0, 2)).containsExactly("12", "1");
  }

  @Test
  void lettersAreTakenByPlaceOfTheKeyOnALatinLayoutToo() {
    journal.press("y", "Enter", "p", "Enter").saved();

    assertThat(column.attendance(0)).isEqualTo("н");
    assertThat(column.attendance(1)).startsWith("з");
    journal.press("Control+z", "Control+z").saved();
    assertThat(column.attendance(0)).isEmpty();
  }

  @Test
  void undoAndRedoGoAcrossCells() {
    journal.press("9", "Enter", "8", "Enter", "7").saved();

    journal.press("Control+z", "Control+z");
    assertThat(journal.cell(column.column(), 1)).hasText("");
    assertThat(journal.cell(column.column(), 0)).hasText("9");
    journal.press("Control+y").saved();

    assertThat(column.marks().subList(0, 3)).containsExactly("9", "8", "");
    assertThat(column.entries(2)).as("history only grows (R-MRK-10)").isEqualTo(2);
  }

  @Test
  void theSelectionIsFilledFromItsFirstCell() {
    journal.press("9", "Shift+ArrowDown", "Shift+ArrowDown", "Control+d").saved();

    assertThat(column.marks().subList(0, 4)).containsExactly("9", "9", "9", "");
  }

  @Test
  void theFocusIsNeverTrapped() {
    journal.press("F6");

    assertThat(journal.page().locator(".status button").first()).isFocused();
    journal.press("F6", "F6");
    assertThat(journal.focused()).isFocused();
  }
}
