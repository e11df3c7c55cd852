package ua.journal.web.support;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets through of a line of the log only what is known to be no personal data: moment, class,
 * level, code of the message, stack frame, address of a page, number of an incident. Everything
 * else becomes a dot, whatever it is. Pure and thread-safe.
 */
final class Mask {
  private static final String MASKED = "·";

  /** Packages whose names cannot be names of people. */
  private static final String TYPE =
      "(?:ua\\.journal|java|javax|jakarta|jdk|sun|com\\.ibm|com\\.sun|io\\.openliberty|io\\.smallrye"
          + "|org\\.apache|org\\.eclipse|org\\.jboss|org\\.postgresql|org\\.primefaces|org\\.hibernate)"
          + "(?:\\.[A-Za-z_$][A-Za-z0-9_$]*)+";

  private static final Pattern ALLOWED =
      Pattern.compile(
          "(?<![\\w.])(?:"
              // [2026-11-25T10:42:00:123+0200] at the start of a line
              + "(?<=^\\[)\\d{4}-\\d\\d-\\d\\dT[\\d:.,]{8,15}(?:[+-]\\d{4}|Z)?"
              // stack frame with its file and line
              + "|at (?:[a-z.@0-9-]+/)?"
              + TYPE
              + "(?:\\.<init>|\\.<clinit>)?\\((?:[A-Z]\\w*\\.java(?::\\d+)?|Native Method|Unknown Source)\\)"
              + "|"
              + TYPE
              + "|(?:Caused by|Incident) ?:?"
              + "|(?<=Incident )[0-9A-Z]{6}"
              // code of the server's own messages
              + "|[A-Z]{4,5}\\d{4}[EWIA]"
              + "|(?:GET|POST|PUT|DELETE|ERROR|WARNING|INFO|SEVERE)"
              // a page of the journal without what it was asked
              + "|(?<=GET |POST )/[a-z]{1,20}\\.xhtml"
              + ")(?![\\w@])");

  private Mask() {}

  /** The line with everything masked that is not on the list. */
  static String line(String line) {
    StringBuilder out = new StringBuilder();
    Matcher matcher = ALLOWED.matcher(line);
    int end = 0;
    while (matcher.find()) {
      hide(line.substring(end, matcher.start()), out);
      out.append(matcher.group());
      end = matcher.end();
    }
    hide(line.substring(end), out);
    return out.toString().strip();
  }

  /** Whatever stood there, one dot stands for it; mere space stays space. */
  private static void hide(String between, StringBuilder out) {
    if (between.isBlank()) {
      out.append(between.isEmpty() ? "" : " ");
    } else if (!between.equals("[") && !between.strip().equals("]")) {
      out.append(out.isEmpty() ? "" : " ").append(MASKED).append(' ');
    } else if (!out.isEmpty()) {
      out.append(' ');
    }
  }
}
