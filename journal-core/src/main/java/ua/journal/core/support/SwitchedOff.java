package ua.journal.core.support;

import java.time.LocalDateTime;

/**
 * A plugin the administrator has switched off.
 *
 * @param plugin its name
 * @param by who did it, as they sign
 * @param at when
 */
public record SwitchedOff(String plugin, String by, LocalDateTime at) {
  /** Most letters of a plugin's name. */
  public static final int MOST_LETTERS = 80;
}
