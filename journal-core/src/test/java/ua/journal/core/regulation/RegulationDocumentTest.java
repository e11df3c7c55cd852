package ua.journal.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/regulation.md names what there is, and every rule stands in it")
class RegulationDocumentTest {
  private static final Path ROOT = Path.of("..");
  private static final Path DOCUMENT = ROOT.resolve("docs/regulation.md");
  private static final Pattern NAMED = Pattern.compile("`([^`]+)`");
  private static final Pattern PLACE =
      Pattern.compile("[a-z]+\\.[A-Z]\\w+|[A-Z]\\w+(?:IT|Test)|[a-z-]+\\.(?:xhtml|csv|js)");

  @Test
  void classesPagesAndTests() throws IOException {
    Set<String> files = files();
    assertThat(found(NAMED, document()).stream().map(named -> named.group(1)))
        .filteredOn(name -> PLACE.matcher(name).matches())
        .hasSizeGreaterThan(100)
        .allSatisfy(name -> assertThat(files).as(name).contains(file(name)));
  }

  @Test
  @DisplayName("It is what the book says; -Djournal.write=true writes it anew")
  void written() throws IOException {
    String page = RegulationDocument.write(clauses());
    if (Boolean.getBoolean("journal.write")) {
      Files.writeString(DOCUMENT, page);
    }
    assertThat(document()).isEqualTo(page);
  }

  @Test
  @DisplayName("The clause of every rule has a row, and rows name rules there are")
  void rules() throws IOException {
    List<Rule> rules = RuleBook.standard().rules();
    assertThat(clauses().stream().map(line -> line.get(0)).toList())
        .doesNotHaveDuplicates()
        .containsAll(rules.stream().map(Rule::clause).toList());
    assertThat(rules.stream().map(Rule::id).toList())
        .containsAll(
            clauses().stream()
                .flatMap(line -> Stream.of(line.get(2).split(" ")))
                .filter(id -> !id.isEmpty())
                .toList());
  }

  @Test
  @DisplayName("Every rule belongs to an act the page of acts lists")
  void acts() {
    assertThat(RuleBook.standard().rules())
        .filteredOn(rule -> !rule.clause().equals(rule.id()))
        .allSatisfy(
            rule ->
                assertThat(CsvResource.read("acts.csv"))
                    .as(rule.id())
                    .anyMatch(act -> rule.clause().contains(act.get(4))));
  }

  private static List<List<String>> clauses() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/regulation-clauses.csv")).stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> List.of(line.split(";", -1)))
        .toList();
  }

  private static String file(String name) {
    boolean page = name.matches(".*\\.(xhtml|csv|js)");
    return page ? name : name.substring(name.indexOf('.') + 1) + ".java";
  }

  private static String document() throws IOException {
    return Files.readString(DOCUMENT);
  }

  private static List<MatchResult> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().toList();
  }

  private static Set<String> files() throws IOException {
    Set<String> names = new HashSet<>();
    Files.walkFileTree(
        ROOT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.endsWith("target") || folder.endsWith(".git")
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            names.add(file.getFileName().toString());
            return FileVisitResult.CONTINUE;
          }
        });
    return names;
  }
}
