package ua.journal.core.common;

/** Weekly hours, counted in halves because schools have one and a half. Pure and thread-safe. */
public final class HalfHours {
  private HalfHours() {}

  /**
   * Writes hours as schools do.
   *
   * @param halves halves of an hour
   * @return such as «3» or «1,5»
   */
  public static String text(int halves) {
    return halves / 2 + (halves % 2 == 0 ? "" : ",5");
  }
}
