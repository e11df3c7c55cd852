package ua.journal.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Imports over the interface (clause 4, administrator, point 7)")
class ImportsIT {
  private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
  private static final String ROSTER =
      """
      Клас;Прізвище;Ім'я;По батькові;Дата народження
      7-А;Ґалаґан;Їжак;Юрійович;03.02.2014
      7-А;Яценко;Єва;;31.02.2014
      77-Ъ;Тест;Тест;;01.01.2014
      """;

  private final ApiClient admin = ApiClient.as("admin");

  @Test
  @DisplayName("a windows-1251 list without a name is read; its dry run changes nothing")
  void dryRun() {
    JsonObject first = imported(admin, "roster", ROSTER);
    JsonObject second = imported(admin, "roster", ROSTER);

    assertThat(first.getInt("created")).isPositive();
    assertThat(first.getJsonArray("refused")).hasSize(2);
    JsonObject refusal = first.getJsonArray("refused").getJsonObject(0);
    assertThat(refusal.getInt("row")).isEqualTo(3);
    assertThat(refusal.getString("value")).isEqualTo("31.02.2014");
    assertThat(refusal.getString("message")).contains("не дата");
    assertThat(refusal.getString("clause")).isNotEmpty();
    assertThat(second).isEqualTo(first);
  }

  @Test
  @DisplayName("what the journal has no place for is named with its place")
  void leftOut() {
    JsonObject told =
        imported(
            admin,
            "roster",
            """
            Клас;Прізвище;Ім'я;Дата нар.;Адреса
            7-А;Ґалаґан;Їжак;03.02.14;вул. Лісова, 1
            Всього учнів: 1;;;;
            """);

    assertThat(told.getJsonArray("refused")).isEmpty();
    assertThat(told.getJsonArray("left"))
        .extracting(each -> each.asJsonObject().getString("place"))
        .containsExactly("A3", "E1:E2");
    JsonObject cells = told.getJsonArray("cells").getJsonObject(0);
    assertThat(cells.getInt("taken")).isEqualTo(8);
    assertThat(cells.getInt("left")).isEqualTo(3);
  }

  @Test
  @DisplayName("who may be meant is asked about, and answered in the next request")
  void asked() {
    String twice = "ПІБ;Посада\nҐава Ївга Єгорівна;Учитель\nҐава Ївга Єгорівна;Секретар\n";
    JsonObject asked = imported(admin, "roster", twice);
    JsonObject question = asked.getJsonArray("questions").getJsonObject(0);
    JsonObject known = question.getJsonArray("known").getJsonObject(0);

    assertThat(asked.getJsonArray("refused")).hasSize(1);
    assertThat(question.getInt("row")).isEqualTo(3);
    assertThat(known.getString("name")).isEqualTo("Ґава Ївга Єгорівна");
    assertThat(answered(known.getString("answer"), twice).getInt("created")).isEqualTo(3);
    JsonObject two = answered(question.getString("nobody"), twice);
    assertThat(two.getInt("created")).isEqualTo(4);
    assertThat(two.getJsonArray("refused")).isEmpty();
  }

  private JsonObject answered(String answer, String text) {
    HttpResponse<String> told =
        send(admin, "roster", text.getBytes(WINDOWS_1251), "&answer=" + answer);
    assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
    return ApiClient.object(told);
  }

  @ParameterizedTest
  @CsvSource({"teacher", "deputy", "secretary", "parent"})
  @DisplayName("only the administrator imports")
  void notAllowed(String login) {
    HttpResponse<String> answer =
        send(ApiClient.as(login), "roster", ROSTER.getBytes(WINDOWS_1251));
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  @DisplayName("an unknown kind of import is not there")
  void unknown() {
    assertThat(send(admin, "paper", new byte[] {1}).statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("a file that no plugin reads is refused in words")
  void unreadable() {
    HttpResponse<String> answer = send(admin, "roster", new byte[] {0, 1, 2, 3});
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("FILE_UNREADABLE", "XLSX", "Положення");
  }

  @Test
  @DisplayName("a file over 10 MB is refused before it is parsed")
  void tooLarge() {
    assertThat(send(admin, "roster", new byte[(10 << 20) + 1]).statusCode()).isEqualTo(413);
  }

  private static JsonObject imported(ApiClient client, String format, String text) {
    HttpResponse<String> answer = send(client, format, text.getBytes(WINDOWS_1251));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return ApiClient.object(answer);
  }

  private static HttpResponse<String> send(ApiClient client, String format, byte[] file) {
    return send(client, format, file, "");
  }

  private static HttpResponse<String> send(
      ApiClient client, String format, byte[] file, String more) {
    return client.send(
        "POST",
        "/imports/" + format + "?dryRun=true" + more,
        BodyPublishers.ofByteArray(file),
        Map.of("Content-Type", "application/octet-stream"));
  }
}
