package ua.journal.core.activation;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ua.journal.core.access.AccessStore;
import ua.journal.core.access.Operation;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Role;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.Notices;

/**
 * Issues codes to people of one list; a newer code voids the older (R-SEC-03). A whole class costs
 * as many statements as one person.
 */
final class CodeOffice {
  private final RequestContext context;
  private final ActivationStore store;
  private final CodeTerms terms;

  CodeOffice(RequestContext context, CodeTerms terms) {
    this.context = context;
    this.store = context.port(ActivationStore.class);
    this.terms = terms;
  }

  private static final Comparator<PersonAccess> BY_CHILD =
      Comparator.comparing(CodeOffice::child)
          .thenComparing(person -> person.role() == Role.PUPIL ? 0 : 1)
          .thenComparing(PersonAccess::name);

  private static PersonName child(PersonAccess person) {
    return person.pupil() == null ? person.name() : person.pupil();
  }

  /**
   * Pupils of a class, each followed by their guardians, as far as their access is a class
   * teacher's to give: whoever is on the staff, too, has one account and gets its code from the
   * administrator alone.
   */
  static List<PersonAccess> families(ClassId schoolClass, RequestContext context) {
    ActivationStore store = context.port(ActivationStore.class);
    Set<PersonId> staff =
        store.staff(context.school(), context.today()).stream()
            .map(PersonAccess::person)
            .collect(Collectors.toSet());
    return store.ofClass(schoolClass, context.today()).stream()
        .filter(each -> !staff.contains(each.person()))
        .sorted(BY_CHILD)
        .toList();
  }

  /** Tells owners of open accounts that someone has issued them a new code. */
  void tell(List<Slip> slips) {
    String by =
        context
            .port(AccessStore.class)
            .describe(context.person(), context.today(), context.today())
            .map(me -> me.name().signed())
            .orElse("");
    Notices.tell(
        context,
        slips.stream()
            .map(Slip::owner)
            .filter(PersonAccess::active)
            .map(PersonAccess::person)
            .distinct()
            .map(
                owner -> Notices.of(context, owner, NoticeKind.CODE_REISSUED, Map.of("by", by), ""))
            .toList());
  }

  List<Slip> issue(Operation operation, List<PersonId> wanted, List<PersonAccess> among) {
    List<PersonAccess> owners = owners(wanted, among);
    store.voidOf(owners.stream().map(PersonAccess::person).toList());
    Iterator<ActivationCode> codes = fresh(owners.size()).iterator();
    List<Activation> issued = new ArrayList<>();
    List<Slip> slips = new ArrayList<>();
    for (PersonAccess owner : owners) {
      ActivationCode code = codes.next();
      Activation activation = activation(owner, code);
      issued.add(activation);
      slips.add(Slip.of(owner, code, activation));
    }
    store.add(context.school(), issued);
    owners.forEach(owner -> context.record(operation, "person=" + owner.person()));
    return slips;
  }

  private static List<PersonAccess> owners(List<PersonId> wanted, List<PersonAccess> among) {
    Map<PersonId, PersonAccess> known = new HashMap<>();
    among.forEach(person -> known.putIfAbsent(person.person(), person));
    List<PersonAccess> owners = new ArrayList<>();
    for (PersonId person : wanted.stream().distinct().toList()) {
      PersonAccess owner = known.get(person);
      if (owner == null) {
        throw new JournalException(ErrorCode.NOT_FOUND, "Not on the caller's list: " + person);
      }
      owners.add(owner);
    }
    return owners;
  }

  /** New codes whose selectors no one has; a clash is rare, and one more statement. */
  private Iterable<ActivationCode> fresh(int count) {
    Map<String, ActivationCode> codes = new LinkedHashMap<>();
    while (codes.size() < count) {
      Map<String, ActivationCode> drawn = new LinkedHashMap<>();
      while (codes.size() + drawn.size() < count) {
        ActivationCode code = ActivationCode.random();
        if (!codes.containsKey(code.selector())) {
          drawn.put(code.selector(), code);
        }
      }
      drawn.keySet().removeAll(store.taken(List.copyOf(drawn.keySet())));
      codes.putAll(drawn);
    }
    return codes.values();
  }

  private Activation activation(PersonAccess owner, ActivationCode code) {
    boolean guarded = ReissueRules.guarded(Set.of(owner.role()), owner.active());
    LocalDateTime opens = context.now().plusHours(guarded ? terms.reissueHours() : 0);
    return new Activation(
        code.selector(),
        CodeHash.of(code),
        owner.person(),
        context.person(),
        context.now(),
        opens.plusDays(terms.days()),
        0,
        Activation.State.ISSUED,
        null,
        opens,
        null);
  }
}
