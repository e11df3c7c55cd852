package ua.journal.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Small files of the kinds schools keep, looked at without being applied: every cell is taken,
 * refused or left out, and what is not taken is named.
 */
class SchoolFilesIT {
  private static final String FOLDER = "/school-files/";

  private final ApiClient admin = ApiClient.as("admin");

  @ParameterizedTest(name = "{0}: {6}")
  @CsvFileSource(resources = FOLDER + "expected.csv", delimiter = ';', numLinesToSkip = 1)
  void everyCellIsAccountedFor(
      String file, String kind, int taken, int refused, int left, String told, String shows)
      throws IOException {
    JsonObject report = looked(file, kind);

    assertThat(sum(report, "refused")).as("%s: %s", shows, report).isEqualTo(refused);
    assertThat(sum(report, "left")).as("%s: %s", shows, report).isEqualTo(left);
    assertThat(sum(report, "taken")).as("%s: %s", shows, report).isEqualTo(taken);
    if (told != null) {
      assertThat(said(report)).contains(told);
    }
  }

  private JsonObject looked(String file, String kind) throws IOException {
    try (InputStream in = getClass().getResourceAsStream(FOLDER + file)) {
      HttpResponse<String> answer =
          admin.send(
              "POST",
              "/imports/" + kind + "?dryRun=true",
              BodyPublishers.ofByteArray(Objects.requireNonNull(in).readAllBytes()),
              Map.of("Content-Type", "application/octet-stream"));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return ApiClient.object(answer);
    }
  }

  private static int sum(JsonObject report, String what) {
    return report.getJsonArray("cells").stream()
        .mapToInt(each -> each.asJsonObject().getInt(what))
        .sum();
  }

  /** Everything the report says of what was not taken or not as it was written. */
  private static String said(JsonObject report) {
    return Stream.of("refused", "left", "readAs", "asked")
        .filter(report::containsKey)
        .map(part -> report.get(part).toString())
        .collect(Collectors.joining("\n"));
  }
}
