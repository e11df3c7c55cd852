package ua.journal.core.imports;

/** Reads cells and titles as one line. */
final class Headings {
  private Headings() {}

  /** One line of text: every kind of white space is one space. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!space) {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }
}
