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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/regulation.md names what there is, and every rule stands in it")
class RegulationDocumentTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern NAMED = Pattern.compile("`([^`]+)`");
  private static final Pattern PLACE =
      Pattern.compile("[a-z]+\\.[A-Z]\\w+|[A-Z]\\w+(?:IT|Test)|[a-z-]+\\.(?:xhtml|csv|js)");
  private static final Pattern RULE = Pattern.compile("(R-[A-Z]+-)(\\d\\d)(?:…(\\d\\d))?");

  @Test
  void classesPagesAndTests() throws IOException {
    Set<String> files = files();
    assertThat(found(NAMED, document()).stream().map(named -> named.group(1)))
        .filteredOn(name -> PLACE.matcher(name).matches())
        .hasSizeGreaterThan(100)
        .allSatisfy(name -> assertThat(files).as(name).contains(file(name)));
  }

  @Test
  void rules() throws IOException {
    Set<String> named = new HashSet<>();
    for (MatchResult rule : found(RULE, document())) {
      int first = Integer.parseInt(rule.group(2));
      int last = rule.group(3) == null ? first : Integer.parseInt(rule.group(3));
      for (int no = first; no <= last; no++) {
        named.add(rule.group(1) + "%02d".formatted(no));
      }
    }
    assertThat(RuleBook.standard().rules().stream().map(Rule::id).filter(id -> !named.contains(id)))
        .isEmpty();
  }

  private static String file(String name) {
    boolean page = name.matches(".*\\.(xhtml|csv|js)");
    return page ? name : name.substring(name.indexOf('.') + 1) + ".java";
  }

  private static String document() throws IOException {
    return Files.readString(ROOT.resolve("docs/regulation.md"));
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
