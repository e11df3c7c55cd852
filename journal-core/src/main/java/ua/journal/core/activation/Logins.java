package ua.journal.core.activation;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.journal.core.access.AccessStore;
import ua.journal.core.access.Account;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;

/** Gives people logins out of their names, written in Latin letters as passports do. */
final class Logins {
  private static final Map<Character, String> LATIN =
      Map.ofEntries(
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('г', "h"),
          Map.entry('ґ', "g"),
          Map.entry('д', "d"),
          Map.entry('е', "e"),
          Map.entry('є', "ie"),
          Map.entry('ж', "zh"),
          Map.entry('з', "z"),
          Map.entry('и', "y"),
          Map.entry('і', "i"),
          Map.entry('ї', "i"),
          Map.entry('й', "i"),
          Map.entry('к', "k"),
          Map.entry('л', "l"),
          Map.entry('м', "m"),
          Map.entry('н', "n"),
          Map.entry('о', "o"),
          Map.entry('п', "p"),
          Map.entry('р', "r"),
          Map.entry('с', "s"),
          Map.entry('т', "t"),
          Map.entry('у', "u"),
          Map.entry('ф', "f"),
          Map.entry('х', "kh"),
          Map.entry('ц', "ts"),
          Map.entry('ч', "ch"),
          Map.entry('ш', "sh"),
          Map.entry('щ', "shch"),
          Map.entry('ю', "iu"),
          Map.entry('я', "ia"));
  private static final Map<Character, String> FIRST =
      Map.of('є', "ye", 'ї', "yi", 'й', "y", 'ю', "yu", 'я', "ya");

  private final AccessStore accounts;

  Logins(AccessStore accounts) {
    this.accounts = accounts;
  }

  /** The login a person has, or one that no one has. */
  String of(PersonId person, PersonName name) {
    Optional<Account> own = accounts.accountOf(person);
    if (own.isPresent()) {
      return own.get().login();
    }
    String base = base(name);
    String login = base;
    for (int no = 2; accounts.accountByLogin(login).isPresent(); no++) {
      login = base + no;
    }
    return login;
  }

  static String base(PersonName name) {
    String surname = latin(name.surname());
    String given = latin(name.given());
    String login = surname + (given.isEmpty() ? "" : "." + given.charAt(0));
    return login.length() < 3 ? "user." + login : login;
  }

  private static String latin(String word) {
    StringBuilder latin = new StringBuilder();
    String lower = word.toLowerCase(Locale.ROOT).replace("зг", "zgh");
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      String written = i == 0 && FIRST.containsKey(c) ? FIRST.get(c) : LATIN.get(c);
      if (plain || written != null) {
        latin.append(plain ? String.valueOf(c) : written);
      }
    }
    return latin.toString();
  }
}
