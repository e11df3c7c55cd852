package ua.journal.core.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.NameSpelling;
import ua.journal.core.common.OrderText;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.Compared;
import ua.journal.core.register.Entry;
import ua.journal.core.register.Ref;
import ua.journal.core.register.Roster;

/**
 * Hands in the load, however its tables are drawn; of two rows about one journal one is refused.
 */
final class Teachings {
  private final RowTaker taker;
  private final Map<String, Said> said = new HashMap<>();

  Teachings(RowTaker taker) {
    this.taker = taker;
  }

  /**
   * Takes the hours of one class.
   *
   * @param subject the subject, the name of a group perhaps behind it
   */
  void take(Line line, Load load, ClassName schoolClass, int halves) throws Unfit {
    String group = load.group().isEmpty() ? Groups.within(load.subject()) : load.group();
    String subject = load.group().isEmpty() ? Groups.without(load.subject()) : load.subject();
    String journal = schoolClass + "\n" + Compared.subject(subject) + "\n" + group;
    Said before = said.get(journal);
    if (before != null && (before.teacher != load.teacher() || before.halves != halves)) {
      throw new Unfit(
          before.teacher == load.teacher() ? Field.HOURS : Field.TEACHER,
          subject + ", " + schoolClass,
          before.teacher == load.teacher()
              ? "Про цей предмет класу вже є рядок із іншими годинами: %s, рядок %d. Залиште один."
                  .formatted(before.sheet, before.row)
              : ("Цей предмет у класі вже веде інший учитель: %s, рядок %d. Якщо клас поділено, "
                      + "допишіть обом рядкам групу.")
                  .formatted(before.sheet, before.row));
    }
    taker.take(
        line,
        new Entry.Teaching(
            schoolClass,
            subject,
            group,
            Ref.to(new PersonId(load.teacher())),
            halves,
            load.order(),
            ""));
    said.put(journal, new Said(load.teacher(), halves, line.sheet().name(), line.row()));
  }

  /** What a row says of all its classes. */
  Load load(Line line) throws Unfit {
    LocalDate date = line.date(Field.ORDER_DATE, taker.draft().begins());
    return new Load(
        line.need(Field.SUBJECT),
        Groups.name(line.text(Field.GROUP)),
        teacher(taker.registrar().roster(), line, named(line)),
        OrderText.of(line.text(Field.ORDER), date));
  }

  private static Field named(Line line) {
    return Stream.of(Field.TEACHER, Field.FULL_NAME)
        .filter(line::has)
        .findFirst()
        .orElse(Field.SURNAME);
  }

  /** Finds a member of the staff by name. */
  static long teacher(Roster roster, Line line, Field field) throws Unfit {
    String name = field == Field.SURNAME ? parts(line) : line.need(field);
    List<Long> found = roster.named(name, roster.staff());
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new Unfit(
        field,
        name,
        found.isEmpty()
            ? "Такого працівника немає. Перевірте ім’я або додайте його до списку працівників."
            : "Працівників із таким ім’ям кілька. Запишіть прізвище, ім’я та по батькові повністю.");
  }

  private static String parts(Line line) throws Unfit {
    List<String> parts =
        List.of(line.need(Field.SURNAME), line.need(Field.GIVEN), line.text(Field.PATRONYMIC));
    return NameSpelling.read(
        parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" ")));
  }

  /**
   * What a row says of all its classes.
   *
   * @param subject the subject as it is written
   * @param group the group, empty for none
   * @param teacher who teaches
   * @param order the order of the head
   */
  record Load(String subject, String group, long teacher, String order) {}

  private record Said(long teacher, int halves, String sheet, int row) {}
}
