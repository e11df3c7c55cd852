package ua.journal.core.common;

import org.apiguardian.api.API;

/** The apostrophe in all its spellings: no two Ukrainian words differ by it alone. Pure. */
@API(status = API.Status.INTERNAL)
public final class Apostrophes {
  private static final String ALL = "'’ʼ‘`´\"‛′＇ˈʹ";

  private Apostrophes() {}

  /**
   * Returns whether a character is some spelling of the apostrophe.
   *
   * @param c the character
   * @return true for each sign people type in its place
   */
  public static boolean is(char c) {
    return ALL.indexOf(c) >= 0;
  }
}
