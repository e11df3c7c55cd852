package ua.journal.core.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.IdSource;
import ua.journal.core.register.Doubles;
import ua.journal.core.register.RowsBuilder;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.EnrolmentRow;
import ua.journal.core.register.SchoolRows.GuardianRow;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.register.SchoolRows.LessonRow;
import ua.journal.core.register.SchoolRows.MemberRow;
import ua.journal.core.register.SchoolRows.PersonRow;
import ua.journal.core.register.SchoolRows.RoleRow;

/**
 * What becomes of the structure when two records become one: what both have stays once, what only
 * the record that goes has is the other's. Pure but for the ids it takes.
 */
final class JoinPlan {
  private final SchoolRows rows;
  private final long kept;
  private final long joined;
  private final IdSource ids;
  private final Parts gone = new Parts();
  private final Parts created = new Parts();
  private final Parts before = new Parts();
  private final Parts after = new Parts();
  private @Nullable ClassRow elsewhere;

  JoinPlan(SchoolRows rows, long kept, long joined, IdSource ids) {
    this.rows = rows;
    this.kept = kept;
    this.joined = joined;
    this.ids = ids;
    person();
    roles();
    guardians();
    stays();
    members();
    teaching();
  }

  PersonJoin.Moved moved() {
    return new PersonJoin.Moved(gone.rows(), created.rows(), before.rows(), after.rows());
  }

  /** A class in which the record that goes is while the other is in another one; null for none. */
  @Nullable ClassRow elsewhere() {
    return elsewhere;
  }

  private PersonRow person(long id) {
    return rows.people().stream().filter(row -> row.id() == id).findFirst().orElseThrow();
  }

  private void person() {
    PersonRow one = person(kept);
    PersonRow other = person(joined);
    // the number of a file and a login are one record's: first they are given up
    replace(
        other,
        new PersonRow(
            joined,
            other.surname(),
            other.given(),
            other.patronymic(),
            other.sex(),
            other.born(),
            "",
            other.phone(),
            other.email(),
            ""));
    replace(one, Doubles.joined(one, other));
  }

  private void replace(PersonRow was, PersonRow now) {
    if (!was.equals(now)) {
      before.people.add(was);
      after.people.add(now);
    }
  }

  private void roles() {
    for (RoleRow row : rows.roles()) {
      if (row.person() == joined) {
        gone.roles.add(row);
        Optional<RoleRow> same =
            rows.roles().stream()
                .filter(each -> each.person() == kept && each.role() == row.role())
                .findFirst();
        if (same.isPresent()) {
          RoleRow own = same.get();
          RoleRow wider =
              new RoleRow(
                  kept, own.role(), first(own.from(), row.from()), last(own.to(), row.to()));
          if (!wider.equals(own)) {
            before.roles.add(own);
            after.roles.add(wider);
          }
        } else {
          created.roles.add(new RoleRow(kept, row.role(), row.from(), row.to()));
        }
      }
    }
  }

  private void guardians() {
    for (GuardianRow row : rows.guardians()) {
      long guardian = row.guardian() == joined ? kept : row.guardian();
      long pupil = row.pupil() == joined ? kept : row.pupil();
      if (guardian != row.guardian() || pupil != row.pupil()) {
        gone.guardians.add(row);
        boolean known =
            rows.guardians().stream()
                    .anyMatch(each -> each.guardian() == guardian && each.pupil() == pupil)
                || created.guardians.stream()
                    .anyMatch(each -> each.guardian() == guardian && each.pupil() == pupil);
        if (!known) {
          created.guardians.add(
              new GuardianRow(guardian, pupil, row.relation(), row.from(), row.to()));
        }
      }
    }
  }

