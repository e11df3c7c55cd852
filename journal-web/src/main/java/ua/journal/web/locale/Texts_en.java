package ua.journal.web.locale;

/** Texts of pages in English; {@link java.util.ResourceBundle} finds it by its name. */
public final class Texts_en extends RoomTexts {
  /** Reads the texts of all rooms. */
  public Texts_en() {
    super("en");
  }
}
