package ua.journal.spi.files;

import java.io.IOException;

/**
 * Looks at the marks of XML while it is unpacked, before any parser sees it: a parser spends the
 * square of the attributes of one element, keeps what is nested, and follows what a document type
 * says. One pass over the bytes, no memory. For one thread.
 */
public final class XmlLimits {
  private static final String DAMAGED = "» пошкоджений: це не XML. Збережіть таблицю наново.";

  /** What a part stands in. */
  private enum State {
    TEXT,
    OPENED,
    TAG,
    QUOTED,
    MARKUP,
    COMMENT,
    CDATA,
    INSTRUCTION
  }

  private final String file;
  private State state = State.TEXT;
  private boolean begun;
  private boolean closing;
  private boolean slash;
  private int quote;
  private int depth;
  private int tag;
  private int attributes;
  private long elements;
  private int last;
  private int before;
  private final StringBuilder word = new StringBuilder();

  XmlLimits(String file) {
    this.file = file;
  }

  /**
   * Looks through a whole file.
   *
   * @param file name of the file for messages, not null
   * @param xml its bytes, not null
   * @throws IOException when it exceeds a limit or has a document type
   */
  public static void check(String file, byte[] xml) throws IOException {
    new XmlLimits(file).look(xml, xml.length);
  }

  /** Looks at the next bytes. */
  void look(byte[] chunk, int length) throws IOException {
    for (int i = 0; i < length; i++) {
      int sign = chunk[i] & 0xFF;
      take(sign);
      before = last;
      last = sign;
    }
  }

  private void take(int sign) throws IOException {
    if (sign == 0) {
      throw type();
    }
    switch (state) {
      case TEXT -> text(sign);
      case OPENED -> opened(sign);
      case TAG -> tag(sign);
      case QUOTED -> {
        count();
        state = sign == quote ? State.TAG : State.QUOTED;
      }
      case MARKUP -> markup(sign);
      case COMMENT -> state = ends(sign, '-', '-') ? State.TEXT : state;
      case CDATA -> state = ends(sign, ']', ']') ? State.TEXT : state;
      case INSTRUCTION -> state = sign == '>' && last == '?' ? State.TEXT : state;
    }
  }

  /** Bytes of a mark that says how the text is written may stand first, nothing else. */
  private void text(int sign) throws IOException {
    if (sign == '<') {
      begun = true;
      state = State.OPENED;
    } else if (!begun && sign > ' ' && sign < 0xBB) {
      throw new UnreadableFileException("Файл «" + file + DAMAGED);
    }
  }

  private void opened(int sign) throws IOException {
    word.setLength(0);
    tag = 0;
    attributes = 0;
    closing = sign == '/';
    slash = false;
    if (sign == '!') {
      state = State.MARKUP;
    } else if (sign == '?') {
      state = State.INSTRUCTION;
    } else {
      state = State.TAG;
      tag(sign);
    }
  }

  private void tag(int sign) throws IOException {
    count();
    if (sign == '"' || sign == '\'') {
      quote = sign;
      state = State.QUOTED;
      if (++attributes > FileLimits.ATTRIBUTES) {
        throw heavy("понад 200 властивостей в одного елемента");
      }
    } else if (sign == '>') {
      state = State.TEXT;
      element();
    }
    slash = sign == '/';
  }

  private void element() throws IOException {
    if (closing) {
      depth--;
    } else if (++elements > FileLimits.ELEMENTS) {
      throw heavy("понад 20 мільйонів елементів");
    } else if (!slash && ++depth > FileLimits.DEPTH) {
      throw heavy("понад 200 вкладених елементів");
    }
  }

  /** A comment, a section of text, or a document type, which is refused. */
  private void markup(int sign) throws IOException {
    word.append((char) sign);
    String begun = word.toString();
    if (begun.equals("--")) {
      state = State.COMMENT;
      last = 0;
    } else if (begun.equals("[CDATA[")) {
      state = State.CDATA;
    } else if (!"--".startsWith(begun) && !"[CDATA[".startsWith(begun)) {
      throw type();
    }
  }

  private boolean ends(int sign, int first, int second) {
    return sign == '>' && last == second && before == first;
  }

  private void count() throws IOException {
    if (++tag > FileLimits.TAG_BYTES) {
      throw heavy("елемент, довший за 256 КБ");
    }
  }

  private IOException type() {
    return new UnreadableFileException(
        "Файл «" + file + "» містить заборонений опис типу документа. Збережіть таблицю наново.");
  }

  private IOException heavy(String what) {
    return new UnreadableFileException(
        "Файл «" + file + "» містить " + what + ": це не таблиця школи. Збережіть її наново.");
  }
}
