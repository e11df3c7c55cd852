package ua.journal.core.register;

import java.util.Map;
import java.util.Optional;
import ua.journal.core.common.NameSpelling;
import ua.journal.core.common.PersonName;
import ua.journal.core.regulation.Finding;

/** What a person's name can be, whoever the person is. Pure and thread-safe. */
public final class NameRules {
  /** Longest full name in characters. */
  public static final int LONGEST = 100;

  private NameRules() {}

  /**
   * Judges a name.
   *
   * @param rule id of the rule whose clause asks for the name, not null
   * @param name a name that was {@linkplain NameSpelling#read(String, String, String) read}, not
   *     null
   * @return why it cannot be, empty when it can
   */
  public static Optional<Finding> judge(String rule, PersonName name) {
    Optional<String> mixed = NameSpelling.mixed(name);
    if (name.surname().isBlank() || name.given().isBlank()) {
      return Optional.of(NotTaken.blocking(rule, "pupil.name", Map.of()));
    }
    if (mixed.isPresent()) {
      return Optional.of(NotTaken.blocking(rule, "pupil.mixed", Map.of("value", mixed.get())));
    }
    if (!NameSpelling.isName(name)) {
      return Optional.of(NotTaken.blocking(rule, "pupil.signs", Map.of()));
    }
    return name.full().length() > LONGEST
        ? Optional.of(
            NotTaken.blocking(rule, "card.long", Map.of("most", Integer.toString(LONGEST))))
        : Optional.empty();
  }
}
