package ua.journal.core.common;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** How an order or a protocol is cited. Pure and thread-safe. */
public final class OrderText {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  private OrderText() {}

  /**
   * Cites an order.
   *
   * @param no its number, with or without «№», not null
   * @param date its date, null when it was not given
   * @return such as «№ 47-у від 30.10.2026», empty when neither was given
   */
  public static String of(String no, @Nullable LocalDate date) {
    String bare = no.strip();
    String number = bare.isEmpty() || bare.startsWith("№") ? bare : "№ " + bare;
    return date == null ? number : (number + " від " + DAY.format(date)).strip();
  }

  /**
   * Cites a protocol.
   *
   * @param no its number, not null
   * @param date its date, not null
   * @return such as «протокол № 7 від 28.05.2027»
   */
  public static String protocol(String no, LocalDate date) {
    return "протокол " + of(no, date);
  }
}
