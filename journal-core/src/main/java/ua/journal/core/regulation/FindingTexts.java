package ua.journal.core.regulation;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Turns findings into sentences, Ukrainian or English. Thread-safe. */
public final class FindingTexts {
  private static final String BUNDLE = "ua.journal.core.regulation.findings";

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
      sentence = sentence.replace("{" + fact.getKey() + "}", fact.getValue());
    }
    return sentence;
  }
}
