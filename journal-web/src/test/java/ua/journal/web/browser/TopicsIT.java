package ua.journal.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.journal.web.it.Commands;
import ua.journal.web.it.SchoolApi;
import ua.journal.web.it.SystemChromium;

/** The right page of a journal is a table of fields with the same outbox as the grid. */
@UsePlaywright(SystemChromium.class)
class TopicsIT {
  private final SchoolApi api = SchoolApi.as("teacher");
  private String journal;
  private List<String> lessons;
  private Page page;

  @BeforeEach
  void open(BrowserContext client) {
    journal = api.journal("Геометрія · 9-В");
    lessons =
        api.sheet(journal).getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
            .filter(lesson -> lesson.getString("status").equals("HELD"))
            .map(lesson -> lesson.getString("id"))
            .toList();
    page = JournalPage.signIn(client, api).newPage();
    page.navigate("/topics.xhtml?id=" + journal);
  }

  @Test
  void aTopicIsWrittenInPlaceAndEnterGoesToTheNextLesson() {
    String before = lesson(0).getString("topic");
    topic(0).fill("Нова тема уроку");
    page.keyboard().press("Enter");
    assertThat(topic(1)).isFocused();
    saved();
    assertThat(lesson(0).getString("topic")).isEqualTo("Нова тема уроку");
    topic(0).fill(before);
    page.keyboard().press("Tab");
    assertThat(field(0, "homework")).isFocused();
    saved();
    assertThat(lesson(0).getString("topic")).isEqualTo(before);
  }

  @Test
  void offlineNothingIsLost(BrowserContext client) {
    String before = lesson(1).getString("homework");
    client.setOffline(true);
    field(1, "homework").fill("§ 100, вправи");
    page.keyboard().press("Enter");
    assertThat(page.locator("#st")).containsText("мережі");
    client.setOffline(false);
    saved();
    assertThat(lesson(1).getString("homework")).isEqualTo("§ 100, вправи");
    field(1, "homework").fill(before);
    page.keyboard().press("Enter");
    saved();
  }

  @Test
  void pastedLinesAreShownBeforeTheyAreWrittenAndUndone() {
    List<String> before = List.of(lesson(2).getString("topic"), lesson(3).getString("topic"));
    String first = "Перша тема " + System.nanoTime();
    String second = "Друга тема " + System.nanoTime();
    page.locator("[data-topics=paste]").click();
    page.locator(".pop select").selectOption(lessons.get(2));
    page.locator(".pop textarea").fill("12\t02.09.2026\t" + first + "\t§ 1\n" + second);
    page.locator(".pop footer .p").click();
    assertThat(page.locator(".fill li")).hasCount(2);
    assertThat(page.locator(".fill s").first()).hasText(before.get(0));
    assertThat(page.locator(".fillpop .note")).containsText("Замінить");
    assertThat(lesson(2).getString("topic")).as("only shown").isEqualTo(before.get(0));
    page.keyboard().press("Enter");
    saved();
    assertThat(lesson(2).getString("topic")).isEqualTo(first);
    assertThat(lesson(2).getString("homework")).isEqualTo("§ 1");
    assertThat(lesson(3).getString("topic")).isEqualTo(second);
    page.locator(".toast").getByRole(AriaRole.BUTTON).click();
    saved();
    assertThat(lesson(2).getString("topic")).isEqualTo(before.get(0));
    assertThat(lesson(3).getString("topic")).isEqualTo(before.get(1));
  }

  @Test
  void debtsTakeThePlanAfterALookAtThem() {
    String last = lessons.get(lessons.size() - 1);
    JsonObject stood = lesson(lessons.size() - 1);
    api.send(journal, Commands.batch(Commands.topic(last, "", stood.getInt("revision"))));
    page.reload();
    page.locator("[data-topics=plan]").click();
    Locator lines = page.locator(".fill li");
    assertThat(lines.last()).isVisible();
    page.keyboard().press("Enter");
    saved();
    assertThat(lesson(lessons.size() - 1).getInt("planNo")).isPositive();
    assertThat(lesson(lessons.size() - 1).getString("topic")).isNotEmpty();
  }

  @Test
  void anAddressIsALinkBelowItsField() {
    String before = lesson(5).getString("homework");
    field(5, "homework").fill("Перегляньте https://example.org/a?b=1. Далі javascript:alert(1)");
    Locator links = row(5).locator(".hrefs a");
    assertThat(links).hasCount(1);
    assertThat(links).hasAttribute("href", "https://example.org/a?b=1");
    assertThat(links).hasAttribute("rel", "noopener noreferrer");
    page.keyboard().press("Tab");
    saved();
    page.navigate("/journal.xhtml?id=" + journal + "#lesson=" + lessons.get(5));
    assertThat(page.locator(".lesbody .hrefs a")).hasText("https://example.org/a?b=1");
    page.navigate("/topics.xhtml?id=" + journal);
    field(5, "homework").fill(before);
    page.keyboard().press("Tab");
    saved();
    assertThat(row(5).locator(".hrefs a")).hasCount(0);
  }

  @Test
  void aConflictShowsBothTexts() {
    String before = lesson(4).getString("topic");
    api.send(
        journal,
        Commands.batch(Commands.topic(lessons.get(4), "Інша тема", lesson(4).getInt("revision"))));
    topic(4).fill("Моя тема");
    page.keyboard().press("Enter");
    Locator state = row(4).locator(".rowstate");
    assertThat(state).containsText("Інша тема");
    assertThat(topic(4)).hasValue("Моя тема");
    state.getByRole(AriaRole.BUTTON).first().click();
    saved();
    assertThat(lesson(4).getString("topic")).isEqualTo("Моя тема");
    topic(4).fill(before);
    page.keyboard().press("Enter");
    saved();
  }

  @Test
  void thePhoneNeverScrollsSideways(Browser browser) {
    try (BrowserContext phone = browser.newContext(SystemChromium.phone())) {
      Page small = JournalPage.signIn(phone, api).newPage();
      small.navigate("/topics.xhtml?id=" + journal);
      assertThat(small.locator(".topics .fields textarea").first()).isVisible();
      assertThat(
              small.evaluate(
                  "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
          .isEqualTo(0);
    }
  }

  private void saved() {
    assertThat(page.locator("#st")).containsText("Усе збережено");
  }

  private Locator row(int at) {
    return page.locator("tr[data-lesson='" + lessons.get(at) + "']");
  }

  private Locator topic(int at) {
    return field(at, "topic");
  }

  private Locator field(int at, String name) {
    return row(at).locator("[data-at=" + name + "]");
  }

  private JsonObject lesson(int at) {
    return api.sheet(journal).getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
        .filter(each -> each.getString("id").equals(lessons.get(at)))
        .findFirst()
        .orElseThrow();
  }
}
