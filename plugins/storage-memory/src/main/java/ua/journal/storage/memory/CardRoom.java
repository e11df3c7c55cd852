package ua.journal.storage.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.people.CardChange;
import ua.journal.core.people.CardField;
import ua.journal.core.people.CardStore;
import ua.journal.core.people.Contact;
import ua.journal.core.people.Verification;
import ua.journal.core.register.SchoolRows.GuardianRow;
import ua.journal.core.register.SchoolRows.PersonRow;

/** Verifications, contacts and the history of cards. */
record CardRoom(Draft draft) implements CardStore {
  @Override
  public Map<PersonId, Verification> verifications(SchoolId school) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    Map<PersonId, Verification> last = new HashMap<>();
    for (Verification one : book.cards.verifications) {
      String by = book.signature(one.by());
      last.put(one.pupil(), new Verification(one.pupil(), one.by(), by, one.at()));
    }
    return last;
  }

  @Override
  public void verify(List<Verification> verifications) {
    for (Verification one : verifications) {
      writable(one.pupil()).cards.verifications.add(one);
    }
  }

  @Override
  public List<CardChange> changes(PersonId pupil) {
    SchoolBook book = draft.schoolOfPerson(pupil.value()).orElse(SchoolBook.EMPTY);
    Set<Long> guardians =
        book.guardians.all().stream()
            .filter(row -> row.pupil() == pupil.value())
            .map(GuardianRow::guardian)
            .collect(Collectors.toSet());
    return book.cards.changes.stream()
        .filter(
            change ->
                change.pupil().equals(pupil)
                    || CardField.CONTACT.contains(change.field())
                        && guardians.contains(change.person().value()))
        .map(change -> signed(book, change))
        .sorted(Comparator.comparing(CardChange::at).thenComparingLong(CardChange::id).reversed())
        .toList();
  }

  private static CardChange signed(SchoolBook book, CardChange change) {
    return new CardChange(
        change.id(),
        change.pupil(),
        change.person(),
        book.signature(change.person()),
        change.field(),
        change.before(),
        change.after(),
        change.by(),
        book.signature(change.by()),
        change.at());
  }

  @Override
  public void reach(PersonId guardian, Contact before, Contact contact) {
    SchoolBook book = writable(guardian);
    PersonRow row = book.people.need(guardian.value());
    PersonRow next =
        new PersonRow(
            row.id(),
            row.surname(),
            row.given(),
            row.patronymic(),
            row.sex(),
            row.born(),
            row.fileNo(),
            contact.phone(),
            contact.email(),
            row.login());
    book.people.apply(List.of(), List.of(next));
    book.cards.reach(guardian.value(), contact.address(), contact.channel());
  }

  @Override
  public void endRight(PersonId guardian, PersonId pupil, @Nullable LocalDate to) {
    SchoolBook book = writable(pupil);
    GuardianRow row =
        book.guardians.need(new BookRows.GuardianKey(guardian.value(), pupil.value()));
    GuardianRow next = new GuardianRow(row.guardian(), row.pupil(), row.relation(), row.from(), to);
    book.guardians.apply(List.of(), List.of(next));
  }

  @Override
  public void remember(List<CardChange> changes) {
    for (CardChange change : changes) {
      writable(change.pupil()).cards.changes.add(change);
    }
  }

  private SchoolBook writable(PersonId person) {
    return draft.writableSchool(draft.schoolOfPerson(person.value()).orElseThrow().id);
  }
}
