package ua.journal.storage.memory;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.journal.core.access.Account;
import ua.journal.core.activation.Activation;
import ua.journal.core.common.SchoolId;
import ua.journal.core.imports.Dependents;
import ua.journal.core.imports.UndoStore;
import ua.journal.core.register.SchoolRows;

/** What rests on imported rows. */
record UndoRoom(Draft draft) implements UndoStore {
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
}
