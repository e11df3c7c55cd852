package ua.journal.core.common;

import org.apiguardian.api.API;

/** The apostrophe in all its spellings: none of them tells two Ukrainian words apart. Pure. */
@API(status = API.Status.INTERNAL)
public final class Apostrophes {
  private static final String ALL = "'’ʼ‘`´\"‛′＇ˈʹ";

  private Apostrophes() {}

  /**
   * Tells whether a character is some spelling of the apostrophe.
   *
   * @param c the character
   * @return true for each sign people type in its place
   */
  public static boolean is(char c) {
    return ALL.indexOf(c) >= 0;
  }
}
