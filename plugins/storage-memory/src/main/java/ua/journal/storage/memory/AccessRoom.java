package ua.journal.storage.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.AccessStore;
import ua.journal.core.access.Account;
import ua.journal.core.access.CallerFacts;
import ua.journal.core.access.CallerRecords;
import ua.journal.core.access.CallerRecords.About;
import ua.journal.core.access.CallerRecords.Led;
import ua.journal.core.access.CallerRecords.Span;
import ua.journal.core.access.Me;
import ua.journal.core.access.Role;
import ua.journal.core.access.Target;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.EnrolmentRow;
import ua.journal.core.register.SchoolRows.GuardianRow;
import ua.journal.core.register.SchoolRows.JournalRow;

/** Who people are and what they are to each other. */
record AccessRoom(Draft draft) implements AccessStore {
  private static final int MOST_ACCOUNTS = 20;

  @Override
  public Optional<CallerRecords> facts(PersonId person, Target target, LocalDate departedSince) {
    return draft
        .schoolOfPerson(person.value())
        .map(book -> facts(book, person, target, departedSince));
  }

  private static CallerRecords facts(
      SchoolBook book, PersonId person, Target target, LocalDate departedSince) {
    return new CallerRecords(
        person,
        schoolId(book),
        book.roles.all().stream()
            .filter(row -> row.person() == person.value())
            .map(row -> new CallerRecords.Grant(row.role(), new Span(row.from(), row.to())))
            .toList(),
        book.index().enrolments(person.value()).stream().map(AccessRoom::days).toList(),
        book.guardians.all().stream()
            .filter(row -> row.guardian() == person.value())
            .filter(row -> stays(book, row.pupil(), departedSince))
            .map(
                row ->
                    new CallerRecords.Ward(
                        new PersonId(row.pupil()), new Span(row.from(), row.to())))
            .toList(),
        about(book, person.value(), target));
  }

  private static @Nullable About about(SchoolBook book, long person, Target target) {
    if (target instanceof Target.Journal journal) {
      JournalRow row = book.journals.get(journal.id().value());
      return row == null
          ? null
          : new About(
              schoolId(book),
              person(row.teacher()),
              List.of(led(book, row.schoolClass(), Span.ALWAYS)),
              book.index().lessons(row.id()).stream()
                  .filter(lesson -> lesson.substitute() == person)
                  .map(SchoolRows.LessonRow::date)
                  .toList());
    }
    if (target instanceof Target.SchoolClass schoolClass) {
      long id = schoolClass.id().value();
      return book.classes.get(id) == null
          ? null
          : new About(schoolId(book), null, List.of(led(book, id, Span.ALWAYS)), List.of());
    }
    if (target instanceof Target.Pupil pupil) {
      List<Led> led =
          book.index().enrolments(pupil.id().value()).stream()
              .map(row -> led(book, row.schoolClass(), days(row)))
              .toList();
      return led.isEmpty() ? null : new About(schoolId(book), null, led, List.of());
    }
    return null;
  }

  private static Led led(SchoolBook book, long schoolClass, Span days) {
    return new Led(person(book.classes.need(schoolClass).classTeacher()), days);
  }

  private static Span days(EnrolmentRow row) {
    return new Span(row.from(), row.to());
  }

  private static @Nullable PersonId person(long id) {
    return id == 0 ? null : new PersonId(id);
  }

  private static boolean stays(SchoolBook book, long pupil, LocalDate since) {
    return book.index().enrolments(pupil).stream()
        .anyMatch(row -> row.to() == null || !row.to().isBefore(since));
  }

  @Override
  public Optional<Me> describe(PersonId person, LocalDate today, LocalDate departedSince) {
    return draft
        .schoolOfPerson(person.value())
        .map(book -> describe(book, person, today, departedSince));
  }

  private static Me describe(
      SchoolBook book, PersonId person, LocalDate today, LocalDate departedSince) {
    long id = person.value();
    OptionalInt year = book.yearOf(today);
    Target school = new Target.School();
    CallerRecords facts = facts(book, person, school, departedSince);
    Set<Role> roles = CallerFacts.of(facts, school, today, departedSince).roles();
    List<ClassRow> leads =
        book.classes.all().stream()
            .filter(row -> row.classTeacher() == id && year.equals(OptionalInt.of(row.begins())))
            .toList();
    List<JournalId> teaches =
        book.journals.all().stream()
            .filter(row -> row.teacher() == id && year.equals(OptionalInt.of(row.begins())))
            .map(row -> new JournalId(row.id()))
            .toList();
    List<Me.Child> children =
        guardianships(book, id, today)
            .filter(row -> stays(book, row.pupil(), departedSince))
            .map(row -> child(book, row.pupil(), today))
            .sorted(Comparator.comparing(Me.Child::name))
            .toList();
    return new Me(
        person,
        book.name(id),
        schoolId(book),
        book.profile == null ? "" : book.profile.shortName(),
        roles,
        teaches,
        leads.stream().map(row -> new ClassId(row.id())).toList(),
        leads.stream().map(SchoolBook::className).toList(),
        children,
        roles.contains(Role.PUPIL) ? person : null);
  }

  private static Me.Child child(SchoolBook book, long pupil, LocalDate today) {
    return new Me.Child(new PersonId(pupil), book.name(pupil), className(book, pupil, today));
  }

  /** The pupil's class on a day, empty between classes. */
  static String className(SchoolBook book, long pupil, LocalDate day) {
    return stay(book, pupil, day)
        .map(row -> SchoolBook.className(book.classes.need(row.schoolClass())))
        .orElse("");
  }

  static boolean substitutes(SchoolBook book, long person, long journal, LocalDate since) {
    return book.index().lessons(journal).stream()
        .anyMatch(row -> row.substitute() == person && !row.date().isBefore(since));
  }

  /** A stay in last year's class may be open still; the one begun last is the pupil's class. */
  private static Optional<EnrolmentRow> stay(SchoolBook book, long pupil, LocalDate day) {
    return book.index().enrolments(pupil).stream()
        .filter(row -> SchoolBook.inForce(row.from(), row.to(), day))
        .max(Comparator.comparing(EnrolmentRow::from));
  }

  private static Stream<GuardianRow> guardianships(SchoolBook book, long person, LocalDate today) {
    return book.guardians.all().stream()
        .filter(row -> row.guardian() == person)
        .filter(row -> SchoolBook.inForce(row.from(), row.to(), today));
  }

  private static SchoolId schoolId(SchoolBook book) {
    return new SchoolId(book.id);
  }

  @Override
  public Optional<Account> accountByLogin(String login) {
    return Optional.ofNullable(draft.account(login.toLowerCase(Locale.ROOT)));
  }

  @Override
  public Optional<Account> accountOf(PersonId person) {
    return draft.accounts().stream().filter(account -> account.person().equals(person)).findFirst();
  }

  @Override
  public void saveAccount(Account account) {
    Account present = draft.account(account.login());
    if (present != null && !present.person().equals(account.person())) {
      throw new JournalException(ErrorCode.CONFLICT, "The login belongs to another person");
    }
    draft.put(account);
  }

  @Override
  public List<Account> accounts(SchoolId school) {
    return draft.accounts().stream()
        .filter(account -> account.school().equals(school))
        .limit(MOST_ACCOUNTS)
        .toList();
  }
}
