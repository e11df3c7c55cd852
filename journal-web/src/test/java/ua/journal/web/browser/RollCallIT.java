package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.junit.UsePlaywright;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SystemChromium;

/** The roll is called in one act; presence is confirmed and never assumed (R-ATT-01). */
@UsePlaywright(SystemChromium.class)
class RollCallIT {
  private static final int BUDGET = 12;

  private FreshColumn column;
  private JournalPage journal;

  @BeforeEach
  void open(BrowserContext browser) {
    column = FreshColumn.in("Геометрія · 9-А");
    JournalPage.signIn(browser, column.api());
    journal = JournalPage.open(browser, column.journal()).stand(column.column(), 0);
  }

  @Test
  void threeAbsencesTakeAtMostTwelveKeys() {
    journal.press("r", "3", "y", "1", "5", "y", "2", "7", "y", "Enter").saved();

    assertThat(journal.keys()).isLessThanOrEqualTo(BUDGET);
    assertThat(absent())
        .containsExactly(column.pupils().get(2), column.pupils().get(14), column.pupils().get(26));
    assertThat(lesson().getBoolean("roll")).isTrue();
    assertThat(journal.focused()).isFocused();

    journal.press("Control+z").saved();
    assertThat(absent()).as("one step takes the roll back").isEmpty();
  }

  @Test
  void nothingIsWrittenBeforeTheConfirmation() {
    journal.press("r", "3", "y");
    assertThat(journal.popover()).containsText("нічого не записано, доки не підтвердите");
    journal.press("Escape").saved();

    assertThat(absent()).isEmpty();
  }

  @Test
  void aDoublePressConfirmsOnce() {
    journal.press("r", "4", "y");
    journal.popover().locator("footer .btn.p").dblclick();
    journal.saved();

    String pupil = column.pupils().get(3);
    assertThat(absent()).containsExactly(pupil);
    assertThat(attendance(pupil).getInt("revision")).isEqualTo(1);
    journal.press("Control+z").saved();
  }

  private List<String> absent() {
    return cells().stream()
        .filter(cell -> cell.getJsonObject("attendance").getString("fact", "").equals("absent"))
        .map(cell -> cell.getString("pupil"))
        .toList();
  }

  private JsonObject attendance(String pupil) {
    return cells().stream()
        .filter(cell -> cell.getString("pupil").equals(pupil))
        .map(cell -> cell.getJsonObject("attendance"))
        .findFirst()
        .orElseThrow();
  }

  private List<JsonObject> cells() {
    JsonObject sheet = column.api().sheet(column.journal());
    String lesson = FreshColumn.lastLesson(sheet);
    List<String> columns =
        sheet.getJsonArray("columns").getValuesAs(JsonObject.class).stream()
            .filter(item -> item.getString("lesson", "").equals(lesson))
            .map(item -> item.getString("id"))
            .toList();
    return sheet.getJsonArray("cells").getValuesAs(JsonObject.class).stream()
        .filter(cell -> columns.contains(cell.getString("column")))
        .filter(cell -> cell.containsKey("attendance"))
        .toList();
  }

  private JsonObject lesson() {
    JsonObject sheet = column.api().sheet(column.journal());
    String id = FreshColumn.lastLesson(sheet);
    return sheet.getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
        .filter(lesson -> lesson.getString("id").equals(id))
        .findFirst()
        .orElseThrow();
  }
}
