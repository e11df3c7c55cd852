package ua.journal.core.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ua.journal.core.access.Operation;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;

/** What the commands about cards share: who stands on the card, and how a change is written. */
final class CardWriting {
  private final RequestContext context;
  private final PeopleStore people;
  private final CardStore cards;

  CardWriting(RequestContext context) {
    this.context = context;
    this.people = context.port(PeopleStore.class);
    this.cards = context.port(CardStore.class);
  }

  List<PupilLine> pupils() {
    return new YearLists(context).pupils();
  }

  /** The latest stay of a pupil of this year. */
  PupilLine pupil(PersonId id) {
    return pupils().stream()
        .filter(line -> line.id().equals(id))
        .max(Comparator.comparing(PupilLine::from))
        .orElseThrow(() -> gone("Not a pupil of this year: " + id));
  }

  /** Those who are in a class today, by name. */
  List<PupilLine> present(ClassId schoolClass) {
    YearLists.Listed listed = new YearLists(context).classOf(schoolClass);
    return listed == null
        ? List.of()
        : listed.pupils().stream().sorted(Comparator.comparing(PupilLine::name)).toList();
  }

  GuardianLine guardian(PersonId pupil, PersonId guardian) {
    return people.guardians(pupil).stream()
        .filter(line -> line.id().equals(guardian))
        .findFirst()
        .orElseThrow(() -> gone("Not a guardian of that pupil: " + guardian));
  }

  /** Writes a new contact with its history; the same contact changes nothing. */
  void reach(PersonId pupil, GuardianLine guardian, Contact now, Operation operation) {
    List<CardChange> changes = new ArrayList<>();
    for (CardField field : CardField.CONTACT) {
      String before = guardian.contact().get(field);
      if (!before.equals(now.get(field))) {
        changes.add(change(pupil, guardian, field, before, now.get(field)));
      }
    }
    if (!changes.isEmpty()) {
      cards.reach(guardian.id(), guardian.contact(), now);
      cards.remember(changes);
      context.record(operation, "pupil=%s guardian=%s".formatted(pupil, guardian.id()));
    }
  }

  CardChange change(
      PersonId pupil, GuardianLine guardian, CardField field, String before, String after) {
    return new CardChange(
        context.ids().next(),
        pupil,
        guardian.id(),
        guardian.name().signed(),
        field,
        before,
        after,
        context.person(),
        "",
        context.now());
  }

  /** A change of the pupil's own data, under the name they had. */
  CardChange change(PersonId pupil, PersonName name, CardField field, String before, String after) {
    return new CardChange(
        context.ids().next(),
        pupil,
        pupil,
        name.signed(),
        field,
        before,
        after,
        context.person(),
        "",
        context.now());
  }

  private static JournalException gone(String message) {
    return new JournalException(ErrorCode.NOT_FOUND, message);
  }
}
