package ua.journal.storage.memory;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Account;
import ua.journal.core.access.Role;
import ua.journal.core.activation.AccountRight;
import ua.journal.core.activation.Activation;
import ua.journal.core.activation.ActivationStore;
import ua.journal.core.activation.IssuedCode;
import ua.journal.core.activation.PersonAccess;
import ua.journal.core.activation.WaitingCode;
import ua.journal.core.activation.Wardship;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.common.SchoolId;
import ua.journal.core.register.SchoolRows.GuardianRow;
import ua.journal.storage.memory.BookRows.GuardianKey;

/** Activation codes and lists of people with their access. */
record ActivationRoom(Draft draft) implements ActivationStore {
  @Override
  public Optional<Activation> held(String selector) {
    return Optional.ofNullable(draft.activation(selector));
  }

  @Override
  public List<WaitingCode> waiting(SchoolId school, LocalDateTime now) {
    return draft.activations().stream()
        .filter(each -> each.state() == Activation.State.ISSUED && each.opensAt().isAfter(now))
        .filter(
            each ->
                draft.schoolOfPerson(each.person().value()).orElse(SchoolBook.EMPTY).id
                    == school.value())
        .sorted(Comparator.comparing(Activation::issuedAt).thenComparing(Activation::selector))
        .map(each -> new WaitingCode(each, name(each.person()), name(each.issuedBy())))
        .toList();
  }

  @Override
  public Set<String> taken(Collection<String> selectors) {
    return selectors.stream()
        .filter(selector -> draft.activation(selector) != null)
        .collect(Collectors.toSet());
  }

  @Override
  public void add(SchoolId school, List<Activation> activations) {
    for (Activation activation : activations) {
      if (draft.activation(activation.selector()) != null) {
        throw new JournalException(ErrorCode.CONFLICT, "The selector is taken");
      }
      draft.put(activation);
    }
  }

  @Override
  public void update(Activation before, Activation after) {
    if (!before.equals(draft.activation(before.selector()))) {
      throw new JournalException(ErrorCode.CONFLICT, "Another change came first");
    }
    draft.put(after);
  }

  @Override
  public void voidOf(Collection<PersonId> people) {
    List<Activation> open =
        draft.activations().stream()
            .filter(each -> people.contains(each.person()))
            .filter(each -> each.state() == Activation.State.ISSUED)
            .toList();
    open.forEach(each -> draft.put(each.voided()));
  }

  @Override
  public List<IssuedCode> issuedTo(Collection<PersonId> people) {
    return draft.activations().stream()
        .filter(each -> people.contains(each.person()))
        .sorted(
            Comparator.comparing(Activation::issuedAt, Comparator.reverseOrder())
                .thenComparing(each -> each.state().name()))
        .map(
            each ->
                new IssuedCode(
                    name(each.person()),
                    name(each.issuedBy()),
                    each.issuedAt(),
                    each.expiresAt(),
                    each.state(),
                    each.usedAt(),
                    each.opensAt()))
        .toList();
  }

  private PersonName name(PersonId person) {
    return draft.schools().stream()
        .filter(book -> book.people.get(person.value()) != null)
        .findFirst()
        .orElse(SchoolBook.EMPTY)
        .name(person.value());
  }

