package ua.journal.web.browser;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.journal.web.it.SchoolApi;

/**
 * Pages with a form, with and without fields for a text, found in the pages themselves: none can be
 * forgotten.
 */
final class FormPages {
  /** Demo accounts, those who write most first. */
  static final List<String> ROLES =
      List.of(
          "deputy", "secretary", "classteacher", "teacher", "admin", "director", "parent", "pupil");

  private static final Path PAGES = Path.of("src", "main", "webapp");
  private static final Pattern INCLUDED = Pattern.compile("src=\"(/WEB-INF/parts/[^\"]+)\"");
  private static final Pattern TYPED =
      Pattern.compile("<h:inputTextarea|<h:inputText\\b|<ek:text\\b|<textarea");

  /** Nobody has signed in there yet: there is no session to lock or to lose. */
  private static final List<String> BEFORE_SIGN_IN = List.of("login", "activate", "setup");

  /**
   * Their forms take passwords, codes and files, which no browser may keep; the name of a mapping
   * stands beside a file.
   */
  private static final List<String> SECRETS =
      List.of("login", "activate", "setup", "account", "import");

  /** What a page has to be asked for, so that its forms stand there. */
  private static final Map<String, String> QUERIES =
      Map.ofEntries(
          Map.entry("pupil", "?id={pupil}"),
          Map.entry("class", "?id={class}"),
          Map.entry("plan", "?id={journal}"),
          Map.entry("substitutions", "?teacher={teacher}"),
          Map.entry("load", "?class=8-Б"),
          Map.entry("groups", "?class=8-Б"),
          Map.entry("year", "?bells=new"),
          Map.entry("next-year", "?class=8-Б"),
          Map.entry("topics", "?id={journal}"));

  private FormPages() {}

  /** Names of the pages whose source has a field for text in a form. */
  static Stream<String> withText() {
    return withForm().filter(FormPages::hasText);
  }

  /** Names of the other pages with a form: buttons, choices, days, files and secrets. */
  static Stream<String> withoutText() {
    return withForm().filter(name -> !hasText(name));
  }

  private static boolean hasText(String name) {
    return !SECRETS.contains(name) && TYPED.matcher(source(name)).find();
  }

  private static Stream<String> withForm() {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".xhtml"))
          .map(name -> name.substring(0, name.length() - ".xhtml".length()))
          .filter(name -> !BEFORE_SIGN_IN.contains(name))
          .filter(name -> source(name).contains("<h:form"))
          .sorted()
          .collect(Collectors.toList())
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String source(String page) {
    return source(PAGES.resolve(page + ".xhtml"));
  }

  /** Where such a page stands. */
  static String address(String page) {
    String query = QUERIES.getOrDefault(page, "");
    return "/" + page + ".xhtml" + filled(query);
  }

  private static String filled(String query) {
    if (!query.contains("{")) {
      return query;
    }
    String wanted = query.replaceAll(".*\\{(.*)}", "$1");
    return query.replace("{" + wanted + "}", value(wanted));
  }

  private static String value(String wanted) {
    return switch (wanted) {
      case "pupil" -> SchoolApi.as("pupil").person();
      case "teacher" -> SchoolApi.as("teacher").person();
      case "journal" -> SchoolApi.as("teacher").journal("Геометрія · 9-В");
      case "class" -> {
        JsonObject relations = SchoolApi.as("classteacher").me().getJsonObject("relations");
        yield relations.getJsonArray("leads").getString(0);
      }
      default -> throw new IllegalArgumentException(wanted);
    };
  }

  /** A page with all its parts. */
  private static String source(Path file) {
    try {
      String text = Files.readString(file);
      return INCLUDED
          .matcher(text)
          .replaceAll(
              part ->
                  java.util.regex.Matcher.quoteReplacement(
                      "\"" + source(PAGES.resolve(part.group(1).substring(1)))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
