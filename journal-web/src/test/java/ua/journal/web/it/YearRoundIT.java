package ua.journal.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.junit.UsePlaywright;
import com.microsoft.playwright.options.Cookie;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page as every role on the days on which a year turns, stands still or jumps an hour. One
 * school is begun on 1 September, as schools are; then its clock is moved.
 */
@UsePlaywright(SystemChromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Every page answers in sensible words on every day of the year")
class YearRoundIT {
  private static final List<String> ROLES =
      List.of(
          "director", "deputy", "admin", "secretary", "teacher", "classteacher", "parent", "pupil");
  private static final int AT_ONCE = 4;

  /** People that a surname and initials, or even a whole name, do not tell apart. */
  private static final List<String> NAMESAKES =
      List.of(
          """
          Клас;Прізвище;Ім'я;По батькові;Дата народження
          8-Б;Зоря;Іван;Петрович;03.02.2013
          8-Б;Зоря;Іван;Юрійович;04.03.2013
          8-Б;Зоря;Іван;Петрович;05.04.2013
          """,
          """
          Прізвище;Ім'я;По батькові;Посада
          Зоря;Олена;Петрівна;учитель
          Зоря;Ольга;Павлівна;учитель
          """);

  private final OwnServer server = OwnServer.layOut("year-round");
  private final List<SchoolApi> people = new ArrayList<>();

  @BeforeAll
  void firstOfSeptember() {
    server
        .with("journal.demo", "true")
        .with("journal.demo.dir", Path.of("../demo").toAbsolutePath().normalize().toString())
        .beginAt("2026-09-01T10:42");
    server.start();
    ROLES.forEach(role -> people.add(SchoolApi.on(server.url(), role)));
    NAMESAKES.forEach(this::bring);
  }

  private void bring(String list) {
    SchoolApi admin = people.get(ROLES.indexOf("admin"));
    HttpResponse<String> answer =
        RunningServer.send(
            admin
                .request("/api/v1/imports/roster?dryRun=false")
                .header("X-CSRF-Token", admin.token())
                .header("Origin", server.url())
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofString(list))
                .build());
    assertThat(answer.body()).as(answer.body()).contains("\"refused\":[]");
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Order(1)
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "2026-09-01T10:42",
        "2026-10-25T03:30",
        "2026-12-31T23:59",
        "2027-01-11T10:42",
        "2027-03-28T03:30",
        "2027-05-31T10:42",
        "2027-07-15T12:00",
        "2027-08-25T12:00",
        "2028-02-29T10:42"
      })
  void everyPageAnswers(String moment) throws Exception {
    assertThat(faultsAt(moment)).isEmpty();
  }

  @Order(2)
  @Test
  @DisplayName("Before the next year is opened last year's lists serve")
  void august() {
    server.moveTo("2027-08-25T10:42");
    SchoolApi secretary = people.get(ROLES.indexOf("secretary"));
    SchoolApi parent = people.get(ROLES.indexOf("parent"));

    assertThat(secretary.ask("/pupils.xhtml").body()).contains("8-Б", "pupil.xhtml?id=");
    assertThat(secretary.ask("/contingent.xhtml").body()).contains("class.xhtml?id=");
    assertThat(parent.ask("/child.xhtml").statusCode()).isEqualTo(200);
  }

  @Test
  @Order(3)
  @DisplayName("The next year opened while some pupils are undecided: August and 1 September")
  void nextYear(Browser browser) throws Exception {
    server.moveTo("2027-08-25T12:00");
    open(browser);
    assertThat(faultsAt("2027-08-25T12:00")).isEmpty();
    assertThat(faultsAt("2027-09-01T08:10")).isEmpty();

    SchoolApi secretary = people.get(ROLES.indexOf("secretary"));
    assertThat(secretary.ask("/pupils.xhtml").body()).contains("9-Б", "Без рішення");
  }

  @Test
  @Order(4)
  @DisplayName("R-PER-02: journals of the year before are listed and read, never written")
  void pastYear() {
    server.moveTo("2027-09-02T10:42");
    SchoolApi teacher = people.get(ROLES.indexOf("teacher"));
    Matcher link =
        Pattern.compile("<th scope=\"row\"><a href=\"journal\\.xhtml\\?id=(\\d+)")
            .matcher(teacher.ask("/journals.xhtml?year=2026").body());
    assertThat(link.find()).isTrue();
    JsonObject sheet = teacher.sheet(link.group(1));
    assertThat(sheet.getJsonObject("journal").getBoolean("canWrite")).isFalse();
    String page = teacher.ask("/journal.xhtml?id=" + link.group(1)).body();
    assertThat(page).contains("2026/27 навчального року закрито", "Положення, п. 8.4");

    String lesson = sheet.getJsonArray("lessons").getJsonObject(0).getString("id");
    JsonObject roll =
        Json.createObjectBuilder()
            .add("id", "past-year-roll")
            .add("type", "confirmRollCall")
            .add("lesson", lesson)
            .build();
    JsonObject answer =
        teacher.send(link.group(1), Json.createArrayBuilder().add(roll).build()).get(0);
    assertThat(answer.getString("status")).isEqualTo("refused");
    assertThat(answer.getJsonArray("findings").toString()).contains("R-PER-02");
  }

  /** Pupils of one class are decided about, all others are not. */
  private void open(Browser browser) {
    try (BrowserContext context =
        browser.newContext(SystemChromium.client().setBaseURL(server.url()))) {
      String session = people.get(ROLES.indexOf("deputy")).session();
      context.addCookies(List.of(new Cookie("SID", session).setUrl(server.url())));
      Page page = context.newPage();
      page.navigate("/next-year.xhtml?class=8-Б");
      page.locator("[id$=protocolNo]").fill("7");
      page.locator("[id$=protocolDay]").fill("10.06.2027");
      page.locator("[id$=record]").click();
      page.locator("#decide [role=status]").waitFor();
      page.locator("[id$=prepare]").click();
      page.locator("#open [role=status]").waitFor();
    }
  }

  private List<String> faultsAt(String moment) throws Exception {
    server.moveTo(moment);
    ExecutorService crew = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<List<String>>> walks =
          people.stream().map(person -> crew.submit(() -> new Crawl(person).faults())).toList();
      List<String> faults = new ArrayList<>();
      for (int i = 0; i < walks.size(); i++) {
        for (String fault : walks.get(i).get()) {
          faults.add(ROLES.get(i) + " " + fault);
        }
      }
      return faults;
    } finally {
      crew.shutdownNow();
    }
  }
}
