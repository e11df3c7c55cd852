package ua.journal.core.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Role;

/**
 * «Is it the same person?»: what is said of somebody beside what is known of those who may be
 * meant, where nothing tells.
 *
 * @param key what an answer is given under; it is another one as soon as something else is said or
 *     others may be meant
 * @param said what is said
 * @param known who may be meant, in the order in which they are answered with
 */
public record PersonQuestion(String key, Side said, List<Side> known) {
  /** Answers that it is none of them. */
  public static final String NOBODY = "new";

  private static final int KEY_BYTES = 8;

  /** Copies the list. */
  public PersonQuestion {
    known = List.copyOf(known);
  }

  /**
   * One person as a question shows it.
   *
   * @param name the name
   * @param born birth date, null when it is not known
   * @param fileNo number of the personal file, empty when it is not known
   * @param phone telephone, empty when it is not known
   * @param email e-mail, empty when it is not known
   * @param classes classes of the year a pupil is in
   * @param roles positions
   * @param journals what a teacher teaches
   * @param children of whom somebody is a guardian
   */
  public record Side(
      String name,
      @Nullable LocalDate born,
      String fileNo,
      String phone,
      String email,
      List<String> classes,
      Set<Role> roles,
      List<String> journals,
      List<String> children) {
    /** Copies the lists. */
    public Side {
      classes = List.copyOf(classes);
      roles = Collections.unmodifiableSet(new TreeSet<>(roles));
      journals = List.copyOf(journals);
      children = List.copyOf(children);
    }

    static Side of(PersonData said, List<String> classes, Set<Role> roles, List<String> children) {
      return new Side(
          said.name(),
          said.born(),
          said.fileNo(),
          said.phone(),
          said.email(),
          classes,
          roles,
          List.of(),
          children);
    }
  }

  /** A question of a kind of people; the same before and after those asked about are stored. */
  static PersonQuestion of(String kind, Side said, List<String> marks, List<Side> known) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((kind + said + marks).getBytes(StandardCharsets.UTF_8));
      return new PersonQuestion(HexFormat.of().formatHex(digest, 0, KEY_BYTES), said, known);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
