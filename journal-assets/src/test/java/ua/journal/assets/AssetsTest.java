package ua.journal.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that people write become files that browsers fetch. */
class AssetsTest {
  @TempDir private Path folder;
  private Path source;
  private Path target;

  @BeforeEach
  void pages() throws IOException {
    source = folder.resolve("source");
    target = folder.resolve("target");
    write("page.xhtml", "<script src=\"#{assets.js(empty script ? 'page' : script)}\"/>");
    write("grid.xhtml", "<x name=\"script\" value=\"grid\"/><y href=\"#{assets.css('all')}\"/>");
    write("js/page.js", "import './part.js';\nconsole.log('page');\n");
    write("js/grid.js", "import './part.js';\nconsole.log('grid');\n");
    write("js/part.js", "console.log('part of both pages, long enough to be worth packing');\n");
    write("js/worker.js", "console.log('worker');\n");
    write("css/all.css", "@import './one.css';\n@import './paper.css' print;\n");
    write("css/one.css", ".one { color: red; }\n");
    write("css/paper.css", ".two { display: none; }\n");
    write("css/icons.svg", "<svg>" + "<symbol id='a'/>".repeat(20) + "</svg>");
  }

  @Test
  void aBrowserBeginsAtNamedFilesAndAtThoseThatNobodyImports() throws IOException {
    assertThat(new Entries(source).find().stream().map(p -> source.relativize(p).toString()))
        .containsExactly("js/grid.js", "js/page.js", "js/worker.js", "css/all.css");
  }

  @Test
  void withoutBundlerFilesStayApart() throws IOException {
    new Assets(source, target).write(Optional.empty());
    assertThat(Files.readString(target.resolve("js/page.js"))).contains("import './part.js'");
    assertThat(target.resolve("js/part.js")).exists();
    assertThat(unpacked("css/icons.svg"))
        .isEqualTo(Files.readString(source.resolve("css/icons.svg")));
  }

  @Test
  void oneFileHoldsAllThatItImports() throws IOException {
    Optional<Bundler> bundler = Bundler.ofThisMachine();
    assumeTrue(bundler.isPresent());
    new Assets(source, target).write(bundler);
    assertThat(Files.readString(target.resolve("js/grid.js")))
        .contains("part of both pages", "grid")
        .doesNotContain("import");
    assertThat(target.resolve("js/part.js")).doesNotExist();
    assertThat(Files.readString(target.resolve("css/all.css")))
        .contains(".one{color:red}", "@media print");
    assertThat(target.resolve("css/icons.svg")).exists();
  }

  @Test
  void theNextRunLeavesNothingOfTheLast() throws IOException {
    new Assets(source, target).write(Optional.empty());
    Files.delete(source.resolve("js/worker.js"));
    new Assets(source, target).write(Optional.empty());
    assertThat(target.resolve("js/worker.js")).doesNotExist();
  }

  @Test
  void aTwinThatSavesNothingIsLeftOut() throws IOException {
    new Assets(source, target).write(Optional.empty());
    assertThat(List.of(target.resolve("css/one.css.gz"), target.resolve("css/one.css.br")))
        .noneMatch(Files::exists);
  }

  private void write(String name, String text) throws IOException {
    Path file = source.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String unpacked(String name) throws IOException {
    byte[] packed = Files.readAllBytes(target.resolve(name + ".gz"));
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
