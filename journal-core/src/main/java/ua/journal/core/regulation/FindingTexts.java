package ua.journal.core.regulation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** Turns findings into sentences, Ukrainian or English. Thread-safe. */
public final class FindingTexts {
  private static final String BUNDLE = "ua.journal.core.regulation.findings";

  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  /** A value that ends with a stop of its own, as «зв.», at the end of a sentence. */
  private static final Pattern TWO_STOPS = Pattern.compile("(?<!\\.)\\.\\.(?!\\.)");

  private FindingTexts() {}

  /**
   * Says a finding in words: what, where, what to do.
   *
   * @param finding what to say, not null
   * @param locale English for {@code en}, Ukrainian for every other, not null
   * @return the sentence, never null
   */
  public static String say(Finding finding, Locale locale) {
    Locale language = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
    ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, language);
    String sentence = texts.getString(finding.text());
    for (Map.Entry<String, String> fact : finding.facts().entrySet()) {
      sentence = sentence.replace("{" + fact.getKey() + "}", said(fact.getValue()));
    }
    return TWO_STOPS.matcher(sentence).replaceAll(".");
  }

  /** Facts carry days as programs write them; people read 19.01.2026. */
  private static String said(String fact) {
    return ISO_DAY.matcher(fact).matches() ? LocalDate.parse(fact).format(DAY) : fact;
  }
}
