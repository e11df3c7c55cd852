package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** Links of other pages lead into a lesson of the journal. */
@UsePlaywright(SystemChromium.class)
class LessonLinkIT {
  private Page page;
  private String journal;
  private List<String> lessons;

  @BeforeEach
  void open(BrowserContext context) {
    SchoolApi api = SchoolApi.as("teacher");
    journal = api.journal("Алгебра · 8-Б");
    lessons =
        api.sheet(journal).getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
            .filter(lesson -> lesson.getString("status").equals("HELD"))
            .map(lesson -> lesson.getString("id"))
            .toList();
    page = JournalPage.signIn(context, api).newPage();
  }

  @Test
  void aLinkOpensTheCardOfItsLessonEvenInAFoldedMonth() {
    JournalPage sheet = visit("lesson=" + lessons.get(0));
    assertThat(sheet.popover()).containsText("Домашнє завдання");
    assertThat(page).hasURL(Pattern.compile("id=" + journal + "$"));
    page.keyboard().press("Escape");
    assertThat(sheet.popover()).hasCount(0);
    assertThat(sheet.focused()).isFocused();
  }

  @Test
  void aLinkOpensTheRollOfItsLesson() {
    assertThat(visit("lesson=" + lessons.get(lessons.size() - 1) + "+roll").popover())
        .containsText("Перекличка");
  }

  @Test
  void todayLeadsIntoTheLesson() {
    page.navigate("/today.xhtml");
    String address = page.locator("a[href*='#lesson=']").first().getAttribute("href");
    assertThat(address).startsWith("journal.xhtml?id=");
    page.locator("a[href='" + address + "']").first().click();
    assertThat(page.locator(".pop")).isVisible();
  }

  private JournalPage visit(String hash) {
    return JournalPage.show(page, journal + "#" + hash);
  }
}
