package ua.journal.storage.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import ua.journal.core.access.AccessStore;
import ua.journal.core.access.Account;
import ua.journal.core.access.Me;
import ua.journal.core.access.Relation;
import ua.journal.core.access.Role;
import ua.journal.core.access.Standing;
import ua.journal.core.access.Target;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.EnrolmentRow;
import ua.journal.core.register.SchoolRows.GuardianRow;
import ua.journal.core.register.SchoolRows.JournalRow;

/** Who people are and what they are to each other. */
record AccessRoom(Draft draft) implements AccessStore {
  private static final int MOST_ACCOUNTS = 20;

  @Override
  public Optional<Standing> standing(
      PersonId person, Target target, LocalDate today, LocalDate departedSince) {
    return draft
        .schoolOfPerson(person.value())
        .map(book -> standing(book, person, target, new Days(today, departedSince)));
  }

  private static Standing standing(SchoolBook book, PersonId person, Target target, Days days) {
    boolean exists = true;
    Set<Relation> relations = EnumSet.noneOf(Relation.class);
    if (target instanceof Target.Journal journal) {
      JournalRow row = book.journals.get(journal.id().value());
      exists = row != null;
      if (row != null) {
        toJournal(book, person.value(), row, days, relations);
      }
    } else if (target instanceof Target.SchoolClass schoolClass) {
      ClassRow row = book.classes.get(schoolClass.id().value());
      exists = row != null;
      if (row != null && row.leader() == person.value()) {
        relations.add(Relation.LEADS);
      }
    } else if (target instanceof Target.Pupil pupil) {
      long id = pupil.id().value();
      exists = !book.index().enrolments(id).isEmpty();
      toPupil(book, person.value(), id, days, relations);
    }
    return new Standing(
        person, schoolId(book), roles(book, person.value(), days), relations, exists);
  }

  private static void toJournal(
      SchoolBook book, long person, JournalRow row, Days days, Set<Relation> relations) {
    if (row.teacher() == person) {
      relations.add(Relation.TEACHES);
    }
    if (substitutes(book, person, row.id(), days.departedSince())) {
      relations.add(Relation.SUBSTITUTES);
    }
    if (book.classes.need(row.schoolClass()).leader() == person) {
      relations.add(Relation.LEADS);
    }
  }

  private static void toPupil(
      SchoolBook book, long person, long pupil, Days days, Set<Relation> relations) {
    if (person == pupil) {
      relations.add(Relation.SELF);
    }
    if (guardianships(book, person, days).anyMatch(row -> row.pupil() == pupil)) {
      relations.add(Relation.PARENT_OF);
    }
    boolean leads =
        stay(book, pupil, days.today())
            .filter(row -> book.classes.need(row.schoolClass()).leader() == person)
            .isPresent();
    if (leads) {
      relations.add(Relation.LEADS);
    }
  }

  private static Set<Role> roles(SchoolBook book, long person, Days days) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    book.roles.all().stream()
        .filter(row -> row.person() == person)
        .filter(row -> SchoolBook.inForce(row.from(), row.to(), days.today()))
        .forEach(row -> roles.add(row.role()));
    boolean pupil =
        book.index().enrolments(person).stream()
            .anyMatch(row -> !row.from().isAfter(days.today()) && days.reads(row));
    if (pupil) {
      roles.add(Role.PUPIL);
    }
    if (guardianships(book, person, days).findAny().isPresent()) {
      roles.add(Role.PARENT);
    }
    return roles;
  }

  @Override
  public Optional<Me> describe(PersonId person, LocalDate today, LocalDate departedSince) {
    return draft
        .schoolOfPerson(person.value())
        .map(book -> describe(book, person, new Days(today, departedSince)));
  }

  private static Me describe(SchoolBook book, PersonId person, Days days) {
    long id = person.value();
    LocalDate today = days.today();
    OptionalInt year = book.yearOf(today);
    Set<Role> roles = roles(book, id, days);
    List<ClassRow> leads =
        book.classes.all().stream()
            .filter(row -> row.leader() == id && year.equals(OptionalInt.of(row.begins())))
            .toList();
    List<JournalId> teaches =
        book.journals.all().stream()
            .filter(row -> row.teacher() == id && year.equals(OptionalInt.of(row.begins())))
            .map(row -> new JournalId(row.id()))
            .toList();
    List<Me.Child> children =
        guardianships(book, id, days)
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

  /** Guardianships in force over children who have not left for good. */
  private static Stream<GuardianRow> guardianships(SchoolBook book, long person, Days days) {
    return book.guardians.all().stream()
        .filter(row -> row.guardian() == person)
        .filter(row -> SchoolBook.inForce(row.from(), row.to(), days.today()))
        .filter(row -> book.index().enrolments(row.pupil()).stream().anyMatch(days::reads));
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

  /** Today, and the earliest last day of an enrolment that still lets a family read. */
  private record Days(LocalDate today, LocalDate departedSince) {
    boolean reads(EnrolmentRow row) {
      return row.to() == null || !row.to().isBefore(departedSince);
    }
  }
}