  private void stays() {
    List<EnrolmentRow> own = rows.enrolments().stream().filter(row -> row.pupil() == kept).toList();
    for (EnrolmentRow row : rows.enrolments()) {
      if (row.pupil() == joined) {
        gone.enrolments.add(row);
        List<EnrolmentRow> meanwhile =
            own.stream()
                .filter(each -> meet(each.from(), each.to(), row.from(), row.to()))
                .toList();
        if (meanwhile.isEmpty()) {
          created.enrolments.add(
              new EnrolmentRow(
                  ids.next(),
                  kept,
                  row.schoolClass(),
                  row.from(),
                  row.to(),
                  row.orderIn(),
                  row.orderOut()));
        } else if (meanwhile.stream().anyMatch(each -> each.schoolClass() != row.schoolClass())) {
          elsewhere =
              rows.classes().stream()
                  .filter(each -> each.id() == row.schoolClass())
                  .findFirst()
                  .orElseThrow();
        } else {
          widen(meanwhile.get(0), row);
        }
      }
    }
  }

  private void widen(EnrolmentRow own, EnrolmentRow other) {
    EnrolmentRow wider =
        new EnrolmentRow(
            own.id(),
            kept,
            own.schoolClass(),
            first(own.from(), other.from()),
            last(own.to(), other.to()),
            own.orderIn().isEmpty() ? other.orderIn() : own.orderIn(),
            own.orderOut().isEmpty() ? other.orderOut() : own.orderOut());
    if (!wider.equals(own)) {
      before.enrolments.add(own);
      after.enrolments.add(wider);
    }
  }

  private void members() {
    for (MemberRow row : rows.members()) {
      if (row.pupil() == joined) {
        gone.members.add(row);
        List<MemberRow> own =
            rows.members().stream()
                .filter(each -> each.pupil() == kept && each.journal() == row.journal())
                .filter(each -> meet(each.from(), each.to(), row.from(), row.to()))
                .toList();
        LocalDate begins =
            own.stream().map(MemberRow::from).min(LocalDate::compareTo).orElse(LocalDate.MAX);
        if (own.isEmpty()) {
          created.members.add(
              new MemberRow(row.journal(), kept, row.from(), row.to(), row.orderOut()));
        } else if (row.from().isBefore(begins)) {
          created.members.add(
              new MemberRow(row.journal(), kept, row.from(), begins.minusDays(1), ""));
        }
      }
    }
  }

  private void teaching() {
    for (ClassRow row : rows.classes()) {
      if (row.classTeacher() == joined) {
        before.classes.add(row);
        after.classes.add(new ClassRow(row.id(), row.begins(), row.grade(), row.letter(), kept));
      }
    }
    for (JournalRow row : rows.journals()) {
      if (row.teacher() == joined) {
        before.journals.add(row);
        after.journals.add(
            new JournalRow(
                row.id(),
                row.begins(),
                row.subject(),
                row.schoolClass(),
                row.group(),
                kept,
                row.weeklyHalfHours(),
                row.order()));
      }
    }
    for (LessonRow row : rows.lessons()) {
      if (row.substitute() == joined) {
        before.lessons.add(row);
        after.lessons.add(
            new LessonRow(
                row.id(),
                row.journal(),
                row.term(),
                row.date(),
                row.period(),
                row.starts(),
                row.ends(),
                row.room(),
                kept));
      }
    }
  }

  private static boolean meet(
      LocalDate from, @Nullable LocalDate to, LocalDate since, @Nullable LocalDate until) {
    return (to == null || !to.isBefore(since)) && (until == null || !until.isBefore(from));
  }

  private static LocalDate first(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static @Nullable LocalDate last(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return null;
    }
    return one.isAfter(other) ? one : other;
  }

  /** Rows of the tables that speak of people. */
  private static final class Parts {
    final List<PersonRow> people = new ArrayList<>();
    final List<RoleRow> roles = new ArrayList<>();
    final List<GuardianRow> guardians = new ArrayList<>();
    final List<ClassRow> classes = new ArrayList<>();
    final List<EnrolmentRow> enrolments = new ArrayList<>();
    final List<JournalRow> journals = new ArrayList<>();
    final List<MemberRow> members = new ArrayList<>();
    final List<LessonRow> lessons = new ArrayList<>();

    SchoolRows rows() {
      return new RowsBuilder()
          .people(people)
          .roles(roles)
          .guardians(guardians)
          .classes(classes)
          .enrolments(enrolments)
          .journals(journals)
          .members(members)
          .lessons(lessons)
          .build();
    }
  }
}
