package example.grades;

import ua.journal.core.Journal;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.ExternalId;
import ua.journal.core.register.ExternalIdQuery;

/** Who and what the ids of this system are in the journal. */
final class OwnIds {
  private final Journal journal;

  OwnIds(Journal journal) {
    this.journal = journal;
  }

  PersonId person(String id) {
    return new PersonId(find(ExternalId.Kind.PERSON, id));
  }

  JournalId journal(String id) {
    return new JournalId(find(ExternalId.Kind.JOURNAL, id));
  }

  /** The way back. */
  String of(PersonId person) {
    return journal
        .asSystem(Handover.SCHOOL)
        .ask(new ExternalIdQuery(ExternalId.Kind.PERSON))
        .stream()
        .filter(pair -> pair.id() == person.value())
        .map(ExternalId::externalId)
        .findFirst()
        .orElse("?");
  }

  private long find(ExternalId.Kind kind, String id) {
    return journal.asSystem(Handover.SCHOOL).ask(new ExternalIdQuery(kind, id)).stream()
        .findFirst()
        .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "No " + kind + " " + id))
        .id();
  }
}
