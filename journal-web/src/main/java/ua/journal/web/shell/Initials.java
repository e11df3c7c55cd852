package ua.journal.web.shell;

import ua.journal.core.common.PersonName;

/** The two letters of an avatar. */
public final class Initials {
  private Initials() {}

  /** «ОП» for Оксана Петренко. */
  public static String of(PersonName name) {
    return name.given().substring(0, 1) + name.surname().charAt(0);
  }
}
