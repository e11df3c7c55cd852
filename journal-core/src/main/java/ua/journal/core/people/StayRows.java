package ua.journal.core.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.RequestContext;
import ua.journal.core.attendance.Fact;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.Mark;
import ua.journal.core.register.Dates;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.RowsBuilder;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.SchoolRows.EnrolmentRow;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.register.SchoolRows.MemberRow;
import ua.journal.core.register.SchoolRows.PersonRow;
import ua.journal.core.sheet.SheetRows;
import ua.journal.core.sheet.SheetStore;
import ua.journal.core.teaching.Exemption;
import ua.journal.core.teaching.ExemptionStore;

/**
 * The rows a correction of stays touches: enrolments and lists of journals, what it does to
 * entries, and how it is written.
 *
 * @param rows the school's structure
 * @param begins the school year
 * @param before stays as they are
 * @param after stays as they shall be
 */
record StayRows(SchoolRows rows, int begins, List<EnrolmentRow> before, List<EnrolmentRow> after) {
  private static final int TERMS = 2;

  private PersonId pupil() {
    return new PersonId((before.isEmpty() ? after : before).get(0).pupil());
  }

  PersonName name() {
    PersonRow person =
        rows.people().stream().filter(row -> row.id() == pupil().value()).findFirst().orElseThrow();
    return new PersonName(person.surname(), person.given(), person.patronymic());
  }

  /** «8-Б, 01.09.2026 – 14.10.2026, № 47-у», or a dash where there is no stay any more. */
  String told(List<EnrolmentRow> stays, long id) {
    return stays.stream()
        .filter(row -> row.id() == id)
        .findFirst()
        .map(
            row ->
                className(row.schoolClass())
                    + ", "
                    + Dates.text(row.from())
                    + " – "
                    + (row.to() == null ? "…" : Dates.text(row.to()))
                    + told(row.orderIn())
                    + told(row.orderOut()))
        .orElse("–");
  }

  private static String told(String order) {
    return order.isEmpty() ? "" : ", " + order;
  }

  private String className(long id) {
    return rows.classes().stream()
        .filter(row -> row.id() == id)
        .map(row -> row.name().toString())
        .findFirst()
        .orElse("–");
  }

  /** Counts entries that leave the days of the pupil, and those that come back into them. */
  CorrectedStay effect(RequestContext context) {
    int marksOut = 0;
    int absencesOut = 0;
    int marksIn = 0;
    for (Map.Entry<Long, Places> entry : places().entrySet()) {
      Places places = entry.getValue();
      if (!places.now().equals(places.then())) {
        SheetRows sheet =
            context.port(SheetStore.class).rows(new JournalId(entry.getKey()), 1, TERMS);
        for (LocalDate day : marked(sheet)) {
          marksOut += places.leaves(day) ? 1 : 0;
          marksIn += places.comesBack(day) ? 1 : 0;
        }
        absencesOut += (int) missed(sheet).stream().filter(places::leaves).count();
      }
    }
    return new CorrectedStay(marksOut, absencesOut, marksIn);
  }

  /** Days of the marks; one without a lesson counts on the day it was written. */
  private List<LocalDate> marked(SheetRows sheet) {
    Map<ColumnId, Column> columns =
        sheet.columns().stream().collect(Collectors.toMap(Column::id, column -> column));
    return sheet.marks().stream()
        .filter(mark -> mark.pupil().equals(pupil()) && !mark.value().isEmpty())
        .filter(mark -> columns.containsKey(mark.column()))
        .map(mark -> day(Objects.requireNonNull(columns.get(mark.column())), mark))
        .toList();
  }

  private static LocalDate day(Column column, Mark mark) {
    LocalDate lesson = column.date();
    return lesson == null ? mark.at().toLocalDate() : lesson;
  }

