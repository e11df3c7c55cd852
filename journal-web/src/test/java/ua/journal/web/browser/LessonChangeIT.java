package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import jakarta.json.JsonObject;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** A lesson is cancelled and restored from its card, with a reason (R-LES-05, R-LES-07). */
@UsePlaywright(SystemChromium.class)
class LessonChangeIT {
  private static final int LAST_BELL = 8;
  private static final String TITLE = "Геометрія · 8-Б";

  private final SchoolApi api = SchoolApi.as("teacher");
  private final String journal = api.journal(TITLE);

  @Test
  void theTeacherCancelsTheNextLessonAndTheDeputyRestoresIt(
      BrowserContext client, com.microsoft.playwright.Browser browser) {
    String lesson = next();
    Page page = JournalPage.signIn(client, api).newPage();
    JournalPage.show(page, journal + "#lesson=" + lesson);
    change(page, "cancel", "Навчальна екскурсія");
    assertThat(page.locator(".toast")).containsText("Урок скасовано");
    assertThat(found(lesson).getString("status")).isEqualTo("CANCELLED");
    assertThat(found(lesson).getString("reason")).isEqualTo("Навчальна екскурсія");
    page.navigate("/topics.xhtml?id=" + journal);
    assertThat(page.locator("tr[data-lesson='" + lesson + "']"))
        .containsText("Навчальна екскурсія");

    SchoolApi parent = SchoolApi.as("parent");
    try (BrowserContext family = browser.newContext(SystemChromium.client())) {
      Page told = JournalPage.signIn(family, parent).newPage();
      told.navigate("/notices.xhtml");
      assertThat(told.locator("main")).containsText("не відбудеться");
    }
    try (BrowserContext office = browser.newContext(SystemChromium.client())) {
      Page deputy = JournalPage.signIn(office, SchoolApi.as("deputy")).newPage();
      JournalPage.show(deputy, journal + "#lesson=" + lesson);
      change(deputy, "restore", "Екскурсію перенесено");
      assertThat(deputy.locator(".toast")).containsText("Урок повернено");
    }
    assertThat(found(lesson).getString("status")).isEqualTo("PLANNED");
  }

  @Test
  void aMovedLessonIsReadInTheDiaryAndGoesBack(
      BrowserContext client, com.microsoft.playwright.Browser browser) {
    String lesson = next();
    String date = found(lesson).getString("date");
    int no = found(lesson).getInt("no");
    Page page = JournalPage.signIn(client, api).newPage();
    JournalPage.show(page, journal + "#lesson=" + lesson);
    move(page, date, LAST_BELL, "Медогляд");
    assertThat(page.locator(".toast")).containsText("Урок перенесено");
    assertThat(found(lesson).getInt("no")).isEqualTo(LAST_BELL);
    try (BrowserContext family = browser.newContext(SystemChromium.client())) {
      Page told = JournalPage.signIn(family, SchoolApi.as("pupil")).newPage();
      told.navigate("/diary.xhtml");
      Locator left = told.locator(".dl").filter(new Locator.FilterOptions().setHasText("Медогляд"));
      assertThat(left).containsText("перенесено");
      assertThat(left).containsText(LAST_BELL + "-й урок");
    }
    JournalPage.show(page, journal + "#lesson=" + lesson);
    move(page, date, no, "Медогляду не буде");
    assertThat(page.locator(".toast")).containsText("Урок перенесено");
    assertThat(found(lesson).getInt("no")).isEqualTo(no);
    assertThat(found(lesson).getString("status")).isEqualTo("PLANNED");
  }

  @Test
  void aLessonWithEntriesIsRefusedWithTheClauseAndWhatToDo(BrowserContext client) {
    FreshColumn column = FreshColumn.in("Алгебра · 9-В");
    api.send(
        column.journal(),
        ua.journal.web.it.Commands.batch(
            ua.journal.web.it.Commands.putMark(column.column(), column.pupils().get(0), "9", 0)));
    String lesson = FreshColumn.lastLesson(api.sheet(column.journal()));
    Page page = JournalPage.signIn(client, api).newPage();
    JournalPage.show(page, column.journal() + "#lesson=" + lesson);
    change(page, "cancel", "Свято");
    assertThat(page.locator(".changeform [role=alert]")).containsText("Спершу відкличте їх");
    assertThat(page.locator(".changeform [role=alert]")).containsText("8.4");
    assertThat(page.locator(".changeform .lab .inp").last()).hasValue("Свято");
  }

  /** The server heard, the browser did not: the second press is the same sending. */
  @Test
  void aLostAnswerIsNoSecondChange(BrowserContext client) {
    String lesson = next();
    Page page = JournalPage.signIn(client, api).newPage();
    JournalPage.show(page, journal + "#lesson=" + lesson);
    AtomicInteger sent = new AtomicInteger();
    page.route(
        "**/lessons",
        route -> {
          if (sent.incrementAndGet() == 1) {
            route.fetch();
            route.abort();
          } else {
            route.resume();
          }
        });
    change(page, "cancel", "Відключення світла");
    assertThat(page.locator(".changeform [role=alert]")).not().isEmpty();
    page.locator(".changeform [type=submit]").click();
    assertThat(page.locator(".toast")).containsText("Урок скасовано");
    assertThat(sent).hasValue(2);
    JournalPage.show(page, journal + "#lesson=" + lesson);
    change(page, "restore", "Світло є");
    assertThat(page.locator(".toast")).containsText("Урок повернено");
  }

  private static void move(Page page, String date, int period, String reason) {
    page.locator(".pop [data-at=move]").click();
    Locator form = page.locator(".changeform");
    form.locator("[data-day]").fill(date);
    form.locator("input[type=number]").fill(String.valueOf(period));
    form.locator(".lab .inp").last().fill(reason);
    form.locator("[type=submit]").click();
  }

  private static void change(Page page, String kind, String reason) {
    page.locator(".pop [data-at=" + kind + "]").click();
    Locator form = page.locator(".changeform");
    form.locator(".lab .inp").last().fill(reason);
    form.locator("[type=submit]").click();
  }

  private String next() {
    JsonObject sheet = api.sheet(journal);
    return sheet.getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
        .filter(lesson -> lesson.getString("status").equals("PLANNED"))
        .map(lesson -> lesson.getString("id"))
        .findFirst()
        .orElseThrow();
  }

  private JsonObject found(String id) {
    return api.sheet(journal).getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
        .filter(lesson -> lesson.getString("id").equals(id))
        .findFirst()
        .orElseThrow();
  }
}
