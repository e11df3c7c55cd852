package ua.journal.core.regulation;

import java.util.Locale;

/** What the person can do about a finding, offered in the same place. */
public enum Fix {
  /** Add a column for an assigned work and put the mark there. */
  ADD_COLUMN,
  /** Send the command again with a reason. */
  REASON,
  /** Send the mark again with the day when the work was made up. */
  MADE_UP,
  /** Type another value. */
  OTHER_VALUE,
  /** Name the topic of the work. */
  NAME_WORK,
  /** Choose a later lesson of this journal. */
  CHOOSE_DUE,
  /** Withdraw the marks and absences first. */
  WITHDRAW_FIRST,
  /** Rewrite the text in Ukrainian or put foreign words in quotation marks. */
  REWRITE;

  /**
   * Returns the name outside clients know, in lower camel case.
   *
   * @return for instance {@code addColumn}
   */
  public String code() {
    String[] words = name().toLowerCase(Locale.ROOT).split("_");
    StringBuilder code = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      code.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    }
    return code.toString();
  }
}
