package ua.journal.web.locale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of slips that stood in the texts of pages once, over everything a page can say. */
class TextKindsTest {
  private static final Path BUNDLES = Path.of("src/main/resources/ua/journal/web");
  private static final List<String> FINDINGS =
      List.of(
          "/ua/journal/core/regulation/findings.properties",
          "/ua/journal/core/regulation/findings_en.properties");
  private static final Path SCRIPTS = Path.of("src/main/webapp/js");
  private static final List<String> WORDS =
      List.of("words.uk.js", "words.en.js", "texts.uk.js", "texts.en.js");
  private static final Pattern LITERAL = Pattern.compile("'[^'\n]*'|`[^`]*`");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "an ending in brackets: прибув(ла); [а-яіїєґ]\\([а-яіїєґ]{1,4}(/[а-яіїєґ]{1,4})?\\)",
        "an ending in brackets: pupil(s); [a-z]\\((s|es|ies)\\)",
        "two full stops: зв..; (?<!\\.)\\.\\.(?!\\.)",
        "an hour nobody chose; \\s00:00",
        "a hyphen or a long dash for a dash; \\s-\\s|—",
        "an exclamation mark; !(\\s|$)",
        "a capital Ви within a sentence; [а-яіїєґ,] (Ви|Вас|Вам|Ваш[аеуі]?)(\\s|$)",
        "an apostrophe of a typewriter; [а-яіїєґ]'[а-яіїєґ]",
        "Ukrainian quotation marks in an English text; ^[^А-яІіЇїЄєҐґ]*[A-Za-z][^А-яІіЇїЄєҐґ]*«[^А-яІіЇїЄєҐґ]*$",
        "quotation marks of a typewriter; \\s\"[\\w{+]|[\\w}+]\"[,.\\s]"
      })
  void notSaid(String kind, String pattern) throws IOException {
    Pattern slip = Pattern.compile(pattern);
    assertThat(texts()).isNotEmpty().filteredOn(text -> slip.matcher(text).find()).isEmpty();
  }

  private static List<String> texts() throws IOException {
    Stream<String> texts = Stream.empty();
    for (String bundle : FINDINGS) {
      try (InputStream stream = TextKindsTest.class.getResourceAsStream(bundle)) {
        texts = Stream.concat(texts, values(new InputStreamReader(stream, StandardCharsets.UTF_8)));
      }
    }
    for (Path bundle : bundles()) {
      try (Reader reader = Files.newBufferedReader(bundle)) {
        texts = Stream.concat(texts, values(reader));
      }
    }
    for (String script : WORDS) {
      String source = Files.readString(SCRIPTS.resolve(script));
      texts =
          Stream.concat(
              texts, LITERAL.matcher(source).results().map(found -> inner(found.group())));
    }
    return texts.toList();
  }

  private static String inner(String literal) {
    return literal.substring(1, literal.length() - 1);
  }

  private static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(BUNDLES)) {
      return files.filter(file -> file.toString().endsWith(".properties")).toList();
    }
  }

  /** Texts as they are said: a pattern doubles its apostrophes. */
  private static Stream<String> values(Reader bundle) throws IOException {
    Properties properties = new Properties();
    properties.load(bundle);
    return properties.values().stream()
        .flatMap(value -> Arrays.stream(value.toString().split("\n")));
  }
}
