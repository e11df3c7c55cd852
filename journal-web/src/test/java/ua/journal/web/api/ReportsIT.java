package ua.journal.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Reports over the interface: the same documents as on pages, in every format")
class ReportsIT {
  @ParameterizedTest(name = "{0} reads {1}")
  @CsvSource({
    "deputy, lessons-of-month pupil-extract",
    "secretary, lessons-of-month",
    "classteacher, lessons-of-month pupil-extract",
    "teacher, lessons-of-month",
    "parent, ''",
    "pupil, ''"
  })
  void everyReportListedWorksByItsExample(String login, String reports) {
    ApiClient reader = ApiClient.as(login);
    JsonArray offered = ApiClient.array(reader.get("/reports"));
    assertThat(offered.stream().map(each -> each.asJsonObject().getString("id")))
        .containsExactlyInAnyOrder(reports.isEmpty() ? new String[0] : reports.split(" "));
    for (JsonObject report : offered.getValuesAs(JsonObject.class)) {
      String address = "/reports/" + report.getString("id") + "?" + report.getString("example");
      JsonObject document = ApiClient.object(reader.get(address));
      assertThat(document.getString("title")).isNotBlank();
      assertThat(document.getJsonArray("blocks")).isNotEmpty();
      for (String format : new String[] {"pdf", "csv"}) {
        HttpResponse<String> file = reader.get(address + "&format=" + format);
        assertThat(file.statusCode()).as(address + " as " + format).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition"))
            .get()
            .asString()
            .contains(format);
      }
    }
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "deputy, nothing, 404",
    "deputy, lessons-of-month?month=2026-13, 400",
    "deputy, lessons-of-month?month=-999999999-01, 400",
    "deputy, lessons-of-month?format=docx, 404",
    "deputy, pupil-extract, 400",
    "deputy, pupil-extract?pupil=x, 404",
    "parent, lessons-of-month, 403"
  })
  void refused(String login, String address, int status) {
    HttpResponse<String> answer = ApiClient.as(login).get("/reports/" + address);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  @DisplayName("a month of the register says its columns and rows")
  void document() {
    JsonObject document =
        ApiClient.object(ApiClient.as("deputy").get("/reports/lessons-of-month?month=2026-10"));
    JsonObject totals =
        document.getJsonArray("blocks").getJsonObject(1).getJsonArray("parts").getJsonObject(0);
    assertThat(totals.getJsonArray("columns")).hasSize(6);
    assertThat(totals.getJsonArray("rows")).isNotEmpty();
  }
}
