package ua.journal.core.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
  private final Glossary glossary;
  private final Totals totals;
  private final Map<Journal, Said> said = new HashMap<>();

  Teachings(RowTaker taker, Glossary glossary, Totals totals) {
    this.totals = totals;
    this.taker = taker;
    this.glossary = glossary;
  }

  /** Refuses what another row says otherwise, before anything is taken of this one. */
  void check(Load load, ClassName schoolClass, int halves) throws Unfit {
    Journal journal = journal(load, schoolClass);
    Said before = said.get(journal);
    if (before != null && (before.teacher != load.teacher() || before.halves != halves)) {
      throw new Unfit(
          before.teacher == load.teacher() ? Field.HOURS : Field.TEACHER,
          journal.subject + ", " + schoolClass,
          before.teacher == load.teacher()
              ? "Про цей предмет класу вже є рядок із іншими годинами: %s, рядок %d. Залиште один."
                  .formatted(before.sheet, before.row)
              : ("Цей предмет у класі вже веде інший учитель: %s, рядок %d. Якщо клас поділено, "
                      + "допишіть обом рядкам групу.")
                  .formatted(before.sheet, before.row));
    }
  }

  private Journal journal(Load load, ClassName schoolClass) throws Unfit {
    boolean apart = !load.group().isEmpty();
    return new Journal(
        schoolClass,
        glossary.subject(apart ? load.subject() : Groups.without(load.subject())),
        apart ? load.group() : Groups.within(load.subject()));
  }

  /** Takes the hours of one class, which nothing contradicts. */
  void take(Line line, Load load, ClassName schoolClass, int halves) throws Unfit {
    check(load, schoolClass, halves);
    Journal journal = journal(load, schoolClass);
    taker.take(
        line,
        new Entry.Teaching(
            schoolClass,
            journal.subject,
            journal.group,
            Ref.to(new PersonId(load.teacher())),
            halves,
            load.order(),
            ""));
    said.put(journal, new Said(load.teacher(), halves, line.sheet().name(), line.row()));
    totals.took(schoolClass, written(line), line.look(Field.SUBJECT), halves);
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

  /** The teacher as the row writes him. */
  static String written(Line line) {
    Field field = named(line);
    return field == Field.SURNAME
        ? Stream.of(Field.SURNAME, Field.GIVEN, Field.PATRONYMIC)
            .map(line::look)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "))
        : line.look(field);
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

  /** A journal; spellings of its subject do not differ. */
  private record Journal(ClassName schoolClass, String subject, String group) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Journal that && key().equals(that.key());
    }

    @Override
    public int hashCode() {
      return key().hashCode();
    }

    private List<Object> key() {
      return List.of(schoolClass, Compared.subject(subject), group);
    }
  }

  private record Said(long teacher, int halves, String sheet, int row) {}
}
