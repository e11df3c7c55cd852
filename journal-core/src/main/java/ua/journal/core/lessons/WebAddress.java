package ua.journal.core.lessons;

import java.util.regex.Pattern;

/** Addresses of pages within a text; no language of its own, a link where it is read. */
public final class WebAddress {
  /** An address with http or https; the stop after it belongs to the sentence. */
  public static final Pattern PATTERN =
      Pattern.compile("\\bhttps?://[^\\s<>\"«»]*[^\\s<>\"«».,;:!?)\\]]", Pattern.CASE_INSENSITIVE);

  private WebAddress() {}
}
