package ua.journal.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No line of code for strangers stands in a document alone: it is a line of an example, or of a
 * file that is made and run by following a page.
 */
class GuidesTest {
  private static final Path EXAMPLES = Path.of("../examples");
  private static final List<String> GUIDES = List.of("docs/embedding.md", "docs/plugins.md");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/embedding.md", "docs/plugins.md"})
  void everyPieceOfCodeIsAPieceOfAnExample(String page) throws IOException {
    List<String> sources = sources();
    List<Guide.Block> excerpts =
        Guide.read(page).blocks().stream().filter(Guide.Block::excerpt).toList();

    assertThat(excerpts)
        .isNotEmpty()
        .allSatisfy(
            block -> assertThat(sources).anyMatch(source -> source.contains(bare(block.text()))));
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      List<Path> java = files.filter(file -> file.toString().endsWith(".java")).toList();
      List<String> texts = new ArrayList<>();
      for (Path file : java) {
        texts.add(bare(Files.readString(file)));
      }
      for (String guide : GUIDES) {
        Guide.read(guide).blocks().stream()
            .filter(block -> !block.file().isEmpty())
            .forEach(block -> texts.add(bare(block.text())));
      }
      return texts;
    }
  }

  /** Indents are the page's own. */
  private static String bare(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n"));
  }
}
