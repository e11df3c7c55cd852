package ua.journal.core.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.journal.core.register.Dates;

/** Cells of a plan that hold more than one value: «1-2», «01.09, 03.09». */
final class PlanCells {
  private static final Pattern NUMBERS =
      Pattern.compile("№?\\s*\\d{1,4}(?:\\s*(?:\\p{Pd}|[,;/])\\s*\\d{1,4})*\\s*[.)]?");
  private static final Pattern RANGE =
      Pattern.compile("№?\\s*(\\d{1,4})\\s*\\p{Pd}\\s*(\\d{1,4})\\s*[.)]?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern APART = Pattern.compile("\\s*[,;/]\\s*|\\s+(?:та|і|й)\\s+");
  private static final Pattern ANYWHERE = Pattern.compile("[\\s,;/]+|\\s*\\p{Pd}\\s*");
  private static final int MOST_LESSONS = 20;

  private PlanCells() {}

  static boolean isNumber(String no) {
    return NUMBERS.matcher(no).matches();
  }

  /** A cell as one line, without regard to how long it may be. */
  static String raw(Line line, Field field) {
    Integer column = line.sheet().columns().get(field);
    return column == null ? "" : Headings.line(line.cell(column));
  }

  /** The text of a row that has but one; empty when several say different things. */
  static String only(Line line) {
    String only = "";
    for (Field field : List.of(Field.NO, Field.THEME, Field.CONTENT, Field.DATE)) {
      String text = raw(line, field);
      if (!text.isEmpty() && !only.isEmpty() && !text.equals(only)) {
        return "";
      }
      only = text.isEmpty() ? only : text;
    }
    return only;
  }

  /** The numbers of the lessons a row speaks of. */
  static List<Integer> numbers(Line line, String said) throws Unfit {
    Matcher range = RANGE.matcher(said);
    List<Integer> numbers = new ArrayList<>();
    if (range.matches()) {
      int first = Integer.parseInt(range.group(1));
      int end = Integer.parseInt(range.group(2));
      for (int no = first; no <= end && numbers.size() <= MOST_LESSONS; no++) {
        numbers.add(no);
      }
    } else {
      Matcher each = NUMBER.matcher(said);
      while (each.find() && numbers.size() <= MOST_LESSONS) {
        numbers.add(Integer.parseInt(each.group()));
      }
    }
    if (numbers.isEmpty() || numbers.size() > MOST_LESSONS) {
      throw new Unfit(
          Field.NO,
          said,
          "Номери уроків ідуть від меншого до більшого, не більше 20 в одному рядку: 1-2 або 3, 4.");
    }
    return numbers;
  }

  /** The days of a row in their order, none for an empty cell. */
  static List<LocalDate> dates(Line line, int begins) throws Unfit {
    String said = raw(line, Field.DATE);
    Optional<List<LocalDate>> several =
        Dates.parse(said, begins)
            .map(List::of)
            .or(() -> dates(APART.split(said), begins))
            .or(() -> dates(ANYWHERE.split(said), begins));
    if (several.isPresent()) {
      return several.get();
    }
    LocalDate date = line.date(Field.DATE, begins);
    return date == null ? List.of() : List.of(date);
  }

  private static Optional<List<LocalDate>> dates(String[] parts, int begins) {
    List<LocalDate> dates = new ArrayList<>();
    for (String part : parts) {
      Optional<LocalDate> date = Dates.parse(part.strip(), begins);
      if (date.isEmpty()) {
        return Optional.empty();
      }
      dates.add(date.get());
    }
    return dates.isEmpty() ? Optional.empty() : Optional.of(dates);
  }
}
