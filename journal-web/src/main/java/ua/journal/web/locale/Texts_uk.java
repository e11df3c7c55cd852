package ua.journal.web.locale;

/** Texts of pages in Ukrainian; {@link java.util.ResourceBundle} finds it by its name. */
public final class Texts_uk extends RoomTexts {
  /** Reads the texts of all rooms. */
  public Texts_uk() {
    super("uk");
  }
}
