package example;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ua.journal.core.JournalSession;
import ua.journal.core.access.Role;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.register.Entry;
import ua.journal.core.register.ExternalId;
import ua.journal.core.register.ExternalIdQuery;
import ua.journal.core.register.FillRegister;
import ua.journal.core.register.FillRegister.Filled;
import ua.journal.core.register.PersonData;
import ua.journal.core.register.Ref;

/** A host with a register of its own hands it over under its own ids, as often as it likes. */
public final class HostRegister {
  private static final int YEAR = 2026;
  private static final ClassName NINTH = new ClassName(9, "А");

  private HostRegister() {}

  /** Hands over a teacher, a pupil and a journal; the pupil's surname is what may change. */
  static Filled handOver(JournalSession administrator, String surname) {
    return administrator
        .perform(
            new FillRegister(
                YEAR,
                List.of(
                    new Entry.Staff(
                        said("Evans"), Set.of(Role.TEACHER), null, null, NINTH, "sis-t-1"),
                    new Entry.Pupil(
                        said(surname).identified("", LocalDate.of(2012, 3, 4), "P-17"),
                        NINTH,
                        null,
                        null,
                        "",
                        "",
                        "sis-p-17"),
                    new Entry.Teaching(
                        NINTH, "Physics", "", Ref.external("sis-t-1"), 4, "№ 1", "sis-j-3"))))
        .get();
  }

  /** Finds a pupil by the id of the host's own register. */
  static PersonId find(JournalSession administrator, String id) {
    return administrator.ask(new ExternalIdQuery(ExternalId.Kind.PERSON, id)).stream()
        .map(found -> new PersonId(found.id()))
        .findFirst()
        .orElseThrow();
  }

  private static PersonData said(String surname) {
    return PersonData.of(new PersonName(surname, "Kim", ""));
  }
}
