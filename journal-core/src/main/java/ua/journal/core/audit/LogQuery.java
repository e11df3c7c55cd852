package ua.journal.core.audit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Role;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.UkrainianOrder;

/**
 * Query: who did what outside the cells of the journals (clauses 8.6 and 4, administrator, point
 * 3), and who has signed in or could not (clause 3.2). Head and deputies read everything; the
 * administrator reads changes of rights and their own doings. Marks are in no line: entries about
 * cells are not among them, and entries hold no values.
 *
 * @param day of this day alone, null for all
 * @param person by this person alone, null for all
 * @param rights changes of rights alone
 * @param signIns sign-ins and failures alone; those on known devices stand in no other list
 * @param before with a position before this one, 0 for the newest
 */
public record LogQuery(
    @Nullable LocalDate day,
    @Nullable PersonId person,
    boolean rights,
    boolean signIns,
    long before)
    implements Query<ActionLog> {
  private static final int MOST = 100;

  /** What changes who may do what; entries of these operations are the log of rights. */
  private static final Set<String> RIGHTS =
      Set.of(
          Operation.STAFF_CODES.name(),
          "REISSUE_CONFIRMED",
          "REISSUE_STOPPED",
          Operation.CLASS_CODES.name(),
          Operation.HAND_CODES.name(),
          Operation.ADD_CHILD.name(),
          Operation.CLOSE_ACCESS.name(),
          Operation.ACTIVATE.name(),
          Operation.CHANGE_OWN_SECRET.name(),
          Operation.OWN_CREDENTIALS.name(),
          "DROP_CREDENTIAL",
          "LINK_IDENTITY",
          "UNLINK_IDENTITY",
          Operation.ASSIGN_TEACHING.name(),
          Operation.CORRECT_CARD.name(),
          Operation.MOVE_STAFF.name(),
          Operation.IMPORT.name(),
          "UNDO_IMPORT",
          "JOIN_PEOPLE",
          "PART_PEOPLE",
          "REMOVE_PERSON",
          "FOUND_SCHOOL");

  /** What happens at the door. */
  private static final Set<String> SIGN_INS =
      Set.of(
          "SIGN_IN",
          "SIGN_IN_NEW",
          "SIGN_IN_FAILED",
          "SIGN_IN_SLOWED",
          Operation.USE_CREDENTIAL.name());

  /** Hundreds a day, of which nobody need think anything. */
  private static final Set<String> ORDINARY = Set.of("SIGN_IN", Operation.USE_CREDENTIAL.name());

  @Override
  public Operation operation() {
    return Operation.READ_LOG;
  }

  /** Answers {@link LogQuery}. */
  static final class Answer implements Handler<LogQuery, ActionLog> {
    @Override
    public Class<LogQuery> type() {
      return LogQuery.class;
    }

    @Override
    public ActionLog handle(LogQuery request, RequestContext context) {
      LogStore store = context.port(LogStore.class);
      boolean rightsOnly = rightsOnly(request, context);
      List<AuditEntry> found =
          store.entries(
              context.school(),
              new LogStore.Filter(
                  request.day(),
                  request.person(),
                  request.signIns() ? SIGN_INS : rightsOnly ? RIGHTS : Set.of(),
                  request.signIns() ? Set.of() : ORDINARY,
                  request.before() == 0 ? Long.MAX_VALUE : request.before()),
              MOST + 1);
      List<AuditEntry> shown = found.size() > MOST ? found.subList(0, MOST) : found;
      return new ActionLog(
          lines(shown, store, context),
          found.size() > MOST ? shown.get(MOST - 1).seq() : 0,
          store.actors(context.school()).stream()
              .sorted(Comparator.comparing(LogStore.Actor::name, UkrainianOrder.INSTANCE))
              .toList(),
          rightsOnly);
    }

    private static boolean rightsOnly(LogQuery request, RequestContext context) {
      Set<Role> roles = context.caller().roles();
      boolean everything = roles.contains(Role.HEAD) || roles.contains(Role.DEPUTY);
      return request.rights() || !everything && !context.person().equals(request.person());
    }

    private static List<LogLine> lines(
        List<AuditEntry> entries, LogStore store, RequestContext context) {
      List<LogTarget> targets = entries.stream().map(LogTarget::of).toList();
      Set<Long> people = new HashSet<>();
      Set<Long> classes = new HashSet<>();
      Set<Long> journals = new HashSet<>();
      entries.forEach(entry -> people.add(entry.actor()));
      entries.forEach(entry -> journals.add(entry.journal()));
      targets.forEach(target -> people.addAll(target.people()));
      targets.forEach(target -> classes.addAll(target.classes()));
      Names names =
          new Names(
              store.people(context.school(), people),
              store.classes(context.school(), classes),
              store.journals(context.school(), journals));
      return Stream.iterate(0, at -> at < entries.size(), at -> at + 1)
          .map(at -> names.line(entries.get(at), targets.get(at)))
          .toList();
    }
  }

  /** What ids are called. */
  private record Names(
      Map<Long, String> people, Map<Long, String> classes, Map<Long, String> journals) {
    LogLine line(AuditEntry entry, LogTarget target) {
      Stream<@Nullable String> about =
          Stream.of(
                  target.people().stream().filter(id -> id != entry.actor()).map(people::get),
                  target.classes().stream().map(classes::get),
                  Stream.of(entry.journal()).map(journals::get))
              .flatMap(names -> names);
      return new LogLine(
          entry.seq(),
          entry.at(),
          people.getOrDefault(entry.actor(), ""),
          entry.operation(),
          about.filter(Objects::nonNull).distinct().toList(),
          target.facts());
    }
  }
}
