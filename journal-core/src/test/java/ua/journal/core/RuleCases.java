package ua.journal.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import ua.journal.core.regulation.Finding;

/** Tables of cases under {@code META-INF/journal-cases}: a line is facts, then the answer. */
public final class RuleCases {
  private RuleCases() {}

  /** A test for each line of a file. */
  public static Stream<DynamicTest> tests(
      String file, Function<Case, ? extends Collection<Finding>> judge) {
    return read(file).stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.get("what"),
                    () -> assertThat(Findings.asText(judge.apply(each))).isEqualTo(each.answer())));
  }

  /** All lines of a file. */
  public static List<Case> read(String file) {
    try (InputStream in = RuleCases.class.getResourceAsStream("/META-INF/journal-cases/" + file)) {
      List<String> lines =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      List<Case> cases = new ArrayList<>();
      String[] names = lines.get(0).split(";", -1);
      for (String line : lines.subList(1, lines.size())) {
        String[] values = line.split(";", -1);
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
          fields.put(names[i], values[i]);
        }
        cases.add(new Case(fields, names[names.length - 1]));
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line. */
  public record Case(Map<String, String> fields, String last) {
    /** What stands in the last column. */
    public String answer() {
      return get(last);
    }

    /** A field, empty for none. */
    public String get(String name) {
      return Objects.requireNonNull(fields.get(name), name);
    }

    /** Whether a field says yes. */
    public boolean is(String name) {
      return get(name).equals("yes");
    }

    /** A number, 0 for none. */
    public int number(String name) {
      return get(name).isEmpty() ? 0 : Integer.parseInt(get(name));
    }

    /** A day, null for none. */
    public @Nullable LocalDate day(String name) {
      return get(name).isEmpty() ? null : LocalDate.parse(get(name));
    }

    /** A text; {@code #12} stands for twelve letters. */
    public String text(String name) {
      return get(name).startsWith("#")
          ? "ж".repeat(Integer.parseInt(get(name).substring(1)))
          : get(name).replace("\\u0007", "\u0007");
    }
  }
}
