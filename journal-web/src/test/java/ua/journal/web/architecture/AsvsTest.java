package ua.journal.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The table of {@code docs/asvs.md}: whole, in order, and its tests exist. */
class AsvsTest {
  /** How many rows each chapter has: levels 1 and 2, 35 of level 3, tokens and OpenID Connect. */
  private static final Map<Integer, Integer> CHAPTERS =
      Map.ofEntries(
          Map.entry(1, 24),
          Map.entry(2, 12),
          Map.entry(3, 22),
          Map.entry(4, 5),
          Map.entry(5, 12),
          Map.entry(6, 39),
          Map.entry(7, 19),
          Map.entry(8, 9),
          Map.entry(9, 6),
          Map.entry(10, 7),
          Map.entry(11, 15),
          Map.entry(12, 8),
          Map.entry(13, 17),
          Map.entry(14, 11),
          Map.entry(15, 21),
          Map.entry(16, 17));

  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| (\\d+)\\.(\\d+)\\.(\\d+) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|([^|]*)\\|$");

  private static final Pattern NAME = Pattern.compile("`(\\w+(?:Test|IT))`");

  private static String text;

  private static List<MatchResult> rows;

  @BeforeAll
  static void read() throws IOException {
    text = Files.readString(Path.of("../docs/asvs.md"));
    rows = ROW.matcher(text).results().toList();
  }

  @Test
  void noRowIsMissing() {
    Map<Integer, Integer> found =
        rows.stream()
            .collect(
                Collectors.toMap(row -> Integer.valueOf(row.group(1)), row -> 1, Integer::sum));
    assertThat(found).isEqualTo(CHAPTERS);
    List<int[]> ids = rows.stream().map(AsvsTest::id).toList();
    assertThat(ids).isSortedAccordingTo(Arrays::compare);
    assertThat(ids.stream().map(Arrays::toString)).doesNotHaveDuplicates();
  }

  @Test
  void whatIsMetHasATest() {
    for (MatchResult row : rows) {
      String state = row.group(5);
      assertThat(state).as(row.group()).isIn("met", "in part", "not met", "deployment");
      if (state.equals("met")) {
        assertThat(NAME.matcher(row.group(7)).find()).as(row.group()).isTrue();
      }
    }
  }

  @Test
  void theCountAboveIsThatOfTheTable() {
    Map<String, Long> states =
        rows.stream().collect(Collectors.groupingBy(row -> row.group(5), Collectors.counting()));
    assertThat(text)
        .contains(
            "Of %d rows: %d met, %d in part, %d not met, %d deployment."
                .formatted(
                    rows.size(),
                    states.get("met"),
                    states.get("in part"),
                    states.get("not met"),
                    states.get("deployment")));
  }

  @Test
  void theTestsExist() throws IOException {
    Set<String> sources;
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      sources =
          files
              .map(Path::getFileName)
              .map(Path::toString)
              .filter(name -> name.endsWith(".java"))
              .map(name -> name.substring(0, name.length() - ".java".length()))
              .collect(Collectors.toSet());
    }
    assertThat(
            rows.stream()
                .map(row -> row.group(7))
                .flatMap(cell -> NAME.matcher(cell).results().map(found -> found.group(1))))
        .allMatch(sources::contains);
  }

  private static int[] id(MatchResult row) {
    return new int[] {
      Integer.parseInt(row.group(1)), Integer.parseInt(row.group(2)), Integer.parseInt(row.group(3))
    };
  }
}
