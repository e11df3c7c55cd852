package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.junit.UsePlaywright;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** A skill judged over several lessons: its column has no day and stands at the end (R-MRK-04). */
@UsePlaywright(SystemChromium.class)
class UndatedIT {
  private static final String SPEAKING = "u1";
  private static final String WRITING = "u3";

  @Test
  void aSkillGetsAColumnOfTheSemesterAndTakesMarksAtOnce(BrowserContext browser) {
    SchoolApi teacher = SchoolApi.as("classteacher");
    String id = teacher.journal("Англійська мова · 8-Б, група 2");
    JournalPage journal = JournalPage.open(JournalPage.signIn(browser, teacher), id);
    Locator heads = journal.page().locator("#jgrid thead .ud");
    int before = heads.count();
    journal.page().locator("#jgrid thead [data-open]").first().click();
    journal.popover().locator("select.more").selectOption(SPEAKING);
    assertThat(heads).hasCount(before + 1);
    assertThat(heads.last()).hasText("Говоріння");

    journal.press("1", "0", "Enter", "Space");
    assertThat(journal.note()).containsText("не належить уроку");
    journal.press("Escape").saved();
    journal.reload();

    assertThat(heads).hasCount(before + 1);
    assertThat(journal.page().locator("#jgrid tbody tr").first().locator("td").last())
        .hasText("10");
    JsonObject column = last(teacher, id);
    assertThat(column.containsKey("date")).isFalse();
    assertThat(column.getString("title")).isEqualTo("Говоріння");
  }

  @Test
  void onTheSheetOfTheYearItIsTheSemesterOfTheLesson(BrowserContext browser) {
    SchoolApi teacher = SchoolApi.as("classteacher");
    String id = teacher.journal("Англійська мова · 8-Б, група 2");
    JournalPage journal = JournalPage.open(JournalPage.signIn(browser, teacher), id + "&term=year");
    Locator heads = journal.page().locator("#jgrid thead .ud");
    int before = heads.count();
    journal.page().locator("#jgrid thead [data-open]").first().click();
    journal.popover().locator("select.more").selectOption(WRITING);
    assertThat(heads).hasCount(before + 1);
    journal.saved();

    JsonObject column = last(teacher, id);
    assertThat(column.getString("title")).isEqualTo("Письмо");
    assertThat(column.getInt("term")).isEqualTo(1);
  }

  private static JsonObject last(SchoolApi teacher, String journal) {
    var columns = teacher.sheet(journal).getJsonArray("columns");
    return columns.getJsonObject(columns.size() - 1);
  }
}
