package ua.journal.core.common;

import org.apiguardian.api.API;

/**
 * Letters of the Latin and the Cyrillic script that look the same on a screen and on paper: the
 * keyboard's language decides which of them was typed. Pure.
 */
@API(status = API.Status.INTERNAL)
public final class LookAlikes {
  private static final String LATIN = "ABEIKMHOPCTYXaeikopcyxÏï";
  private static final String CYRILLIC = "АВЕІКМНОРСТУХаеікорсухЇї";

  private LookAlikes() {}

  /**
   * Writes every letter that has a double in Cyrillic.
   *
   * @param text the text, not null
   * @return the text of the same length and look
   */
  public static String cyrillic(String text) {
    return mapped(text, LATIN, CYRILLIC);
  }

  /**
   * Writes every letter that has a double in Latin.
   *
   * @param text the text, not null
   * @return the text of the same length and look
   */
  public static String latin(String text) {
    return mapped(text, CYRILLIC, LATIN);
  }

  private static String mapped(String text, String from, String to) {
    StringBuilder mapped = new StringBuilder(text);
    for (int i = 0; i < mapped.length(); i++) {
      int at = from.indexOf(mapped.charAt(i));
      if (at >= 0) {
        mapped.setCharAt(i, to.charAt(at));
      }
    }
    return mapped.toString();
  }
}
