package ua.journal.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links of the instruction lead to pages, and every page has its passage, in both languages. */
class GuideTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern PAGE = Pattern.compile("ui:param name=\"page\" value=\"(\\w+)\"");
  private static final Pattern LINK = Pattern.compile("(?:href|action)=\"([\\w-]+\\.xhtml)");

  @ParameterizedTest
  @ValueSource(strings = {"uk", "en"})
  void everyPageHasItsPassage(String language) throws IOException {
    ResourceBundle texts = ResourceBundle.getBundle(Guide.BUNDLE, Locale.forLanguageTag(language));
    TreeSet<String> pages = new TreeSet<>();
    for (String text : sources()) {
      Matcher matcher = PAGE.matcher(text);
      while (matcher.find()) {
        pages.add(matcher.group(1));
      }
    }

    assertThat(pages).contains("today", "diary", "log");
    assertThat(pages)
        .allSatisfy(
            page -> {
              assertThat(texts.containsKey("page." + page)).as(page).isTrue();
              assertThat(texts.containsKey("page." + page + ".title")).as(page).isTrue();
            });
    assertThat(Guide.LINKS.keySet()).allMatch(texts::containsKey);
  }

  @Test
  void everyLinkLeadsToAPage() throws IOException {
    TreeSet<String> targets = new TreeSet<>(Guide.LINKS.values());
    for (String text : sources()) {
      Matcher matcher = LINK.matcher(text);
      while (matcher.find()) {
        targets.add(matcher.group(1));
      }
    }

    assertThat(targets).contains("today.xhtml", "guide.xhtml");
    assertThat(targets).allMatch(target -> Files.exists(PAGES.resolve(target)));
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> paths = Files.walk(PAGES)) {
      return paths.filter(path -> path.toString().endsWith(".xhtml")).map(GuideTest::read).toList();
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
