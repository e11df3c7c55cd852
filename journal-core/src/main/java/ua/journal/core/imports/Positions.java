package ua.journal.core.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.journal.core.access.Role;
import ua.journal.core.register.Compared;

/** Positions as schools write them, and the roles they open. Pure. */
final class Positions {
  private static final Pattern ACTING =
      Pattern.compile(
          "^(?:т ?в ?о|в ?о|тво|тимчасово|викону\\p{L}+(?: обовязки| обовязків)?) ?(?=\\p{L})");

  /** Deputies for the household may have nothing to do in a journal. */
  private static final Pattern HOUSEHOLD =
      Pattern.compile("(?:господ|(?<!\\p{L})(?:агр|агч|ахч|ахр|гч|гр)(?!\\p{L}))");

  private static final Map<Pattern, Role> ROLES = new LinkedHashMap<>();

  static {
    ROLES.put(
        Pattern.compile(
            "^(?:заступ\\p{L}*|заст|зам(?:дир\\p{L}*)?|здн?в?н?р|здмр|завуч\\p{L}*)(?!\\p{L})"),
        Role.DEPUTY);
    ROLES.put(Pattern.compile("^директор(?:а|ка|ки)?(?!\\p{L})"), Role.HEAD);
    ROLES.put(Pattern.compile("^адміністратор"), Role.ADMIN);
    ROLES.put(Pattern.compile("^(?:секретар|діловод)"), Role.SECRETARY);
    ROLES.put(
        Pattern.compile(
            "(?<!\\p{L})(?:вчит|учит|виклад|педагог|вихов|асистент|логопед|психолог|дефектолог"
                + "|бібліотек|тьютор|методист|інструктор|концертмейстер|тренер|керівник|керівниця"
                + "|пед(?!\\p{L})|соц(?!\\p{L})|кл(?!\\p{L}))"),
        Role.TEACHER);
  }

  private Positions() {}

  /** The role a position opens; empty when that can not be told from its name. */
  static Optional<Role> role(String position) {
    String key = Compared.key(position);
    String acting = ACTING.matcher(key).replaceFirst("");
    String held = ACTING.matcher(acting).replaceFirst("");
    if (HOUSEHOLD.matcher(held).find()) {
      return Optional.empty();
    }
    return ROLES.entrySet().stream()
        .filter(role -> role.getKey().matcher(held).find())
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
