package ua.journal.core.common;

/**
 * Grammatical gender of a person, as the patronymic carries it: «Юрійович», «Юріївна». Where a name
 * has none, nothing is guessed.
 */
public enum Gender {
  /** «учителька». */
  FEMININE(".f"),
  /** «учитель». */
  MASCULINE(".m"),
  /** Words that suit everybody. */
  UNKNOWN(".n");

  private final String suffix;

  Gender(String suffix) {
    this.suffix = suffix;
  }

  /**
   * Reads it from a name.
   *
   * @param name the name, not null
   * @return the form, {@link #UNKNOWN} for a name without a Ukrainian patronymic
   */
  public static Gender of(PersonName name) {
    String patronymic = name.patronymic();
    if (patronymic.endsWith("на")) {
      return FEMININE;
    }
    return patronymic.endsWith("ич") || patronymic.endsWith("іч") ? MASCULINE : UNKNOWN;
  }

  /**
   * Returns how keys of texts in this form end.
   *
   * @return such as «.f»
   */
  public String suffix() {
    return suffix;
  }
}
