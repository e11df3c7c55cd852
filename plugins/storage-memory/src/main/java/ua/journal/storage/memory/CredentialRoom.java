package ua.journal.storage.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.journal.core.access.Credential;
import ua.journal.core.access.CredentialStore;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.storage.memory.OfficeBook.CredentialKey;

/** Second factors and linked identities; they lie with the school of their owner. */
record CredentialRoom(Draft draft) implements CredentialStore {
  @Override
  public List<Credential> of(PersonId person) {
    return all()
        .filter(each -> each.person().equals(person))
        .sorted(Comparator.comparing(Credential::authenticator))
        .toList();
  }

  @Override
  public Optional<Credential> byKey(String authenticator, String key) {
    return all()
        .filter(each -> each.authenticator().equals(authenticator) && each.key().equals(key))
        .findFirst();
  }

  @Override
  public void add(Credential one) {
    Table<CredentialKey, Credential> table = writable(one.person());
    if (byKey(one.authenticator(), one.key()).isPresent()) {
      throw new JournalException(ErrorCode.CONFLICT, "The key is somebody's already");
    }
    table.apply(List.of(one), List.of());
  }

  @Override
  public boolean replace(Credential one) {
    Table<CredentialKey, Credential> table = writable(one.person());
    Credential before = table.get(keyOf(one));
    if (before == null || before.revision() != one.revision() - 1) {
      return false;
    }
    table.apply(List.of(), List.of(one));
    return true;
  }

  @Override
  public boolean remove(PersonId person, String authenticator) {
    CredentialKey key = new CredentialKey(person, authenticator);
    Table<CredentialKey, Credential> table = writable(person);
    boolean present = table.get(key) != null;
    if (present) {
      table.remove(key);
    }
    return present;
  }

  @Override
  public void removeAll(PersonId person) {
    of(person).forEach(each -> remove(person, each.authenticator()));
  }

  private Stream<Credential> all() {
    return draft.schools().stream().flatMap(book -> book.office.credentials.all().stream());
  }

  private Table<CredentialKey, Credential> writable(PersonId person) {
    SchoolBook book =
        draft
            .schoolOfPerson(person.value())
            .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "No such person"));
    return draft.writableSchool(book.id).office.credentials;
  }

  private static CredentialKey keyOf(Credential one) {
    return new CredentialKey(one.person(), one.authenticator());
  }
}
