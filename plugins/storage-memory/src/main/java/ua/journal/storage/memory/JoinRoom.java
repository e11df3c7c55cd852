package ua.journal.storage.memory;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ua.journal.core.access.Account;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.imports.JoinStore;
import ua.journal.core.imports.PersonJoin;
import ua.journal.core.imports.PersonJoin.Entered;
import ua.journal.core.marks.Mark;
import ua.journal.core.sheet.Revision;

/** Records of one person that have become one. */
record JoinRoom(Draft draft) implements JoinStore {
  @Override
  public List<Entered> entered(PersonId pupil) {
    List<Entered> entered = new ArrayList<>();
    SchoolBook school = draft.schoolOfPerson(pupil.value()).orElse(SchoolBook.EMPTY);
    school.journals.all().stream()
        .mapToLong(row -> row.id())
        .sorted()
        .forEach(
            journal -> {
              SheetBook sheet = draft.sheet(journal);
              add(entered, Entered.Kind.MARK, journal, sheet.marks, pupil);
              add(entered, Entered.Kind.ATTENDANCE, journal, sheet.attendance, pupil);
            });
    return entered;
  }

  private static void add(
      List<Entered> entered,
      Entered.Kind kind,
      long journal,
      Map<SheetBook.Place, ?> places,
      PersonId pupil) {
    places.keySet().stream()
        .filter(place -> place.pupil() == pupil.value())
        .map(place -> new Entered(kind, journal, place.target()))
        .sorted(Comparator.comparingLong(Entered::target))
        .forEach(entered::add);
  }

  @Override
  public void move(PersonId from, PersonId to, List<Entered> entered) {
    entered.stream()
        .collect(Collectors.groupingBy(Entered::journal, TreeMap::new, Collectors.toList()))
        .forEach(
            (journal, places) -> {
              SheetBook sheet = draft.writableSheet(journal);
              sheet.seq++;
              places.forEach(place -> move(sheet, place, from, to));
            });
  }

  private static void move(SheetBook sheet, Entered entered, PersonId from, PersonId to) {
    SheetBook.Place place = new SheetBook.Place(entered.target(), from.value());
    SheetBook.Place next = new SheetBook.Place(entered.target(), to.value());
    if (entered.kind() == Entered.Kind.MARK) {
      SheetBook.Stamped<Mark> mark = sheet.marks.remove(place);
      if (mark != null) {
        sheet.marks.put(next, new SheetBook.Stamped<>(of(mark.row(), to), sheet.seq));
      }
    } else {
      SheetBook.Stamped<Attendance> fact = sheet.attendance.remove(place);
      if (fact != null) {
        sheet.attendance.put(next, new SheetBook.Stamped<>(of(fact.row(), to), sheet.seq));
      }
    }
  }

  private static Mark of(Mark mark, PersonId pupil) {
    return new Mark(
        mark.column(),
        pupil,
        mark.value(),
        mark.revision(),
        mark.previous(),
        mark.comment(),
        mark.madeUpOn(),
        mark.author(),
        mark.at());
  }

  private static Attendance of(Attendance fact, PersonId pupil) {
    return new Attendance(
        fact.lesson(), pupil, fact.fact(), fact.minutes(), fact.revision(), fact.author());
  }

  @Override
  public void giveAccount(String login, PersonId to) {
    Account account = draft.account(login);
    if (account == null) {
      throw new JournalException(ErrorCode.CONFLICT, "There is no such account");
    }
    draft.put(new Account(to, account.school(), account.login(), account.secret()));
  }

  @Override
  public void keep(SchoolId school, PersonJoin join) {
    draft.writableSchool(school.value()).office.joins.apply(List.of(join), List.of());
  }

  @Override
  public List<PersonJoin> joins(SchoolId school) {
    return draft.school(school.value()).orElse(SchoolBook.EMPTY).office.joins.all().stream()
        .sorted(Comparator.comparingLong(PersonJoin::id).reversed())
        .toList();
  }

  @Override
  public void undone(SchoolId school, long id, LocalDateTime at) {
    SchoolBook book = draft.writableSchool(school.value());
    PersonJoin join = book.office.joins.need(id);
    PersonJoin undone =
        new PersonJoin(
            join.id(),
            join.kept(),
            join.joined(),
            join.by(),
            join.at(),
            at,
            join.rows(),
            join.entered(),
            join.login());
    book.office.joins.apply(List.of(), List.of(undone));
  }

  /**
   * Whether a revision is of somebody's cell: written under the own number, or, of what went over
   * when two records became one, under the other one's before or meanwhile.
   */
  static boolean isOf(SchoolBook school, PersonId person, Revision revision) {
    return revision.pupil() == person.value()
        || school.office.joins.all().stream()
            .filter(join -> concerns(join, revision))
            .anyMatch(join -> isOf(join, person, revision));
  }

  private static boolean concerns(PersonJoin join, Revision revision) {
    return join.entered().stream()
        .anyMatch(
            each ->
                each.target() == revision.target()
                    && each.kind().name().equals(revision.kind().name()));
  }

  private static boolean isOf(PersonJoin join, PersonId person, Revision revision) {
    LocalDateTime undone = join.undone();
    return undone == null
        ? join.kept().equals(person) && join.joined().value() == revision.pupil()
        : join.joined().equals(person)
            && join.kept().value() == revision.pupil()
            && !revision.at().isBefore(join.at())
            && !revision.at().isAfter(undone);
  }
}
