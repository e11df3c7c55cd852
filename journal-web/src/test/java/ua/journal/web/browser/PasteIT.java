package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.junit.UsePlaywright;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SystemChromium;

/** A column comes out of a spreadsheet; what would be written is shown first. */
@UsePlaywright(SystemChromium.class)
class PasteIT {
  private static final String PASTE =
      """
      text => {
        const data = new DataTransfer();
        data.setData('text/plain', text);
        const paste = { clipboardData: data, bubbles: true, cancelable: true };
        document.activeElement.dispatchEvent(new ClipboardEvent('paste', paste));
      }""";

  private FreshColumn column;
  private JournalPage journal;

  @BeforeEach
  void open(BrowserContext browser) {
    column = FreshColumn.in("Алгебра · 9-Б");
    JournalPage.signIn(browser, column.api());
    journal = JournalPage.open(browser, column.journal()).stand(column.column(), 0);
  }

  @Test
  void isWrittenAfterThePreviewAndTakenBackInOneStep() {
    paste("9\n8,0\n8,5\n12\n11\n7\n\n6");

    assertThat(journal.page().locator("td.ghost")).hasCount(6);
    assertThat(journal.page().locator("td.no")).hasCount(1);
    assertThat(journal.popover()).containsText("«8,5» не є дозволеним значенням");
    assertThat(column.marks()).as("nothing before the confirmation").containsOnly("");

    journal.press("Enter").saved();
    assertThat(column.marks().subList(0, 8))
        .containsExactly("9", "8", "", "12", "11", "7", "", "6");

    journal.press("Control+z").saved();
    assertThat(column.marks()).containsOnly("");
  }

  @Test
  void leavesAllAsItWasWhenItIsNotWanted() {
    paste("9\n8");
    journal.press("Escape").saved();

    assertThat(journal.focused()).hasText("");
    assertThat(column.revisions()).containsOnly(0);
  }

  @Test
  void aDoublePressWritesOnce() {
    paste("9\n8");
    journal.popover().locator("footer .btn.p").dblclick();
    journal.saved();

    assertThat(column.marks().subList(0, 3)).containsExactly("9", "8", "");
    assertThat(column.revisions().subList(0, 2)).containsOnly(1);
  }

  /**
   * A list without the absent: their rows are told and skipped, and nobody below gets another's
   * mark.
   */
  @Test
  void goesPastRowsThatTakeNoMark() {
    journal.press("ArrowDown", "y", "ArrowUp").saved();
    int pupils = column.pupils().size();
    paste("9\n8\n7");
    assertThat(journal.popover()).containsText("відпрацьоване вносять у картці");
    assertThat(journal.page().locator("td.no")).hasCount(1);
    journal.popover().locator("input[type=checkbox]").check();
    assertThat(journal.page().locator("td.no")).hasCount(0);
    journal.popover().locator("footer .btn.p").click();
    journal.saved();
    assertThat(column.marks().subList(0, 5)).containsExactly("9", "", "8", "7", "");

    journal.press("Control+z").saved();
    paste("6\n".repeat(pupils - 1));
    assertThat(journal.popover().locator("input[type=checkbox]")).isChecked();
    journal.press("Escape").saved();
  }

  @Test
  void aDigitIsNoLateness() {
    BareLesson bare = BareLesson.any();
    JournalPage other = JournalPage.show(journal.page(), bare.journal()).stand(bare.lesson(), 0);
    paste("3");
    assertThat(other.popover()).containsText("для уроку не призначено роботи");
  }

  private void paste(String text) {
    journal.page().evaluate(PASTE, text);
  }
}
