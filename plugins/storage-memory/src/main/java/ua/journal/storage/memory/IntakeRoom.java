package ua.journal.storage.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.journal.core.access.Account;
import ua.journal.core.activation.Activation;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.SchoolId;
import ua.journal.core.intake.Dependents;
import ua.journal.core.intake.ImportProgress;
import ua.journal.core.intake.IntakeStore;
import ua.journal.core.intake.SchoolCounts;
import ua.journal.core.intake.SchoolRows;
import ua.journal.core.intake.SchoolRows.ClassRow;
import ua.journal.core.intake.SchoolRows.JournalRow;
import ua.journal.core.intake.SchoolRows.PlanItemRow;

/** The school's structure in bulk. */
record IntakeRoom(Draft draft) implements IntakeStore {
  /** Writers of this storage go one after another anyway. */
  @Override
  public void takeTurn(SchoolId school) {}

  @Override
  public SchoolRows snapshot(SchoolId school) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    return new SchoolRows(
        book.profile,
        book.terms.list(),
        book.daysOff.list(),
        book.bells.list(),
        book.people.list(),
        book.roles.list(),
        book.guardians.list(),
        book.classes.list(),
        book.enrolments.list(),
        book.subjects.list(),
        book.journals.list(),
        book.members.list(),
        book.slots.list(),
        book.lessons.list(),
        book.planItems.list(),
        book.curriculum.list());
  }

  @Override
  public SchoolCounts counts(SchoolId school, int begins, LocalDate today) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    Set<Long> active =
        draft.accounts().stream()
            .filter(account -> !account.closed())
            .map(account -> account.person().value())
            .collect(Collectors.toSet());
    Set<Long> staff = new HashSet<>();
    book.roles.all().stream()
        .filter(row -> SchoolBook.inForce(row.from(), row.to(), today))
        .forEach(row -> staff.add(row.person()));
    List<ClassRow> classes =
        book.classes.all().stream().filter(row -> row.begins() == begins).toList();
    Set<Long> classIds = classes.stream().map(ClassRow::id).collect(Collectors.toSet());
    Set<Long> pupils = pupils(book, classIds, today);
    Set<Long> families = families(book, pupils, today);
    Set<Long> journals =
        book.journals.all().stream()
            .filter(row -> row.begins() == begins)
            .map(JournalRow::id)
            .collect(Collectors.toSet());
    Set<Long> planned =
        book.planItems.all().stream().map(PlanItemRow::journal).collect(Collectors.toSet());
    return new SchoolCounts(
        book.termsOf(begins).size(),
        book.bells.all().size(),
        staff.size(),
        away(staff, active),
        classes.size(),
        (int) classes.stream().filter(row -> row.leader() == 0).count(),
        pupils.size(),
        families.size(),
        away(families, active),
        journals.size(),
        (int) book.slots.all().stream().filter(row -> journals.contains(row.journal())).count(),
        away(journals, planned));
  }

  private static Set<Long> pupils(SchoolBook book, Set<Long> classIds, LocalDate today) {
    Set<Long> pupils = new HashSet<>();
    book.enrolments.all().stream()
        .filter(row -> classIds.contains(row.schoolClass()))
        .filter(row -> SchoolBook.inForce(row.from(), row.to(), today))
        .forEach(row -> pupils.add(row.pupil()));
    return pupils;
  }

  private static Set<Long> families(SchoolBook book, Set<Long> pupils, LocalDate today) {
    Set<Long> families = new HashSet<>(pupils);
    book.guardians.all().stream()
        .filter(row -> pupils.contains(row.pupil()))
        .filter(row -> SchoolBook.inForce(row.from(), row.to(), today))
        .forEach(row -> families.add(row.guardian()));
    return families;
  }

  private static int away(Set<Long> all, Set<Long> there) {
    return (int) all.stream().filter(id -> !there.contains(id)).count();
  }

  /** Transactions of this storage follow each other; nobody else is at work. */
  @Override
  public void hold(Collection<Long> journals) {}

  @Override
  public List<Dependents> dependents(
      SchoolId school, SchoolRows created, Collection<Long> journals, long place) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    Set<Long> touched = Set.copyOf(journals);
    long entries =
        draft.audit(school.value()).entries.stream()
            .filter(entry -> entry.seq() > place && touched.contains(entry.journal()))
            .count();
    Set<Long> people =
        created.people().stream().map(SchoolRows.PersonRow::id).collect(Collectors.toSet());
    long access =
        Stream.concat(
                draft.accounts().stream().map(Account::person),
                draft.activations().stream().map(Activation::person))
            .filter(person -> people.contains(person.value()))
            .distinct()
            .count();
    long missed =
        created.lessons().stream().filter(row -> book.missed.get(row.id()) != null).count();
    long notices =
        book.office.notices.all().stream()
            .filter(notice -> people.contains(notice.person().value()))
            .count();
    return List.of(
        new Dependents(Dependents.Kind.ENTRIES, (int) entries),
        new Dependents(Dependents.Kind.ACCESS, (int) access),
        new Dependents(Dependents.Kind.OTHER, (int) Math.max(missed, notices)));
  }

  @Override
  public void takeBack(SchoolId school, SchoolRows created, SchoolRows before) {
    SchoolBook book = draft.writableSchool(school.value());
    if (before.school() != null) {
      book.profile = before.school();
    }
    book.remove(created);
    book.apply(SchoolRows.empty(), before);
  }

  @Override
  public void apply(
      SchoolId school, SchoolRows created, SchoolRows updated, ImportProgress progress) {
    SchoolBook book = draft.writableSchool(school.value());
    if (created.school() != null) {
      if (book.profile != null) {
        throw new JournalException(ErrorCode.CONFLICT, "The school stands already");
      }
      book.profile = created.school();
    }
    if (updated.school() != null) {
      book.profile = updated.school();
    }
    book.apply(created, updated);
    int all = created.all().size() + updated.all().size();
    progress.writing(all, all);
  }
}
