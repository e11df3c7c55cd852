package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator.GetByTextOptions;
import com.microsoft.playwright.junit.UsePlaywright;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** What is refused says why and what to do; what was typed is not lost. */
@UsePlaywright(SystemChromium.class)
class RefusalIT {
  private SchoolApi api;
  private BrowserContext browser;

  @BeforeEach
  void signIn(BrowserContext context) {
    api = SchoolApi.as("teacher");
    browser = JournalPage.signIn(context, api);
  }

  /** R-MRK-01. */
  @Test
  void aValueOutsideTheScaleIsRefusedAndTheOldOneStays() {
    FreshColumn column = FreshColumn.in("Геометрія · 9-Б");
    JournalPage journal = JournalPage.open(browser, column.journal()).stand(column.column(), 0);

    journal.press("8", ",", "5");
    assertThat(journal.note()).containsText("8,5 не можна: бали цілі, 1–12.");
    journal.press("Enter", "Enter", "1", "3");
    assertThat(journal.note()).containsText("13 не можна: бали цілі, 1–12.");
    journal.press("Enter", "Enter", "0");
    assertThat(journal.note()).containsText("0 не можна");

    journal.saved();
    assertThat(column.marks()).containsOnly("");
    assertThat(column.revisions()).as("nothing left the browser").containsOnly(0);
  }

  /** R-MRK-04. */
  @Test
  void aMarkWithoutAWorkOffersTheWorkAndOneKeyMakesIt() {
    BareLesson bare = BareLesson.any();
    JournalPage journal = JournalPage.open(browser, bare.journal()).stand(bare.lesson(), 0);

    journal.press("9");
    assertThat(journal.popover()).containsText("Призначити роботу");
    assertThat(journal.popover().locator("input")).hasValue("9");
    journal.press("Enter", "7").saved();

    assertThat(bare.works()).singleElement().matches(of("kind", "CURRENT"));
    assertThat(bare.marks()).containsExactlyInAnyOrder("9", "7");
  }

  /** R-LES-04. */
  @Test
  void aControlWorkAsksForItsTopicFirst() {
    BareLesson bare = BareLesson.any();
    JournalPage journal = JournalPage.open(browser, bare.journal()).stand(bare.lesson(), 0);

    journal.press("9");
    journal.popover().getByText("Контрольна", new GetByTextOptions().setExact(false)).click();
    assertThat(journal.popover()).containsText("Тема роботи");
    journal.press("Enter");
    journal.page().keyboard().insertText("Степінь з цілим показником");
    journal.press("Enter").saved();

    assertThat(bare.works())
        .singleElement()
        .matches(of("work", "CONTROL"))
        .matches(of("title", "Степінь з цілим показником"));
    assertThat(bare.marks()).containsExactly("9");
  }

  /** R-MRK-09. */
  @Test
  void aLateChangeIsRefusedWithItsClauseAndSavedWithAReason() {
    String id = api.journal("Геометрія · 9-В");
    JsonObject cell = oldMark(id);
    String column = cell.getString("column");
    int row = row(id, cell.getString("pupil"));
    JournalPage journal = unfolded(id, column).stand(column, row);
    String typed = cell.getString("value").equals("9") ? "8" : "9";

    journal.press(typed);
    assertThat(journal.note()).containsText("Ви ввели " + typed);
    assertThat(journal.note()).containsText("R-MRK-09");
    assertThat(journal.note()).containsText("п.");
    assertThat(journal.focused()).hasText(cell.getString("value"));

    journal.press("F2");
    journal.page().keyboard().insertText("Помилка під час записування");
    journal.press("Enter").saved();
    assertThat(journal.focused()).hasText(typed);
    assertThat(api.history(id, column, cell.getString("pupil")).get(0).getString("reason"))
        .isEqualTo("Помилка під час записування");
  }

  private JournalPage unfolded(String id, String column) {
    JournalPage journal = JournalPage.open(browser, id);
    while (journal.page().locator("#jgrid thead th[data-col='" + column + "']").count() == 0) {
      journal.page().locator("#jgrid th.k-fold button").last().click();
    }
    return journal;
  }

  /** The first mark of the semester: long out of the days in which it changes freely. */
  private JsonObject oldMark(String id) {
    JsonObject sheet = api.sheet(id);
    List<JsonObject> cells = list(sheet, "cells", cell -> cell.getString("value").matches("\\d+"));
    return list(sheet, "columns", column -> true).stream()
        .flatMap(column -> cells.stream().filter(of("column", column.getString("id"))))
        .findFirst()
        .orElseThrow();
  }

  private int row(String id, String pupil) {
    return list(api.sheet(id), "pupils", item -> true).stream()
        .map(item -> item.getString("id"))
        .toList()
        .indexOf(pupil);
  }

  private static Predicate<JsonObject> of(String name, String value) {
    return item -> item.getString(name, "").equals(value);
  }

  private static List<JsonObject> list(JsonObject sheet, String name, Predicate<JsonObject> of) {
    return sheet.getJsonArray(name).getValuesAs(JsonObject.class).stream().filter(of).toList();
  }
}
