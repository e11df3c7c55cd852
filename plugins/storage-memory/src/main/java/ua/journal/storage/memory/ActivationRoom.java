package ua.journal.storage.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Account;
import ua.journal.core.access.Role;
import ua.journal.core.activation.Activation;
import ua.journal.core.activation.ActivationStore;
import ua.journal.core.activation.IssuedCode;
import ua.journal.core.activation.PersonAccess;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.common.SchoolId;

/** Activation codes and lists of people with their access. */
record ActivationRoom(Draft draft) implements ActivationStore {
  @Override
  public Optional<Activation> bySelector(String selector) {
    return Optional.ofNullable(draft.activation(selector));
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
    open.forEach(each -> draft.put(voided(each)));
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
                    each.usedAt()))
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
            .filter(account -> account.person().equals(id))
            .map(Account::login)
            .findFirst()
            .orElse("");
    Activation last =
        draft.activations().stream()
            .filter(each -> each.person().equals(id))
            .reduce((first, second) -> second)
            .orElse(null);
    boolean open = last != null && last.state() == Activation.State.ISSUED;
    return new PersonAccess(
        id,
        book.name(person),
        role,
        pupil,
        login,
        last == null ? null : last.issuedAt(),
        open ? last.expiresAt() : null);
  }

  private static Activation voided(Activation row) {
    return new Activation(
        row.selector(),
        row.hash(),
        row.person(),
        row.issuedBy(),
        row.issuedAt(),
        row.expiresAt(),
        row.tries(),
        Activation.State.VOID,
        row.usedAt());
  }
}
