package ua.journal.web.locale;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a form asks to go back to: only a page of this journal, never another site. */
final class LocalPath {
  private static final Pattern PAGE =
      Pattern.compile("/[A-Za-z0-9_-]*(\\.xhtml)?(\\?[A-Za-z0-9=&_.%-]*)?");

  private LocalPath() {}

  static String orStart(@Nullable String path) {
    return path != null && PAGE.matcher(path).matches() ? path : "/";
  }
}
