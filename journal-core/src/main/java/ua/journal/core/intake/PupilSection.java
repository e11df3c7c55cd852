package ua.journal.core.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ClassName;
import ua.journal.core.register.PersonData;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.school.YearFrame;

/** Pupils and their enrolments; the class stands in a column or is the name of the sheet. */
final class PupilSection implements Section {
  private final Draft draft;
  private final People people;
  private @Nullable ClassName ofSheet;

  PupilSection(Draft draft, People people) {
    this.draft = draft;
    this.people = people;
  }

  @Override
  public void begin(Sheet sheet) throws Unfit {
    ofSheet = ofSheet(sheet.table().sheet());
    if (ofSheet == null && !sheet.columns().containsKey(Field.CLASS)) {
      throw new Unfit(
          Field.CLASS,
          sheet.table().sheet(),
          "Невідомо, який це клас. Назвіть аркуш класом, наприклад 8-Б, або додайте стовпець «Клас».");
    }
  }

  @Override
  public void take(Line line) throws Unfit {
    PersonData said = PersonCells.pupil(line, draft);
    ClassName name =
        ofSheet == null || !line.text(Field.CLASS).isEmpty()
            ? line.className(Field.CLASS)
            : ofSheet;
    Stay stay = stay(line);
    refuseOverlap(people.find(said, people.pupils()), stay, name);
    long pupil = people.put(said, people.pupils());
    SchoolRows.ClassRow schoolClass = schoolClass(name);
    Optional<SchoolRows.EnrolmentRow> known = enrolment(pupil, schoolClass.id(), stay);
    SchoolRows.EnrolmentRow before = known.orElse(null);
    draft.enrolments.put(
        new SchoolRows.EnrolmentRow(
            before == null ? draft.nextId() : before.id(),
            pupil,
            schoolClass.id(),
            stay.from() == null && before != null ? before.from() : stay.since(draft),
            stay.to() == null && before != null ? before.to() : stay.to(),
            or(stay.orderIn(), before == null ? "" : before.orderIn()),
            or(stay.orderOut(), before == null ? "" : before.orderOut())));
  }

  private static @Nullable ClassName ofSheet(String title) {
    return ClassNames.within(title).or(() -> ClassNames.parse(title)).orElse(null);
  }

  private Stay stay(Line line) throws Unfit {
    LocalDate from = line.date(Field.JOINED, draft.begins());
    LocalDate to = line.date(Field.LEFT, draft.begins());
    refuseOtherYear(line, Field.JOINED, from);
    refuseOtherYear(line, Field.LEFT, to);
    String order = line.text(Field.ORDER_IN);
    String orderOut = line.text(Field.ORDER_OUT);
    boolean onlyOrderIsOfDeparture = to != null && from == null && !line.has(Field.ORDER_OUT);
    Stay stay =
        onlyOrderIsOfDeparture
            ? new Stay(from, to, "", order)
            : new Stay(from, to, order, orderOut);
    if (to != null && to.isBefore(stay.since(draft))) {
      throw new Unfit(
          Field.LEFT,
          line.text(Field.LEFT),
          "Дата вибуття раніша за прибуття. Виправте дати.",
          Clauses.CONTINGENT);
    }
    if (to != null && stay.orderOut().isEmpty()) {
      throw new Unfit(
          Field.ORDER_OUT,
          "",
          "Вибуття записують за наказом. Допишіть номер і дату наказу.",
          Clauses.CONTINGENT);
    }
    return stay;
  }

  /** A class is of one year: a day after its summer is none of its days. */
  private void refuseOtherYear(Line line, Field field, @Nullable LocalDate day) throws Unfit {
    if (day != null && day.isAfter(YearFrame.lastDay(draft.begins()))) {
      throw new Unfit(
          field,
          line.text(field),
          "Цей день уже не %d/%d навчального року, а класи списку – його. Виправте дату або дочекайтеся списків нового року."
              .formatted(draft.begins(), draft.begins() + 1),
          Clauses.CONTINGENT);
    }
  }

  private SchoolRows.ClassRow schoolClass(ClassName name) {
    SchoolRows.ClassRow row =
        draft
            .classOf(name)
            .orElseGet(
                () ->
                    new SchoolRows.ClassRow(
                        draft.nextId(), draft.begins(), name.grade(), name.letter(), 0));
    draft.classes.put(row);
    return row;
  }

  private Optional<SchoolRows.EnrolmentRow> enrolment(long pupil, long schoolClass, Stay stay) {
    return draft.enrolments.all().stream()
        .filter(row -> row.pupil() == pupil && row.schoolClass() == schoolClass)
        .filter(row -> stay.from() == null || row.to() == null || !row.to().isBefore(stay.from()))
        .findFirst();
  }

  private void refuseOverlap(@Nullable Long pupil, Stay stay, ClassName name) throws Unfit {
    LocalDate from = stay.since(draft);
    long here = draft.classOf(name).map(SchoolRows.ClassRow::id).orElse(0L);
    Set<Long> others =
        draft.classes.all().stream()
            .filter(row -> row.begins() == draft.begins() && row.id() != here)
            .map(SchoolRows.ClassRow::id)
            .collect(Collectors.toSet());
    boolean elsewhere =
        draft.enrolments.all().stream()
            .filter(row -> pupil != null && row.pupil() == pupil)
            .filter(row -> others.contains(row.schoolClass()))
            .anyMatch(row -> row.to() == null || !row.to().isBefore(from));
    if (elsewhere) {
      throw new Unfit(
          Field.CLASS,
          name.toString(),
          "Учень уже в іншому класі. Спершу запишіть там дату вибуття й наказ.",
          Clauses.CONTINGENT);
    }
  }

  private static String or(String value, String before) {
    return value.isEmpty() ? before : value;
  }

  /** When a pupil is in the class, as the row says. */
  private record Stay(
      @Nullable LocalDate from, @Nullable LocalDate to, String orderIn, String orderOut) {
    /** Who came in an earlier year is on the lists from the year's first day. */
    LocalDate since(Draft draft) {
      LocalDate first = draft.yearFrom();
      return from == null || from.isBefore(first) ? first : from;
    }
  }
}
