package ua.journal.core.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How an order is cited. Pure. */
final class OrderText {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private OrderText() {}

  static String of(String no, LocalDate date) {
    return "№ %s від %s".formatted(no.strip(), day(date));
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }
}
