package ua.journal.timetable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of groups: «1 група» and «Група 1» are numbers, «Хлопці 1» and «А2» are names. */
final class GroupNames {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?iu)(?:під)?гр(?:упа|\\.)?\\s*№?\\s*(\\d{1,2})|(\\d{1,2})(?:\\s*-?а?\\s*(?:під)?гр(?:упа|\\.)?)?");

  private GroupNames() {}

  static String plain(String name) {
    Matcher number = NUMBERED.matcher(name.strip());
    if (!number.matches()) {
      return name.strip();
    }
    return number.group(1) == null ? number.group(2) : number.group(1);
  }
}
