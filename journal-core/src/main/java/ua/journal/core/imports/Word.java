package ua.journal.core.imports;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import ua.journal.core.access.Role;
import ua.journal.core.register.Compared;

/** Words in cells of tables that a school explains once. */
@API(status = API.Status.INTERNAL)
public enum Word {
  /** A position; it means a role, or {@link #NO_RIGHTS}. */
  POSITION,
  /** The name of a subject; it means another. */
  SUBJECT;

  /** Meaning of a position of somebody who does nothing in a journal. */
  public static final String NO_RIGHTS = "NONE";

  private static final int LONGEST = 120;
  private static final List<Role> ROLES =
      List.of(Role.TEACHER, Role.DEPUTY, Role.HEAD, Role.SECRETARY, Role.ADMIN);

  /**
   * Returns what a position may mean besides {@link #NO_RIGHTS}.
   *
   * @return names of roles, the most usual first
   */
  public static List<String> roles() {
    return ROLES.stream().map(Role::name).toList();
  }

  /**
   * Returns under what a word is kept among headings, which never have a colon.
   *
   * @param said the word as it is written, not null
   * @return the key
   */
  public String key(String said) {
    return name() + ":" + (this == SUBJECT ? Compared.subject(said) : Compared.key(said));
  }

  /** Whether a meaning can be one of such a word. */
  boolean allows(String meaning) {
    return this == SUBJECT
        ? !meaning.isBlank() && meaning.length() <= LONGEST
        : meaning.equals(NO_RIGHTS) || role(meaning).isPresent();
  }

  static Optional<Role> role(String meaning) {
    return ROLES.stream().filter(role -> role.name().equals(meaning)).findFirst();
  }

  /** The kind of word a key is of, empty for a heading. */
  static Optional<Word> of(String key) {
    for (Word word : values()) {
      if (key.startsWith(word.name() + ":")) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
