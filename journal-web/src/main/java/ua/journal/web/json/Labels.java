package ua.journal.web.json;

import java.util.Locale;
import java.util.ResourceBundle;

/** The few words that data itself carries. */
final class Labels {
  private static final String BUNDLE = "ua.journal.web.json.labels";
  private static final ResourceBundle UKRAINIAN = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
  private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH);

  private Labels() {}

  static ResourceBundle in(Locale locale) {
    return "en".equals(locale.getLanguage()) ? ENGLISH : UKRAINIAN;
  }
}
