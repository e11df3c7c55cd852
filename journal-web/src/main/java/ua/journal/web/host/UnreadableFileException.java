package ua.journal.web.host;

import org.jspecify.annotations.Nullable;

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

  /** As many files as may be are being read, and have been for long. */
  static UnreadableFileException busy() {
    return new UnreadableFileException(
        "Журнал зараз читає інші файли. Нічого не змінено. Надішліть файл ще раз за хвилину.");
  }

  /** What the plugin says of the file, or that it is not readable when it says nothing. */
  static UnreadableFileException refused(@Nullable String words) {
    return words == null || words.isBlank()
        ? new UnreadableFileException(
            "Файл не читається, а додаток не каже чому. Відкрийте його у своїй програмі, збережіть"
                + " наново й спробуйте ще раз.")
        : new UnreadableFileException(words);
  }

  /** The file may be good, the plugin is not. */
  static UnreadableFileException because(PluginFault fault) {
    String number = fault.incident().isEmpty() ? "" : " Номер події: " + fault.incident() + ".";
    String what =
        switch (fault.kind()) {
          case SLOW -> "не впорався з файлом вчасно";
          case RESTING -> "кілька разів не впорався, і журнал поки що до нього не звертається";
          case BUSY -> "зайнятий іншими файлами";
          case OFF -> "вимкнено";
          case FAILED, GARBAGE, FLOOD -> "не зміг прочитати файл";
        };
    return new UnreadableFileException(
        ("Додаток «%s» %s. Нічого не змінено. Збережіть таблицю в іншому форматі або зверніться до"
                + " адміністратора: причина – на сторінці «Додатки».%s")
            .formatted(fault.plugin(), what, number));
  }
}
