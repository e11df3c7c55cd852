package ua.journal.web.fuzz;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests to the interface for programs: odd paths, queries, headers and bodies. */
final class DataShots {
  private static final Pattern PLACE = Pattern.compile("\\{[^}]+}");
  private static final List<Routes.Operation> ALL = Routes.operations();
  private static final List<Routes.Operation> READS =
      ALL.stream().filter(Routes.Operation::reads).toList();
  private static final List<Routes.Operation> CHANGES =
      ALL.stream().filter(each -> !each.reads()).toList();
  private static final List<Routes.Operation> COMMANDS =
      CHANGES.stream().filter(each -> !each.path().endsWith("/session")).toList();
  private static final List<String> TYPES =
      List.of(
          "application/json; charset=UTF-8",
          "application/json; charset=windows-1251",
          "text/plain",
          "application/json; charset=nonsense",
          "multipart/form-data",
          "nonsense",
          "*/*",
          ";;",
          "application/x-www-form-urlencoded",
          "multipart/form-data; boundary=x",
          "a/b; c=\"");
  private static final List<String> HEADERS =
      List.of(
          "Accept",
          "Accept-Language",
          "Accept-Encoding",
          "Range",
          "If-None-Match",
          "Cookie",
          "If-Modified-Since",
          "Idempotency-Key",
          "X-Background",
          "Sec-Fetch-Site",
          "Prefer",
          "X-HTTP-Method-Override",
          "User-Agent",
          "Referer",
          "Content-Encoding",
          "Faces-Request");
  private static final List<String> KNOWN_NAMES =
      List.of("format", "month", "day", "class", "term", "from", "to", "after", "journal", "id");

  /** What is sent where a program would send the like. */
  private static final List<String> BODIES =
      List.of(
          "[{\"id\":\"@\",\"type\":\"putMark\",\"column\":\"1\",\"pupil\":\"2\",\"value\":\"11\","
              + "\"revision\":0,\"comment\":\"x\",\"madeUpOn\":\"2026-11-20\"}]",
          "[{\"id\":\"@\",\"type\":\"clearMark\",\"column\":\"1\",\"pupil\":\"2\",\"revision\":1}]",
          "[{\"id\":\"@\",\"type\":\"putAbsence\",\"column\":\"cmd:@\",\"pupil\":\"2\","
              + "\"revision\":0,\"reason\":\"x\"}]",
          "[{\"id\":\"@\",\"type\":\"putLate\",\"column\":\"1\",\"pupil\":\"2\",\"minutes\":5,"
              + "\"revision\":0}]",
          "[{\"id\":\"@\",\"type\":\"confirmRollCall\",\"lesson\":\"1\"}]",
          "[{\"id\":\"@\",\"type\":\"putLesson\",\"lesson\":\"1\",\"kind\":\"LESSON\","
              + "\"topic\":\"x\",\"planNo\":1,\"homework\":\"y\",\"due\":\"3\",\"revision\":0}]",
          "[{\"id\":\"@\",\"type\":\"addColumn\",\"lesson\":\"1\",\"kind\":\"WORK\",\"work\":"
              + "\"CONTROL\",\"title\":\"x\"}]",
          "[{\"id\":\"@\",\"type\":\"addColumn\",\"term\":1,\"kind\":\"TERM\",\"title\":\"x\"}]",
          "{\"action\":\"cancel\",\"lesson\":\"1\",\"reason\":\"x\",\"revision\":0}",
          "{\"action\":\"add\",\"day\":\"2026-11-24\",\"number\":3,\"reason\":\"x\"}",
          "{\"login\":\"\",\"password\":\"x\"}",
          "{\"login\":7,\"password\":{}}");

  private DataShots() {}

  static Shot read(Odd odd, Person person) {
    Routes.Operation operation = odd.of(READS);
    Shot shot = new Shot(odd.once(20) ? "HEAD" : "GET", target(operation, odd)).of(person);
    return odd.once(4) ? shot.with(odd.of(HEADERS), header(odd)) : shot;
  }

  static Shot change(Odd odd, Person person) {
    Routes.Operation operation = odd.of(CHANGES);
    if (operation.path().endsWith("/session") && !odd.once(20)) {
      // each look at a password is dear
      operation = odd.of(COMMANDS);
    }
    Shot shot = new Shot(operation.method(), target(operation, odd)).own(person);
    if (operation.path().endsWith("/session") && operation.method().equals("DELETE")) {
      // to sign out is no fault, and nothing would be asked afterwards
      return shot.with("X-CSRF-Token", "x");
    }
    byte[] body = JsonFuzz.mutate(odd.of(BODIES).replace("@", UUID.randomUUID().toString()), odd);
    shot.body(odd.once(12) ? odd.of(TYPES) : "application/json", body);
    if (odd.once(10)) {
      shot.with(odd.of(List.of("X-CSRF-Token", "Origin", "Content-Type")), odd.once(2) ? "" : "x");
    }
    return odd.once(6) ? shot.with(odd.of(HEADERS), header(odd)) : shot;
  }

  /** A line of text: more would be other headers. */
  private static String header(Odd odd) {
    return odd.text().replaceAll("[\\r\\n]", "") + " ";
  }

  private static String target(Routes.Operation operation, Odd odd) {
    Matcher places = PLACE.matcher(operation.path());
    String path = places.replaceAll(place -> Matcher.quoteReplacement(segment(odd)));
    List<String> names = odd.once(2) ? operation.query() : KNOWN_NAMES;
    return path + (odd.once(3) ? odd.query(names) : "");
  }

  private static String segment(Odd odd) {
    String value = odd.once(2) ? odd.known() : odd.encoded();
    return value.isEmpty() ? "x" : value;
  }
}