  @Override
  public List<PersonAccess> staff(SchoolId school, LocalDate today) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    Map<Long, Role> roles = new HashMap<>();
    book.roles.all().stream()
        .filter(row -> SchoolBook.inForce(row.from(), row.to(), today))
        .forEach(
            row -> roles.merge(row.person(), row.role(), (a, b) -> a.compareTo(b) <= 0 ? a : b));
    List<PersonAccess> staff = new ArrayList<>();
    roles.forEach((person, role) -> staff.add(access(book, person, role, null)));
    return staff;
  }

  @Override
  public List<PersonAccess> ofClass(ClassId schoolClass, LocalDate today) {
    Optional<SchoolBook> found =
        draft.schools().stream()
            .filter(book -> book.classes.get(schoolClass.value()) != null)
            .findFirst();
    List<PersonAccess> people = new ArrayList<>();
    if (found.isPresent()) {
      SchoolBook book = found.get();
      book.enrolments.all().stream()
          .filter(row -> row.schoolClass() == schoolClass.value())
          .filter(row -> SchoolBook.inForce(row.from(), row.to(), today))
          .forEach(row -> family(book, row.pupil(), today, people));
    }
    return people;
  }

  private void family(SchoolBook book, long pupil, LocalDate today, List<PersonAccess> people) {
    people.add(access(book, pupil, Role.PUPIL, null));
    book.guardians.all().stream()
        .filter(row -> row.pupil() == pupil)
        .filter(row -> SchoolBook.inForce(row.from(), row.to(), today))
        .forEach(row -> people.add(access(book, row.guardian(), Role.PARENT, book.name(pupil))));
  }

  private PersonAccess access(SchoolBook book, long person, Role role, @Nullable PersonName pupil) {
    PersonId id = new PersonId(person);
    String login =
        draft.accounts().stream()
            .filter(account -> account.person().equals(id) && !account.closed())
            .map(Account::login)
            .findFirst()
            .orElse("");
    Activation last =
        draft.activations().stream()
            .filter(each -> each.person().equals(id))
            .reduce((first, second) -> second)
            .orElse(null);
    Activation open = last != null && last.state() == Activation.State.ISSUED ? last : null;
    return new PersonAccess(
        id,
        book.name(person),
        role,
        pupil,
        login,
        last == null ? null : last.issuedAt(),
        open == null ? null : open.expiresAt());
  }

  @Override
  public List<Wardship> wards(PersonId guardian) {
    return draft.schoolOfPerson(guardian.value()).orElse(SchoolBook.EMPTY).guardians.all().stream()
        .filter(row -> row.guardian() == guardian.value())
        .map(row -> new Wardship(new PersonId(row.pupil()), row.from(), row.to()))
        .toList();
  }

  @Override
  public void handOver(PersonId from, PersonId to, List<PersonId> pupils) {
    long school = draft.schoolOfPerson(from.value()).orElseThrow().id;
    SchoolBook book = draft.writableSchool(school);
    for (PersonId pupil : pupils) {
      GuardianRow row = book.guardians.need(new GuardianKey(from.value(), pupil.value()));
      GuardianRow next =
          new GuardianRow(to.value(), row.pupil(), row.relation(), row.from(), row.to());
      book.guardians.remove(List.of(row));
      book.guardians.apply(List.of(next), List.of());
    }
  }

  @Override
  public Map<ClassId, PersonId> classTeachers(Collection<PersonId> pupils, LocalDate today) {
    Map<ClassId, PersonId> classTeachers = new HashMap<>();
    for (SchoolBook book : draft.schools()) {
      book.enrolments.all().stream()
          .filter(row -> pupils.contains(new PersonId(row.pupil())))
          .filter(row -> SchoolBook.inForce(row.from(), row.to(), today))
          .map(row -> book.classes.need(row.schoolClass()))
          .filter(row -> row.classTeacher() != 0)
          .forEach(
              row -> classTeachers.put(new ClassId(row.id()), new PersonId(row.classTeacher())));
    }
    return classTeachers;
  }

  @Override
  public List<AccountRight> accountRights(SchoolId school) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    List<AccountRight> rights = new ArrayList<>();
    draft.accounts().stream()
        .filter(account -> account.school().equals(school) && !account.closed())
        .forEach(account -> rights.addAll(rights(book, account)));
    return rights;
  }

  private static List<AccountRight> rights(SchoolBook book, Account account) {
    long person = account.person().value();
    Stream<AccountRight> roles =
        book.roles.all().stream()
            .filter(row -> row.person() == person)
            .map(row -> right(book, account, row.role(), row.to()));
    Stream<AccountRight> classes =
        book.index().enrolments(person).stream()
            .map(row -> right(book, account, Role.PUPIL, row.to()));
    Stream<AccountRight> wards =
        book.guardians.all().stream()
            .filter(row -> row.guardian() == person)
            .flatMap(
                row ->
                    book.index().enrolments(row.pupil()).stream()
                        .map(each -> earlier(row.to(), each.to()))
                        .map(to -> right(book, account, Role.PARENT, to.orElse(null))));
    List<AccountRight> all = Stream.of(roles, classes, wards).flatMap(each -> each).toList();
    return all.isEmpty() ? List.of(right(book, account, null, null)) : all;
  }

  private static Optional<LocalDate> earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  private static AccountRight right(
      SchoolBook book, Account account, @Nullable Role role, @Nullable LocalDate to) {
    PersonId person = account.person();
    return new AccountRight(person, book.name(person.value()), account.login(), role, to);
  }
}
