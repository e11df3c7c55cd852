package ua.journal.web.locale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
  private static final List<String> BUNDLES =
      List.of(
          "/ua/journal/web/messages_uk.properties",
          "/ua/journal/web/messages_en.properties",
          "/ua/journal/web/guide_uk.properties",
          "/ua/journal/web/guide_en.properties",
          "/ua/journal/web/log_uk.properties",
          "/ua/journal/web/log_en.properties",
          "/ua/journal/web/json/labels.properties",
          "/ua/journal/web/json/labels_en.properties",
          "/ua/journal/web/problem/problems.properties",
          "/ua/journal/web/problem/problems_en.properties",
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
    for (String bundle : BUNDLES) {
      texts = Stream.concat(texts, values(bundle));
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

  /** Texts as they are said: a pattern doubles its apostrophes. */
  private static Stream<String> values(String bundle) throws IOException {
    Properties properties = new Properties();
    try (InputStream stream = TextKindsTest.class.getResourceAsStream(bundle)) {
      assertThat(stream).as(bundle).isNotNull();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    return properties.values().stream()
        .flatMap(value -> Arrays.stream(value.toString().split("\n")));
  }
}
