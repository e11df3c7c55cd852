package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.junit.UsePlaywright;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.web.it.SystemChromium;

/** What is typed is what is stored: whole, or not at all (R-MRK-01). */
@UsePlaywright(SystemChromium.class)
class TypedIsStoredIT {
  private FreshColumn column;
  private BrowserContext browser;
  private JournalPage journal;
  private final List<String> sent = new ArrayList<>();

  @BeforeEach
  void openOverANine(BrowserContext context) {
    column = FreshColumn.in("Алгебра · 9-А");
    browser = JournalPage.signIn(context, column.api());
    journal = JournalPage.open(browser, column.journal()).stand(column.column(), 0);
    journal.press("9", "Enter", "ArrowUp").saved();
    journal.page().onRequest(this::note);
  }

  private String limit(String name) {
    JsonObject limits = column.api().sheet(column.journal()).getJsonObject("limits");
    return String.valueOf(limits.getInt(name));
  }

  private void note(Request request) {
    if (request.url().endsWith("/commands")) {
      sent.add(request.postData());
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "1 3",
        "1 3 Enter",
        "1 3 Tab",
        "1 3 Escape",
        "1 3 ArrowDown",
        "8 , 5",
        "8 , 5 Enter",
        "8 . 5 Enter",
        "8 , Enter",
        "1 0 0",
        "1 0 0 Enter",
        "1 0 , 5 Enter",
        "9 9 9 Enter",
        "8 5 Escape",
        "0 Enter",
        "0 9 Enter",
        "1 Escape",
        "8 Escape",
        "1 Backspace",
        "p t Enter",
        "p g Enter",
        "p g Escape",
        "y / Enter",
        "F2 1 3 Enter Escape",
        "F2 8 , 5 Escape",
        "F2 1 0 0 Enter Escape"
      })
  void theOldValueStaysAndNothingLeavesTheBrowser(String keys) {
    journal.press(keys.split(" "));
    journal.page().waitForTimeout(1300);
    journal.saved();

    assertThat(journal.cell(column.column(), 0)).hasText("9");
    assertThat(column.marks().get(0)).isEqualTo("9");
    assertThat(column.marks().subList(1, 5)).containsOnly("");
    assertThat(sent).isEmpty();
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "8 Enter|8",
        "8 Tab|8",
        "8 ArrowRight|8",
        "8|8",
        "1 Enter|1",
        "1 2|12",
        "1 0 ArrowUp|10",
        "1 3 Enter 8 Enter|8",
        "1 3 Escape 7 Enter|7",
        "8 Escape 7 Enter|7",
        "8 , 5 Enter 6 Enter|6",
        "j|н/о",
        "p d|зв.",
        "p f|заув",
        "F2 8|8",
        "F2 1 2|12",
        "F2 1 Enter|1"
      })
  void aWholeValueIsTakenOnce(String keys, String stored) {
    journal.press(keys.split(" "));
    journal.page().waitForTimeout(1300);
    journal.saved();

    assertThat(column.marks().get(0)).isEqualTo(stored);
    assertThat(column.entries(0)).as("history has the 9 and this").isEqualTo(2);
    assertThat(sent).hasSize(1);
  }

  @Test
  void theCursorStaysAndTheReasonIsSaid() {
    journal.press("1", "3");
    assertThat(journal.note()).containsText("13 не можна: бали цілі, 1–12.");
    journal.press("Enter");
    assertThat(journal.cell(column.column(), 0)).isFocused();
    assertThat(journal.note()).containsText("13 не можна");
    journal.press("Enter");
    assertThat(journal.cell(column.column(), 1)).isFocused();
  }

  @Test
  void aDraftIsSeenButNotSentBeforeItIsTaken() {
    journal.press("1");
    assertThat(journal.focused()).hasText("1");
    assertThat(journal.status()).containsText("1 чекає наступної клавіші");
    journal.page().waitForTimeout(1500);
    assertThat(sent).isEmpty();
    journal.press("Enter").saved();
    assertThat(column.marks().get(0)).isEqualTo("1");
  }

  @Test
  void escapeBringsTheOldOneBackAlsoAfterAMoment() {
    journal.press("8").saved();
    assertThat(column.marks().get(0)).isEqualTo("8");
    journal.press("Escape").saved();
    assertThat(column.marks().get(0)).isEqualTo("9");
    journal.press("8").saved();
    journal.press(",", "5").saved();
    assertThat(journal.note()).containsText("8,5 не можна");
    assertThat(column.marks().get(0)).isEqualTo("9");
  }

  @Test
  void aPageReloadedRightAfterTheKeyLosesNothing() {
    journal.press("8");
    journal.reload();
    journal.saved();
    assertThat(column.marks().get(0)).isEqualTo("8");
  }

  @Test
  void aClickElsewhereTakesTheValueToo() {
    journal.press("1", "1");
    journal.stand(column.column(), 3).saved();
    assertThat(column.marks().get(0)).isEqualTo("11");
  }

  @Test
  void minutesAreWholeOrStayAsTheyWere() {
    journal.press("p", "Enter", "ArrowUp").saved();
    sent.clear();
    journal.press("F2");
    assertThat(journal.popover().locator("input[type=number]"))
        .hasAttribute("max", limit("lateMinutes"));
    journal.popover().locator("input[type=number]").fill("8.5");
    journal.press("Enter");
    assertThat(journal.popover()).isVisible();
    journal.press("Escape").saved();
    assertThat(sent).noneMatch(body -> body.contains("8.5") || body.contains("\"minutes\":8,"));
  }
}
