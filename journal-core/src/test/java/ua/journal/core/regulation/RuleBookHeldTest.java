package ua.journal.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.journal.core.RuleCases;

@DisplayName("Each rule has one owner, cases and a row")
class RuleBookHeldTest {
  private static final Path CLASSES = Path.of("target/classes/ua/journal/core");
  private static final Pattern ID = Pattern.compile("R-[A-Z]{2,4}-\\d\\d|COMMAND_ID_REUSED");
  private static final Pattern NAMED = Pattern.compile("\\bR-[A-Z]{2,4}-\\d\\d\\b");
  private static final Pattern QUOTED = Pattern.compile("\"R-[A-Z]{2,4}-\\d\\d\"");
  private static final List<String> SOURCES =
      List.of("../journal-core/src/main", "../journal-web/src/main", "../journal-spi/src/main");

  @Test
  @DisplayName("The id of a rule that can be broken stands in the code of its owner alone")
  void owners() throws IOException {
    Map<String, Set<String>> used = new TreeMap<>();
    for (Path file : files(CLASSES, ".class")) {
      String owner = owner(CLASSES.relativize(file).toString());
      strings(file).stream()
          .filter(text -> ID.matcher(text).matches())
          .forEach(id -> used.computeIfAbsent(id, key -> new TreeSet<>()).add(owner));
    }
    Map<String, Set<String>> wanted = new TreeMap<>();
    RuleBook.standard().rules().stream()
        .filter(rule -> !rule.severities().isEmpty())
        .forEach(rule -> wanted.put(rule.id(), Set.of(rule.owner())));
    assertThat(used).isEqualTo(wanted);
  }

  @Test
  @DisplayName("Every owner is there, and its own Javadoc names its rules")
  void namedByTheOwner() throws IOException {
    for (Rule rule : RuleBook.standard().rules()) {
      String text = Files.readString(source(rule.owner()));
      String head =
          text.split("(class|record|interface|enum) " + simple(rule.owner()) + "\\b", 2)[0];
      assertThat(ids(rule.severities().isEmpty() ? text : head))
          .as("%s in the Javadoc of %s", rule.id(), rule.owner())
          .contains(rule.id());
    }
  }

  /** Rules of the core live in the core, what only the host can do in the host. */
  private static Path source(String owner) {
    String file = owner.replace('.', '/') + ".java";
    Path core = Path.of("src/main/java/ua/journal/core", file);
    Path host = Path.of("../journal-web/src/main/java/ua/journal/web", file);
    return Files.exists(core) ? core : host;
  }

  @Test
  @DisplayName("Every rule the sources speak of has a row")
  void rows() throws IOException {
    Set<String> known =
        RuleBook.standard().rules().stream().map(Rule::id).collect(Collectors.toSet());
    for (String folder : SOURCES) {
      for (Path file : files(Path.of(folder), ".java", ".js", ".xhtml", ".properties")) {
        String text = Files.readString(file);
        assertThat(known).as(file.toString()).containsAll(named(text));
        if (!folder.contains("journal-core")) {
          assertThat(QUOTED.matcher(text).find()).as("%s decides by an id", file).isFalse();
        }
      }
    }
  }

