package ua.journal.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The server as the school gets it: the top-level configuration, taken as it is. */
class ServerIT {
  private static final Path SERVER_XML = Path.of("..", "server.xml");

  @Test
  void isReady() {
    HttpResponse<String> answer = RunningServer.get("/health/ready");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"status\":\"UP\"");
  }

  /** A misspelt attribute is only a warning to the server, and the protection it meant is gone. */
  @Test
  void startsWithoutConfigurationWarnings() {
    RunningServer.url();

    assertThat(RunningServer.log().lines())
        .noneMatch(line -> line.matches(".* [WE] (CWWKG|WTRN).*"));
  }

  @Test
  void enablesFewFeatures() throws IOException {
    List<String> features =
        Pattern.compile("<feature>(.*?)</feature>")
            .matcher(Files.readString(SERVER_XML))
            .results()
            .map(MatchResult::group)
            .toList();

    assertThat(features).hasSizeBetween(1, 14);
    assertThat(String.join(" ", features))
        .doesNotContain(
            "restConnector",
            "adminCenter",
            "apiDiscovery",
            "localConnector",
            "batch",
            "webProfile");
  }

  @Test
  void hardensEveryAnswer() {
    HttpResponse<String> answer = RunningServer.get("/nothing-here");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("Тут нічого немає").doesNotContain("SRVE");
    assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
    assertThat(answer.headers().firstValue("referrer-policy")).contains("same-origin");
  }

  @Test
  void keepsTheSessionCookieFromScriptsAndStrangers() {
    HttpResponse<String> answer = RunningServer.get("/");

    assertThat(answer.headers().allValues("set-cookie"))
        .filteredOn(cookie -> cookie.startsWith("SID="))
        .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
  }
}
