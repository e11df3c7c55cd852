package ua.journal.storage.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.register.Extent;
import ua.journal.core.register.PersonData;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.RowsBuilder;
import ua.journal.core.register.SchoolCounts;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.register.SchoolRows.PlanItemRow;
import ua.journal.core.register.WriteProgress;

/** The school's structure in bulk. */
record RegisterRoom(Draft draft) implements RegisterStore {
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
        book.lessonTimes.list(),
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
  public SchoolRows read(SchoolId school, int first, int last, Set<Extent> extent) {
    SchoolRows all = snapshot(school);
    boolean spoken = extent.contains(Extent.PEOPLE);
    boolean taught = extent.contains(Extent.TEACHING);
    List<JournalRow> ofYears =
        all.journals().stream()
            .filter(row -> row.begins() >= first && row.begins() <= last)
            .toList();
    Set<Long> journals = ofYears.stream().map(JournalRow::id).collect(Collectors.toSet());
    return new SchoolRows(
        all.school(),
        all.terms(),
        all.daysOff(),
        all.lessonTimes(),
        only(spoken, all.people(), row -> true),
        only(spoken, all.roles(), row -> true),
        only(spoken, all.guardians(), row -> true),
        only(spoken, all.classes(), row -> true),
        only(spoken, all.enrolments(), row -> true),
        only(taught, all.subjects(), row -> true),
        only(taught, ofYears, row -> true),
        only(extent.contains(Extent.LISTS), all.members(), row -> journals.contains(row.journal())),
        only(extent.contains(Extent.PLACES), all.slots(), row -> journals.contains(row.journal())),
        only(extent.contains(Extent.LESSONS), all.lessons(), r -> journals.contains(r.journal())),
        only(extent.contains(Extent.PLANS), all.planItems(), r -> journals.contains(r.journal())),
        only(taught, all.curriculum(), r -> r.begins() >= first && r.begins() <= last));
  }

  private static <R> List<R> only(boolean wanted, List<R> rows, Predicate<R> ofYears) {
    return wanted ? rows.stream().filter(ofYears).toList() : List.of();
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
        book.lessonTimes.all().size(),
        staff.size(),
        away(staff, active),
        classes.size(),
        (int) classes.stream().filter(row -> row.classTeacher() == 0).count(),
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

  @Override
  public SchoolRows ofPupil(SchoolId school, PersonId pupil, int begins) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    List<ClassRow> classes =
        book.classes.all().stream().filter(row -> row.begins() == begins).toList();
    Set<Long> classIds = classes.stream().map(ClassRow::id).collect(Collectors.toSet());
    List<JournalRow> journals =
        book.journals.all().stream().filter(row -> row.begins() == begins).toList();
    Set<Long> journalIds = journals.stream().map(JournalRow::id).collect(Collectors.toSet());
    return new RowsBuilder()
        .people(book.people.all().stream().filter(row -> row.id() == pupil.value()).toList())
        .guardians(
            book.guardians.all().stream().filter(row -> row.pupil() == pupil.value()).toList())
        .classes(classes)
        .enrolments(
            book.enrolments.all().stream()
                .filter(row -> row.pupil() == pupil.value() && classIds.contains(row.schoolClass()))
                .sorted(Comparator.comparing(SchoolRows.EnrolmentRow::from))
                .toList())
        .journals(journals)
        .members(
            book.members.all().stream()
                .filter(row -> row.pupil() == pupil.value() && journalIds.contains(row.journal()))
                .toList())
        .build();
  }

  @Override
  public SchoolRows ofYear(SchoolId school, int begins) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    return new RowsBuilder()
        .terms(book.terms.list())
        .roles(book.roles.list())
        .classes(book.classes.all().stream().filter(row -> row.begins() == begins).toList())
        .subjects(book.subjects.list())
        .journals(book.journals.all().stream().filter(row -> row.begins() == begins).toList())
        .build();
  }

  @Override
  public List<SchoolRows.EnrolmentRow> ofClass(SchoolId school, ClassId schoolClass) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    return book.enrolments.all().stream()
        .filter(row -> row.schoolClass() == schoolClass.value())
        .toList();
  }

  @Override
  public List<Known> withFile(SchoolId school, String fileNo) {
    String key = PersonData.fileKey(fileNo);
    return known(
        school, row -> !row.fileNo().isEmpty() && PersonData.fileKey(row.fileNo()).equals(key));
  }

  @Override
  public List<Known> withSurname(SchoolId school, List<String> spellings) {
    return known(school, row -> spellings.contains(row.surname()));
  }

  private List<Known> known(SchoolId school, Predicate<SchoolRows.PersonRow> wanted) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    return book.people.all().stream()
        .filter(wanted)
        .map(
            row ->
                new Known(
                    row,
                    book.enrolments.all().stream().anyMatch(e -> e.pupil() == row.id()),
                    book.guardians.all().stream().anyMatch(g -> g.guardian() == row.id()),
                    book.roles.all().stream().anyMatch(r -> r.person() == row.id())))
        .toList();
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
      SchoolId school, SchoolRows created, SchoolRows updated, WriteProgress progress) {
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
