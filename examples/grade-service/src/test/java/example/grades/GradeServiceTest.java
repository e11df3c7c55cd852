package example.grades;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.journal.spi.Storages;

class GradeServiceTest {
  private static final String TEACHER = "u-2:two";
  private static final String PUPIL = "u-17:pupil";
  private static final String MOTHER = "u-18:mum";

  @Test
  void aMarkGoesFromTheTeacherToTheFamily() throws Exception {
    try (GradeService service = new GradeService(Storages.open("memory", Map.of()), 0)) {
      assertThat(put(service, TEACHER, "/marks/c-3/u-17/10/mark-1").body()).isEqualTo("DONE\nDONE");
      assertThat(put(service, TEACHER, "/marks/c-3/u-17/10/mark-1").body())
          .as("sent again")
          .isEqualTo("REPEATED\nREPEATED");
      assertThat(get(service, MOTHER, "/pupils/u-17").body()).isEqualTo("Mathematics: 10");
      assertThat(get(service, PUPIL, "/pupils/u-17").body()).isEqualTo("Mathematics: 10");
      assertThat(get(service, TEACHER, "/journals/c-3").body()).isEqualTo("u-17 Davis Dan: 10");
      assertThat(get(service, TEACHER, "/changes").body().lines())
          .anyMatch(line -> line.endsWith("FillRegister"))
          .last()
          .isEqualTo("2026-09-07T12:00 u-2 CellBatch");
    }
  }

  @Test
  void theJournalSaysWhoMayAndWhatIsAMark() throws Exception {
    try (GradeService service = new GradeService(Storages.open("memory", Map.of()), 0)) {
      HttpResponse<String> refused = put(service, TEACHER, "/marks/c-3/u-17/13/mark-2");
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.body()).contains("REFUSED").contains("13");
      assertThat(put(service, MOTHER, "/marks/c-3/u-17/12/mark-3").statusCode()).isEqualTo(403);
      assertThat(get(service, TEACHER, "/pupils/nobody").statusCode()).isEqualTo(404);
      assertThat(get(service, "u-2:wrong", "/changes").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void aDatabaseRemembers(@TempDir Path folder) throws Exception {
    Map<String, String> derby = Map.of("derby.directory", folder.resolve("grades").toString());
    long began = System.currentTimeMillis();
    try (GradeService service = new GradeService(Storages.open("jpa", derby), 0)) {
      put(service, TEACHER, "/marks/c-3/u-17/10/mark-1");
    }
    long founded = System.currentTimeMillis();
    try (GradeService service = new GradeService(Storages.open("jpa", derby), 0)) {
      String took =
          "On Derby: founded and closed in %d ms, opened again in %d ms"
              .formatted(founded - began, System.currentTimeMillis() - founded);
      System.getLogger("grades").log(System.Logger.Level.INFO, took);
      assertThat(get(service, PUPIL, "/pupils/u-17").body()).isEqualTo("Mathematics: 10");
      assertThat(get(service, TEACHER, "/changes").body()).as("nothing was new").isEmpty();
    }
  }

  private static HttpResponse<String> get(GradeService service, String who, String path)
      throws IOException, InterruptedException {
    return send(service, who, path, "GET");
  }

  private static HttpResponse<String> put(GradeService service, String who, String path)
      throws IOException, InterruptedException {
    return send(service, who, path, "PUT");
  }

  private static HttpResponse<String> send(
      GradeService service, String who, String path, String method)
      throws IOException, InterruptedException {
    String basic = Base64.getEncoder().encodeToString(who.getBytes(StandardCharsets.UTF_8));
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(service.address() + path))
                .header("Authorization", "Basic " + basic)
                .method(method, BodyPublishers.noBody())
                .build(),
            BodyHandlers.ofString());
  }
}
