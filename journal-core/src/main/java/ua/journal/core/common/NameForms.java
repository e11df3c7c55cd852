package ua.journal.core.common;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/**
 * A person's name in the form in which two of them are held against each other: letter case,
 * apostrophes, hyphens and look-alikes do not matter, initials are told from words. Pure.
 *
 * @param surname family name
 * @param given given name or its first letter
 * @param patronymic patronymic or its first letter, empty when it is not said
 */
@API(status = API.Status.INTERNAL)
public record NameForms(String surname, String given, String patronymic) {
  private static final Pattern TWO = Pattern.compile("(\\p{Lu})\\.\\s?(\\p{Lu})\\.?");

  /** How an apostrophe is best written: the worst first. */
  private static final String APOSTROPHES = "'ʼ’";

  private static final Pattern ONE = Pattern.compile("\\p{L}\\.?");

  /** How two names go together. */
  public enum Fit {
    /** They are the same, part by part. */
    EXACT,
    /** One says less than the other: initials, or no patronymic. */
    SHORTER,
    /** They name two people. */
    NONE
  }

  /**
   * Brings a name to that form.
   *
   * @param name the name as it was written or is stored, not null
   * @return its form, never null
   */
  public static NameForms of(PersonName name) {
    PersonName parted = parted(name);
    return new NameForms(part(parted.surname()), part(parted.given()), part(parted.patronymic()));
  }

  private static String part(String text) {
    String compared = NameSpelling.compared(text);
    return compared.endsWith(".") ? compared.substring(0, compared.length() - 1) : compared;
  }

  /**
   * Parts initials that stand in one word: «В.Г.» is «В.» and «Г.».
   *
   * @param name the name as it was written, not null
   * @return the name with each initial in its own part
   */
  public static PersonName parted(PersonName name) {
    Matcher two = TWO.matcher(name.given());
    return name.patronymic().isEmpty() && two.matches()
        ? new PersonName(name.surname(), two.group(1) + ".", two.group(2) + ".")
        : name;
  }

  /**
   * Tells whether a word is no more than the first letters of a name.
   *
   * @param word a part of a name, not null
   * @return true for «В», «В.» and «В. Г.»
   */
  public static boolean isInitial(String word) {
    return ONE.matcher(word).matches() || TWO.matcher(word).matches();
  }

  /**
   * Holds it against another.
   *
   * @param other the other name, not null
   * @return how they go together
   */
  public Fit fit(NameForms other) {
    if (equals(other)) {
      return Fit.EXACT;
    }
    boolean silent = patronymic.isEmpty() || other.patronymic.isEmpty();
    return surname.equals(other.surname)
            && begins(given, other.given)
            && (silent || begins(patronymic, other.patronymic))
        ? Fit.SHORTER
        : Fit.NONE;
  }

  private static boolean begins(String one, String other) {
    return one.equals(other)
        || (one.length() == 1 && other.startsWith(one))
        || (other.length() == 1 && one.startsWith(other));
  }

  /**
   * Puts one writing of a name over another of the same person: a whole name stays where only
   * initials are said, and of two spellings the better one stands, whichever came first.
   *
   * @param said the name that is said now, not null
   * @param before the name as known, not null
   * @return the fuller name, never null
   */
  public static PersonName fuller(PersonName said, PersonName before) {
    PersonName next = parted(said);
    PersonName known = parted(before);
    return new PersonName(
        word(next.surname(), known.surname()),
        word(next.given(), known.given()),
        word(next.patronymic(), known.patronymic()));
  }

  private static String word(String said, String before) {
    if (said.isEmpty() || before.isEmpty()) {
      return said.isEmpty() ? before : said;
    }
    String one = part(said);
    String other = part(before);
    if (one.equals(other)) {
      return worth(said) >= worth(before) ? said : before;
    }
    return one.length() == 1 && other.startsWith(one) ? before : said;
  }

  /** Small letters, then the typographic apostrophe, then a dot after an initial. */
  private static int worth(String word) {
    boolean capitals = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
    int apostrophe =
        word.chars()
            .filter(c -> Apostrophes.is((char) c))
            .map(c -> Math.max(0, APOSTROPHES.indexOf(c)))
            .min()
            .orElse(APOSTROPHES.length());
    return (capitals ? 0 : 16) + 2 * apostrophe + (word.endsWith(".") ? 1 : 0);
  }
}
