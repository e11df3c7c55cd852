package ua.journal.core.activation;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Work;
import ua.journal.core.audit.AuditDraft;
import ua.journal.core.audit.AuditStore;
import ua.journal.core.audit.Chain;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;

/** Issues codes to people of one list; a newer code voids the older (R-SEC-03). */
final class CodeOffice {
  private static final int DAYS = 14;

  private final Work work;
  private final ActivationStore store;

  CodeOffice(Work work) {
    this.work = work;
    this.store = work.port(ActivationStore.class);
  }

  List<Slip> issue(Operation operation, List<PersonId> wanted, List<PersonAccess> among) {
    Map<PersonId, PersonAccess> known = new HashMap<>();
    among.forEach(person -> known.putIfAbsent(person.person(), person));
    List<Slip> slips = new ArrayList<>();
    List<AuditDraft> record = new ArrayList<>();
    for (PersonId person : wanted) {
      PersonAccess owner = known.get(person);
      if (owner == null) {
        throw new JournalException(ErrorCode.NOT_FOUND, "Not on the caller's list: " + person);
      }
      slips.add(issue(owner));
      String target = "person=" + person.value();
      record.add(
          new AuditDraft(work.now(), work.person().value(), 0, operation.name(), target, null, ""));
    }
    Chain.append(work.port(AuditStore.class), work.school(), record);
    return slips;
  }

  private Slip issue(PersonAccess owner) {
    store.voidOf(owner.person());
    ActivationCode code = ActivationCode.random();
    while (store.bySelector(code.selector()).isPresent()) {
      code = ActivationCode.random();
    }
    LocalDateTime expires = work.now().plusDays(DAYS);
    store.add(
        work.school(),
        new Activation(
            code.selector(),
            CodeHash.of(code),
            owner.person(),
            work.person(),
            work.now(),
            expires,
            0,
            Activation.State.ISSUED,
            null));
    return new Slip(owner, code.printed(), expires);
  }
}
