package ua.journal.web.overview;

import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.journal.core.audit.LogLine;

/** Entries of the record in words. */
final class LogTexts {
  static final String BUNDLE = "ua.journal.web.overview.log";

  private final ResourceBundle texts;
  private final Locale locale;

  LogTexts(Locale locale) {
    this.locale = locale;
    this.texts = ResourceBundle.getBundle(BUNDLE, locale);
  }

  /** «Видача коду доступу працівникам: Бондар Ганна». */
  String say(LogLine line) {
    String what = capital(what(line.operation(), line.facts()));
    String about =
        Stream.concat(line.subjects().stream(), facts(line.facts()))
            .collect(Collectors.joining(", "));
    return about.isEmpty() ? what : what + ": " + about;
  }

  /** Who did it, in the reader's words when it was the program. */
  String actor(LogLine line) {
    return line.actor().isEmpty() ? texts.getString("program") : line.actor();
  }

  private String what(String operation, Map<String, String> facts) {
    if (operation.equals("DENIED")) {
      return fill("DENIED", phrase(facts.getOrDefault("operation", "")));
    }
    return phrase(operation);
  }

  private String phrase(String operation) {
    return texts.getString(texts.containsKey(operation) ? operation : "other");
  }

  private Stream<String> facts(Map<String, String> facts) {
    List<Map.Entry<String, String>> known =
        facts.entrySet().stream()
            .filter(fact -> texts.containsKey("fact." + fact.getKey()))
            .filter(fact -> !fact.getValue().equals("0"))
            .sorted(Comparator.comparing(fact -> fact.getKey()))
            .toList();
    return known.stream().map(fact -> fill("fact." + fact.getKey(), fact.getValue()));
  }

  private String fill(String key, String value) {
    return new MessageFormat(texts.getString(key), locale).format(new Object[] {value});
  }

  private String capital(String text) {
    return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
  }
}
