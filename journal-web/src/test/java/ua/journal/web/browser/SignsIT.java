package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.Commands;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** Values that are no points, columns that not every subject has, and who reads what of them. */
@UsePlaywright(SystemChromium.class)
class SignsIT {
  private static final String WORDS = "Розмовляв на уроці";

  @Test
  void aCommentAloneHasAKeyOfItsOwnBesideTheRollCall(BrowserContext browser) {
    FreshColumn column = FreshColumn.in("Алгебра · 9-А");
    JournalPage journal =
        JournalPage.open(JournalPage.signIn(browser, column.api()), column.journal())
            .stand(column.column(), 0);
    journal.press("Shift+Semicolon", "ArrowDown", "F2", "r", "Enter").saved();
    assertThat(column.marks().subList(0, 3)).containsExactly("к", "к", "");

    journal.stand(column.column(), 2).press("F2");
    assertThat(journal.popover().locator("[data-v='к']")).isVisible();
    journal.popover().locator("[data-v='к']").click();
    journal.saved();
    assertThat(column.marks().get(2)).isEqualTo("к");

    journal.press("r");
    assertThat(journal.page().locator(".pop.roll")).isVisible();
    journal.press("Escape").saved();
    assertThat(column.marks().get(3)).isEmpty();
  }

  @Test
  void whatWasDoneWithoutAMarkIsSeenAndCountsNowhere(BrowserContext browser) {
    FreshColumn column = FreshColumn.in("Алгебра · 9-А");
    JournalPage journal =
        JournalPage.open(JournalPage.signIn(browser, column.api()), column.journal())
            .stand(column.column(), 0);
    Locator mean = journal.page().locator("#jgrid tbody tr").first().locator("td.s2");
    String before = mean.innerText();
    journal.press("j", "ArrowDown", "v", "ArrowDown", "p", "d").saved();

    assertThat(column.marks().subList(0, 3)).containsExactly("н/о", "√", "зв.");
    assertThat(journal.cell(column.column(), 0)).hasText("н/о");
    assertThat(mean).hasText(before);
  }

  @Test
  void aRemarkIsReadByTheParentsAndByNobodyElse(Browser browser) {
    FreshColumn column = FreshColumn.in("Алгебра · 8-Б");
    int row = column.pupils().indexOf(SchoolApi.as("pupil").person());
    try (BrowserContext client = browser.newContext(SystemChromium.client())) {
      JournalPage journal =
          JournalPage.open(JournalPage.signIn(client, column.api()), column.journal())
              .stand(column.column(), row);
      journal.press("p", "f", ";");
      journal.popover().locator("textarea").fill(WORDS);
      journal.press("Enter").saved();
      assertThat(journal.cell(column.column(), row)).hasText("заув");
    }
    assertThat(text(browser, "parent", "/diary.xhtml")).contains("Зауваження: " + WORDS);
    assertThat(text(browser, "pupil", "/diary.xhtml")).doesNotContain(WORDS, "заув");
    for (String role : List.of("parent", "pupil")) {
      assertThat(text(browser, role, "/marks.xhtml")).doesNotContain("заув");
    }
  }

  /** The demo's families wait for nothing, so the page is told that they do. */
  @Test
  void aMarkItsFamilyDoesNotSeeYetCarriesASignWithTheTime(BrowserContext browser) {
    FreshColumn column = FreshColumn.in("Алгебра · 9-А");
    JournalPage.signIn(browser, column.api());
    Page page = browser.newPage();
    page.route("**/journal.xhtml*", SignsIT::withDelay);
    JournalPage journal = JournalPage.show(page, column.journal()).stand(column.column(), 0);
    journal.press("9", "Enter").saved();

    Locator cell = journal.cell(column.column(), 0);
    assertThat(cell.locator(".gl-unseen")).isVisible();
    assertThat(cell.getAttribute("aria-label")).contains("видно родині з");
  }

  @Test
  void theExerciseBookIsOfferedAndTakenWhereItsScaleMarksIt(BrowserContext browser) {
    SchoolApi teacher = SchoolApi.as("teacher");
    String tenth = teacher.journal("Математика · 10-Б");
    String lesson = FreshColumn.lastLesson(teacher.sheet(tenth));
    Page page = JournalPage.signIn(browser, teacher).newPage();
    JournalPage journal = JournalPage.show(page, tenth + "#lesson=" + lesson);
    Locator more = page.locator(".pop [data-at=more]");
    assertThat(more.locator("option")).not().containsText(new String[] {"Аудіювання"});
    page.waitForResponse(
        "**/commands", () -> more.selectOption(new SelectOption().setLabel("Зошит")));
    journal.saved();
    assertThat(kinds(teacher, tenth, lesson)).contains("NOTEBOOK");

    String eighth = teacher.journal("Алгебра · 8-Б");
    String here = FreshColumn.lastLesson(teacher.sheet(eighth));
    JsonObject book =
        Commands.begin("addColumn").add("lesson", here).add("kind", "NOTEBOOK").build();
    JsonObject answer = teacher.send(eighth, Commands.batch(book)).get(0);
    assertThat(answer.getString("status")).isEqualTo("refused");
    JsonObject finding = answer.getJsonArray("findings").getJsonObject(0);
    assertThat(finding.getString("rule")).isEqualTo("R-MRK-01");
    assertThat(finding.getString("message")).contains("«Зошит»", "Алгебра", "8-Б");
    assertThat(finding.getString("clause")).contains("1427");
  }

  private static List<String> kinds(SchoolApi api, String journal, String lesson) {
    return api.sheet(journal).getJsonArray("columns").getValuesAs(JsonObject.class).stream()
        .filter(column -> column.getString("lesson", "").equals(lesson))
        .map(column -> column.getString("kind"))
        .toList();
  }

  private static void withDelay(Route route) {
    var page = route.fetch();
    String told = page.text().replaceFirst("(name=\"family-delay\" content=)\"0\"", "$1\"5\"");
    route.fulfill(new Route.FulfillOptions().setResponse(page).setBody(told));
  }

  private static String text(Browser browser, String role, String address) {
    try (BrowserContext context = browser.newContext(SystemChromium.client())) {
      Page page = JournalPage.signIn(context, SchoolApi.as(role)).newPage();
      page.navigate(address);
      return page.locator("main").innerText();
    }
  }
}
