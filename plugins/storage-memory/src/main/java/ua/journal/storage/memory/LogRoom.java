package ua.journal.storage.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ua.journal.core.audit.AuditEntry;
import ua.journal.core.audit.LogStore;
import ua.journal.core.common.Namesakes;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.register.SchoolRows.JournalRow;

/** Entries of the chain that are no cells. */
record LogRoom(Draft draft) implements LogStore {
  @Override
  public List<AuditEntry> entries(SchoolId school, Filter filter, int limit) {
    return draft.audit(school.value()).entries.stream()
        .filter(entry -> entry.digest().isEmpty() && entry.seq() < filter.before())
        .filter(entry -> matches(entry, filter))
        .sorted(Comparator.comparingLong(AuditEntry::seq).reversed())
        .limit(limit)
        .toList();
  }

  private static boolean matches(AuditEntry entry, Filter filter) {
    boolean ofDay = filter.day() == null || entry.at().toLocalDate().equals(filter.day());
    boolean ofPerson = filter.person() == null || entry.actor() == filter.person().value();
    return ofDay
        && ofPerson
        && !filter.except().contains(entry.operation())
        && (filter.operations().isEmpty() || filter.operations().contains(entry.operation()));
  }

  @Override
  public List<Actor> actors(SchoolId school) {
    SchoolBook book = book(school);
    Set<Long> acted =
        draft.audit(school.value()).entries.stream()
            .filter(entry -> entry.digest().isEmpty())
            .map(AuditEntry::actor)
            .collect(Collectors.toSet());
    List<Namesakes.Named> people =
        book.roles.all().stream()
            .map(role -> role.person())
            .filter(acted::contains)
            .distinct()
            .map(person -> new Namesakes.Named(new PersonId(person), book.name(person)))
            .toList();
    Map<PersonId, String> told = Namesakes.told(people);
    return people.stream()
        .map(one -> new Actor(one.id(), Objects.requireNonNull(told.get(one.id()))))
        .toList();
  }

  @Override
  public Map<Long, String> people(SchoolId school, Set<Long> ids) {
    SchoolBook book = book(school);
    return named(ids, id -> book.people.get(id) != null, id -> book.name(id).listed());
  }

  @Override
  public Map<Long, String> classes(SchoolId school, Set<Long> ids) {
    SchoolBook book = book(school);
    return named(
        ids, id -> book.classes.get(id) != null, id -> SchoolBook.className(book.classes.need(id)));
  }

  @Override
  public Map<Long, String> journals(SchoolId school, Set<Long> ids) {
    SchoolBook book = book(school);
    return named(ids, id -> book.journals.get(id) != null, id -> journal(book, id));
  }

  private static String journal(SchoolBook book, long id) {
    JournalRow row = book.journals.need(id);
    String name =
        book.subjects.need(row.subject()).name()
            + " · "
            + SchoolBook.className(book.classes.need(row.schoolClass()));
    return row.group().isEmpty() ? name : name + " · " + row.group();
  }

  private SchoolBook book(SchoolId school) {
    return draft.school(school.value()).orElse(SchoolBook.EMPTY);
  }

  private static Map<Long, String> named(
      Set<Long> ids, Predicate<Long> known, Function<Long, String> name) {
    return ids.stream().filter(known).collect(Collectors.toMap(Function.identity(), name));
  }
}
