package ua.journal.core.imports;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ClassName;
import ua.journal.core.register.Dates;
import ua.journal.core.register.Times;

/**
 * One row of a recognised table.
 *
 * @param account what becomes of the table's cells
 * @param index index of the row from 0
 */
record Line(Account account, int index) {
  /** A dash says that there is nothing to say. */
  private static final Pattern NOTHING = Pattern.compile("[-–—]+");

  Sheet sheet() {
    return account.sheet();
  }

  /** Number of the row as spreadsheets count. */
  int row() {
    return index + 1;
  }

  boolean has(Field field) {
    return sheet().columns().containsKey(field);
  }

  /** Returns a cell as one line of text, empty when there is none. */
  String text(Field field) throws Unfit {
    Integer column = sheet().columns().get(field);
    String text = column == null ? "" : text(field, carried(field, column));
    return saysNothing(text) ? "" : text;
  }

  static boolean saysNothing(String text) {
    return NOTHING.matcher(text).matches();
  }

  /** The same as {@link #text} for a look that takes nothing and judges nothing. */
  String look(Field field) {
    Integer column = sheet().columns().get(field);
    if (column == null) {
      return "";
    }
    String own = peek(column);
    int above = own.isBlank() ? account.carried().above(index, field, column) : -1;
    String text = Headings.line(above < 0 ? own : sheet().table().cell(above, column));
    return saysNothing(text) ? "" : text;
  }

  /** The cell, or the one above that speaks of this row as well. */
  private String carried(Field field, int column) {
    String own = cell(column);
    int above = own.isBlank() ? account.carried().above(index, field, column) : -1;
    return above < 0 ? own : sheet().table().cell(above, column);
  }

  /** Returns a cell that must not be empty. */
  String need(Field field) throws Unfit {
    String text = text(field);
    if (text.isEmpty()) {
      throw new Unfit(field, "", "Клітинка порожня. Заповніть її й завантажте файл ще раз.");
    }
    return text;
  }

  int number(Field field) throws Unfit {
    String text = need(field);
    try {
      return Integer.parseInt(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
    } catch (NumberFormatException e) {
      throw new Unfit(field, text, "Тут має бути ціле число. Виправте клітинку.");
    }
  }

  /** Returns a day, null when the cell is empty; without a year it lies in the school year. */
  @Nullable LocalDate date(Field field, int begins) throws Unfit {
    String text = text(field);
    if (text.isEmpty()) {
      return null;
    }
    Optional<LocalDate> date = Dates.parse(text, begins);
    return date.orElseThrow(
        () -> new Unfit(field, text, "Це не дата. Запишіть її як 01.09 або 01.09." + begins + "."));
  }

  LocalDate needDate(Field field, int begins) throws Unfit {
    need(field);
    LocalDate date = date(field, begins);
    if (date == null || !Dates.inYear(date, begins)) {
      throw new Unfit(
          field,
          text(field),
          "Дата поза навчальним роком %d/%d. Виправте рік або запишіть дату без року."
              .formatted(begins, begins + 1));
    }
    return date;
  }

  LocalTime time(Field field) throws Unfit {
    String text = need(field);
    return Times.typed(text)
        .orElseThrow(() -> new Unfit(field, text, "Це не час. Запишіть його як 08:30."));
  }

  ClassName className(Field field) throws Unfit {
    String text = need(field);
    return ClassNames.parse(text)
        .orElseThrow(
            () ->
                new Unfit(
                    field,
                    text,
                    "Назва класу — номер і літера, якщо вона є: 8-Б або 8. Виправте."));
  }

  /** Reads one class or several: «5-А, 6-А», «5-А, Б». */
  List<ClassName> classNames(Field field) throws Unfit {
    String text = need(field);
    List<ClassName> names = ClassNames.several(text);
    return names.isEmpty() ? List.of(className(field)) : names;
  }

  boolean isEmpty() {
    return sheet().table().rows().get(index).stream().allMatch(String::isBlank);
  }

  /** Reads any cell of the row, empty where the row ends earlier. */
  String cell(int column) {
    account.read(index, column);
    return peek(column);
  }

  /** Reads whatever the row says. */
  void readAll() {
    for (int column = 0; column < sheet().table().rows().get(index).size(); column++) {
      account.read(index, column);
    }
  }

  /** The same for a look that takes nothing. */
  String peek(int column) {
    return sheet().table().cell(index, column);
  }

  /** Checks a cell for length and control characters. */
  static String text(Field field, String cell) throws Unfit {
    String text = Headings.line(cell);
    if (text.length() > field.max()) {
      throw new Unfit(
          field,
          text.substring(0, Math.min(40, field.max())) + "…",
          "Текст задовгий: %d знаків із %d. Скоротіть його.".formatted(text.length(), field.max()));
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new Unfit(field, "", "У тексті є неприпустимі керівні знаки. Приберіть їх.");
    }
    return text;
  }
}
