package ua.journal.core.imports;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import ua.journal.core.access.Role;
import ua.journal.core.register.Compared;

/** Positions as schools write them, and the roles they open; any other is a teacher's. Pure. */
final class Positions {
  private static final Pattern ACTING =
      Pattern.compile(
          "^(?:т ?в ?о|в ?о|тво|тимчасово|викону\\p{L}+(?: обовязки| обовязків)?) ?(?=\\p{L})");

  /** Deputies for the household have nothing to do in a journal. */
  private static final Pattern HOUSEHOLD =
      Pattern.compile("(?:господ|(?<!\\p{L})(?:агр|агч|ахч|гч|гр)(?!\\p{L}))");

  private static final Pattern DEPUTY =
      Pattern.compile(
          "^(?:заступ\\p{L}*|заст|зам(?:дир\\p{L}*)?|здн?в?н?р|здмр|завуч\\p{L}*)(?!\\p{L})");
  private static final Pattern HEAD = Pattern.compile("^директор(?:а|ка|ки)?(?!\\p{L})");
  private static final Pattern ADMIN = Pattern.compile("^адміністратор");
  private static final Pattern SECRETARY = Pattern.compile("^(?:секретар|діловод)");

  private Positions() {}

  /** Reads a cell with one or several positions. */
  static Set<Role> roles(String positions) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String position : positions.split("[,;/]")) {
      roles.add(role(Compared.key(position)));
    }
    return roles;
  }

  private static Role role(String key) {
    String held = ACTING.matcher(key).replaceFirst("");
    held = ACTING.matcher(held).replaceFirst("");
    if (DEPUTY.matcher(held).find()) {
      return HOUSEHOLD.matcher(held).find() ? Role.TEACHER : Role.DEPUTY;
    }
    if (HEAD.matcher(held).find()) {
      return Role.HEAD;
    }
    if (ADMIN.matcher(held).find()) {
      return Role.ADMIN;
    }
    return SECRETARY.matcher(held).find() ? Role.SECRETARY : Role.TEACHER;
  }
}