  static Stream<Rule> breakable() {
    return RuleBook.standard().rules().stream().filter(rule -> !rule.severities().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("breakable")
  @DisplayName("A case that breaks it, one that does not, and two that differ in one fact")
  void cases(Rule rule) {
    List<RuleCases.Case> cases = RuleCases.read(rule.cases());
    List<RuleCases.Case> broken = cases.stream().filter(each -> breaks(each, rule)).toList();
    List<RuleCases.Case> held = cases.stream().filter(each -> !breaks(each, rule)).toList();
    assertThat(broken).as("%s is broken in %s", rule.id(), rule.cases()).isNotEmpty();
    assertThat(held).as("%s is held in %s", rule.id(), rule.cases()).isNotEmpty();
    assertThat(broken)
        .as("%s has a boundary in %s", rule.id(), rule.cases())
        .anyMatch(one -> held.stream().anyMatch(other -> differsInOne(one, other)));
  }

  @Test
  @DisplayName("A rule that cannot be broken names the test that shows it")
  void structural() throws IOException {
    Map<String, String> tests = new HashMap<>();
    for (String module : List.of("journal-core", "journal-testkit", "journal-web")) {
      for (Path file : files(Path.of("..", module, "src"), "Test.java", "IT.java")) {
        tests.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
      }
    }
    assertThat(RuleBook.standard().rules())
        .filteredOn(rule -> rule.severities().isEmpty() && !rule.cases().endsWith(".csv"))
        .allSatisfy(rule -> assertThat(tests.get(rule.cases())).contains(rule.id()));
  }

  @Test
  @DisplayName("A file of cases expects of a rule only what the rule may do")
  void severities() {
    for (Rule rule : breakable().toList()) {
      List<String> may = rule.severities().stream().map(each -> rule.id() + ":" + each).toList();
      for (RuleCases.Case each : RuleCases.read(rule.cases())) {
        assertThat(may)
            .as(rule.cases())
            .containsAll(
                Arrays.stream(each.answer().split("\\+"))
                    .filter(part -> part.startsWith(rule.id() + ":"))
                    .toList());
      }
    }
  }

  private static boolean breaks(RuleCases.Case each, Rule rule) {
    return Arrays.stream(each.answer().split("\\+"))
        .anyMatch(part -> part.equals(rule.id()) || part.startsWith(rule.id() + ":"));
  }

  private static boolean differsInOne(RuleCases.Case one, RuleCases.Case other) {
    return one.fields().keySet().stream()
            .filter(name -> !name.equals("what") && !name.equals(one.last()))
            .filter(name -> !one.get(name).equals(other.get(name)))
            .count()
        == 1;
  }

  private static Set<String> ids(String text) {
    Set<String> ids = new TreeSet<>(named(text));
    Pattern.compile("(R-[A-Z]+-)(\\d\\d) to \\1(\\d\\d)")
        .matcher(text.replaceAll("\\s+\\*?\\s*", " "))
        .results()
        .forEach(
            span -> {
              for (int no = Integer.parseInt(span.group(2));
                  no <= Integer.parseInt(span.group(3));
                  no++) {
                ids.add(span.group(1) + "%02d".formatted(no));
              }
            });
    if (text.contains("COMMAND_ID_REUSED")) {
      ids.add("COMMAND_ID_REUSED");
    }
    return ids;
  }

  private static List<String> named(String text) {
    return NAMED.matcher(text).results().map(found -> found.group()).toList();
  }

  private static String simple(String owner) {
    return owner.substring(owner.indexOf('.') + 1);
  }

  private static String owner(String file) {
    return file.replace('/', '.').replace(".class", "").replaceAll("\\$.*", "");
  }

  private static List<Path> files(Path folder, String... ends) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> Arrays.stream(ends).anyMatch(file.toString()::endsWith)).toList();
    }
  }

  /** String constants of a class file, texts inside longer ones not included. */
  private static List<String> strings(Path file) throws IOException {
    Map<Integer, String> texts = new HashMap<>();
    List<Integer> strings = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        DataInputStream data = new DataInputStream(in)) {
      data.readLong();
      int count = data.readUnsignedShort();
      for (int i = 1; i < count; i++) {
        int tag = data.readUnsignedByte();
        if (tag == 1) {
          texts.put(i, data.readUTF());
        } else if (tag == 8) {
          strings.add(data.readUnsignedShort());
        } else {
          data.skipBytes(size(tag));
          i += tag == 5 || tag == 6 ? 1 : 0;
        }
      }
    }
    return strings.stream().map(texts::get).toList();
  }

  private static int size(int tag) {
    return switch (tag) {
      case 7, 16, 19, 20 -> 2;
      case 15 -> 3;
      case 5, 6 -> 8;
      default -> 4;
    };
  }
}
