package ua.journal.core.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.AccessStore;
import ua.journal.core.access.Account;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Role;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.Doubles;
import ua.journal.core.register.Extent;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.SchoolDraft;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.SchoolRows.PersonRow;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.SchoolYear;
import ua.journal.core.teaching.ExemptionStore;

/** Two records as they stand, judged and planned. */
final class Joining {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  private final RequestContext context;
  private final SchoolRows rows;
  private final PersonRow kept;
  private final PersonRow joined;
  private final JoinPlan plan;
  private final List<PersonJoin.Entered> entered;
  private final @Nullable Account account;
  private final boolean bothCameIn;

  private Joining(SchoolRows rows, PersonRow kept, PersonRow joined, RequestContext context) {
    this.context = context;
    this.rows = rows;
    this.kept = kept;
    this.joined = joined;
    plan = new JoinPlan(rows, kept.id(), joined.id(), context.ids());
    entered = context.port(JoinStore.class).entered(new PersonId(joined.id()));
    AccessStore accounts = context.port(AccessStore.class);
    boolean in = accounts.accountOf(new PersonId(kept.id())).isPresent();
    Optional<Account> other = accounts.accountOf(new PersonId(joined.id()));
    account = in ? null : other.orElse(null);
    bothCameIn = in && other.isPresent();
  }

  /** Looks at two records; empty when the school has not both. */
  static Optional<Joining> of(PersonId kept, PersonId joined, RequestContext context) {
    SchoolRows rows = rows(context);
    PersonRow one = person(rows, kept);
    PersonRow other = person(rows, joined);
    return one == null || other == null || one == other
        ? Optional.empty()
        : Optional.of(new Joining(rows, one, other, context));
  }

  /** The same; nobody enters anything into their journals until the transaction ends. */
  static Optional<Joining> held(PersonId kept, PersonId joined, RequestContext context) {
    Set<Long> people = Set.of(kept.value(), joined.value());
    Set<Long> journals = new TreeSet<>();
    rows(context).members().stream()
        .filter(row -> people.contains(row.pupil()))
        .forEach(row -> journals.add(row.journal()));
    context.port(UndoStore.class).hold(journals);
    return of(kept, joined, context);
  }

  /** The people of all years with whatever speaks of them. */
  static SchoolRows rows(RequestContext context) {
    return rows(Extent.of(Extent.PEOPLE, Extent.TEACHING, Extent.LISTS, Extent.LESSONS), context);
  }

  static SchoolRows rows(Set<Extent> extent, RequestContext context) {
    return context.port(RegisterStore.class).read(context.school(), FIRST_YEAR, LAST_YEAR, extent);
  }

  static SchoolDraft draft(SchoolRows rows, RequestContext context) {
    return new SchoolDraft(
        rows,
        new SchoolDraft.Setting(
            context.school().value(),
            context.person().value(),
            SchoolYear.serving(context),
            context.today(),
            context.ids()));
  }

  static @Nullable PersonRow person(SchoolRows rows, PersonId id) {
    return rows.people().stream().filter(row -> row.id() == id.value()).findFirst().orElse(null);
  }

  List<Finding> findings() {
    long asker = context.person().value();
    SchoolRows.ClassRow elsewhere = plan.elsewhere();
    List<Finding> findings =
        new ArrayList<>(
            JoinRules.join(
                new JoinRules.Facts(
                    kept.id() == asker || joined.id() == asker,
                    new Doubles(draft(rows, context)).mayBeOne(kept, joined),
                    head(joined) || (head(kept) && account != null),
                    elsewhere == null ? "" : elsewhere.name().toString(),
                    lessonsOfBoth())));
    JoinRules.exempt(exemptions()).ifPresent(findings::add);
    return findings;
  }

  private int exemptions() {
    Set<Long> listed = new TreeSet<>();
    rows.members().stream()
        .filter(row -> row.pupil() == joined.id())
        .forEach(row -> listed.add(row.journal()));
    ExemptionStore exemptions = context.port(ExemptionStore.class);
    return (int)
        rows.journals().stream()
            .filter(row -> listed.contains(row.id()))
            .map(SchoolRows.JournalRow::begins)
            .distinct()
            .flatMap(begins -> exemptions.of(new PersonId(joined.id()), begins).stream())
            .filter(each -> each.from() != null)
            .count();
  }

  private boolean head(PersonRow person) {
    return rows.roles().stream()
        .anyMatch(row -> row.person() == person.id() && row.role() == Role.HEAD);
  }

  private int lessonsOfBoth() {
    Set<PersonJoin.Entered> both =
        new HashSet<>(context.port(JoinStore.class).entered(new PersonId(kept.id())));
    both.retainAll(entered);
    return both.size();
  }

  JoinReport report(List<Finding> findings) {
    PersonJoin.Moved moved = plan.moved();
    return new JoinReport(
        new Doubles(draft(rows, context)).pair(kept, joined),
        Doubles.joined(kept, joined),
        new JoinReport.Moves(
            entered.size(),
            moved.gone().enrolments().size(),
            moved.after().journals().size(),
            moved.gone().guardians().size(),
            moved.gone().roles().size(),
            account == null ? "" : account.login(),
            bothCameIn),
        findings);
  }

  /** Writes it down; what it did is kept, so that it can be undone. */
  PersonJoin write() {
    RegisterStore register = context.port(RegisterStore.class);
    JoinStore joins = context.port(JoinStore.class);
    PersonJoin.Moved moved = plan.moved();
    register.takeBack(context.school(), moved.gone(), moved.after());
    register.apply(context.school(), moved.created(), SchoolRows.empty());
    PersonId one = new PersonId(kept.id());
    PersonId other = new PersonId(joined.id());
    joins.move(other, one, entered);
    if (account != null) {
      joins.giveAccount(account.login(), one);
    }
    PersonJoin join =
        new PersonJoin(
            context.ids().next(),
            one,
            other,
            context.person(),
            context.now(),
            null,
            moved,
            entered,
            account == null ? "" : account.login());
    joins.keep(context.school(), join);
    return join;
  }

  /** Counts rows a joining has left that are not as it left them. */
  static int changed(PersonJoin join, RequestContext context) {
    Set<Object> now = new HashSet<>(rows(context).all());
    List<Object> left = new ArrayList<>(join.rows().created().all());
    left.addAll(join.rows().after().all());
    return (int) left.stream().filter(row -> !now.contains(row)).count();
  }
}