  private List<LocalDate> missed(SheetRows sheet) {
    Map<LessonId, LocalDate> days = new HashMap<>();
    sheet.lessons().forEach(lesson -> days.put(lesson.id(), lesson.date()));
    return sheet.attendance().stream()
        .filter(entry -> entry.pupil().equals(pupil()) && entry.fact() == Fact.ABSENT)
        .map(entry -> days.get(entry.lesson()))
        .filter(Objects::nonNull)
        .toList();
  }

  private Map<Long, Places> places() {
    StayMembers members = new StayMembers(before, after);
    Map<Long, List<MemberRow>> known =
        rows.members().stream()
            .filter(row -> row.pupil() == pupil().value())
            .collect(Collectors.groupingBy(MemberRow::journal));
    Map<Long, Places> places = new HashMap<>();
    for (JournalRow journal : rows.journals()) {
      if (journal.begins() == begins) {
        List<MemberRow> now = known.getOrDefault(journal.id(), List.of());
        places.put(journal.id(), new Places(now, members.of(journal, now)));
      }
    }
    return places;
  }

  void write(RequestContext context) {
    ExemptionStore exemptions = context.port(ExemptionStore.class);
    List<Exemption> exempt =
        exemptions.of(pupil(), begins).stream().filter(one -> one.from() != null).toList();
    Difference<EnrolmentRow> stays = new Difference<>();
    before.forEach(old -> stays.compare(old, find(old.id())));
    Difference<MemberRow> members = new Difference<>();
    for (Places places : places().values()) {
      places.now().forEach(old -> members.compare(old, places.sameDay(old)));
      places.then().stream()
          .filter(next -> places.now().stream().noneMatch(old -> old.from().equals(next.from())))
          .forEach(members.created::add);
    }
    RegisterStore store = context.port(RegisterStore.class);
    store.takeBack(
        context.school(),
        new RowsBuilder().enrolments(stays.removed).members(members.removed).build(),
        new RowsBuilder().enrolments(stays.updated).members(members.updated).build());
    List<EnrolmentRow> begun =
        after.stream()
            .filter(row -> before.stream().noneMatch(old -> old.id() == row.id()))
            .toList();
    store.apply(
        context.school(),
        new RowsBuilder().enrolments(begun).members(members.created).build(),
        SchoolRows.empty());
    exempt.forEach(one -> moveExemption(one, members, exemptions));
  }

  private @Nullable EnrolmentRow find(long id) {
    return after.stream().filter(row -> row.id() == id).findFirst().orElse(null);
  }

  /** A place that begins on another day is another row; what rests on it comes along. */
  private void moveExemption(
      Exemption one, Difference<MemberRow> members, ExemptionStore exemptions) {
    boolean gone =
        members.removed.stream()
            .anyMatch(
                row -> row.journal() == one.journal().value() && row.from().equals(one.since()));
    members.created.stream()
        .filter(row -> gone && row.journal() == one.journal().value())
        .findFirst()
        .ifPresent(
            row ->
                exemptions.put(
                    pupil(),
                    new Exemption(
                        one.journal(),
                        one.title(),
                        row.from(),
                        row.to(),
                        one.from(),
                        one.to(),
                        one.document())));
  }

  private record Places(List<MemberRow> now, List<MemberRow> then) {
    boolean leaves(LocalDate day) {
      return in(now, day) && !in(then, day);
    }

    boolean comesBack(LocalDate day) {
      return !in(now, day) && in(then, day);
    }

    @Nullable MemberRow sameDay(MemberRow old) {
      return then.stream().filter(row -> row.from().equals(old.from())).findFirst().orElse(null);
    }

    private static boolean in(List<MemberRow> rows, LocalDate day) {
      return rows.stream()
          .anyMatch(
              row -> !day.isBefore(row.from()) && (row.to() == null || !day.isAfter(row.to())));
    }
  }

  private static final class Difference<R> {
    private final List<R> removed = new ArrayList<>();
    private final List<R> updated = new ArrayList<>();
    private final List<R> created = new ArrayList<>();

    void compare(R old, @Nullable R next) {
      if (next == null) {
        removed.add(old);
      } else if (!next.equals(old)) {
        updated.add(next);
      }
    }
  }
}
