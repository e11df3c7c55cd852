package ua.journal.web.host;

/** A file no plugin can read; the message is for whoever sent it. */
public final class UnreadableFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says in words why a file cannot be read.
   *
   * @param message what is wrong and what to do, not null
   */
  public UnreadableFileException(String message) {
    super(message, null, false, false);
  }

  static UnreadableFileException unknown() {
    return new UnreadableFileException(
        "Такий файл журнал не читає. Збережіть таблицю як XLSX або CSV і спробуйте ще раз.");
  }
}
