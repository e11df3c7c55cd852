package ua.journal.core.tasks;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.AccessStore;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Me;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Role;
import ua.journal.core.activation.BatchStore;
import ua.journal.core.activation.CodeBatch;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.PersonId;
import ua.journal.core.documents.Document;
import ua.journal.core.documents.Documents;
import ua.journal.core.enrolment.ChangeRequest;
import ua.journal.core.enrolment.RequestStore;
import ua.journal.core.groups.GroupStore;
import ua.journal.core.groups.GroupingQuery;
import ua.journal.core.people.Proposal;
import ua.journal.core.people.ProposalStore;
import ua.journal.core.people.PupilLine;
import ua.journal.core.people.YearLists;
import ua.journal.core.planning.PlanStore;
import ua.journal.core.school.SchoolYear;
import ua.journal.core.school.Settings;
import ua.journal.core.support.AccessPoint;
import ua.journal.core.support.AccessPointStore;
import ua.journal.core.support.HelpStore;

/**
 * Query: what waits for the caller. It counts what the pages themselves show them as theirs to do,
 * so that a number beside a page is what stands on it.
 */
public record OwnTasks() implements Query<Tasks> {
  @Override
  public Operation operation() {
    return Operation.READ_OWN_STANDING;
  }

  /**
   * Answers {@link OwnTasks}: a few short statements by role, none of them over lessons or marks.
   *
   * @param settings windows of groups, reviews of documents
   */
  record Answer(Settings settings) implements Handler<OwnTasks, Tasks> {
    private static final Set<Role> STAFF =
        EnumSet.of(Role.HEAD, Role.DEPUTY, Role.ADMIN, Role.SECRETARY, Role.TEACHER);

    @Override
    public Class<OwnTasks> type() {
      return OwnTasks.class;
    }

    @Override
    public Tasks handle(OwnTasks query, RequestContext context) {
      if (!is(context, STAFF)) {
        return Tasks.NONE;
      }
      boolean deputy = is(context, Set.of(Role.DEPUTY));
      return new Tasks(
          deputy ? plans(context) : 0,
          groupings(context),
          deputy ? points(context) : 0,
          is(context, Set.of(Role.ADMIN, Role.SECRETARY)) ? changes(context) : 0,
          is(context, Set.of(Role.ADMIN)) ? help(context) : 0,
          documents(context),
          is(context, Set.of(Role.TEACHER)) ? led(context) : Map.of());
    }

    /** Lists of pupils are read only while some parent waits for an answer. */
    private static Map<ClassId, Tasks.Led> led(RequestContext context) {
      Map<ClassId, Tasks.Led> led = new HashMap<>();
      for (ClassId each : classes(context)) {
        boolean sealed =
            context.port(BatchStore.class).last(each).filter(CodeBatch::sealed).isPresent();
        led.put(each, new Tasks.Led(0, sealed ? 1 : 0));
      }
      List<Proposal> open =
          led.isEmpty() ? List.of() : context.port(ProposalStore.class).open(context.school());
      if (!open.isEmpty()) {
        YearLists lists = new YearLists(context);
        led.replaceAll(
            (id, was) -> new Tasks.Led(corrections(open, lists.classOf(id)), was.codes()));
      }
      return led;
    }

    private static List<ClassId> classes(RequestContext context) {
      return context
          .port(AccessStore.class)
          .describe(context.person(), context.today(), context.today())
          .map(Me::leads)
          .orElse(List.of());
    }

    private static int corrections(List<Proposal> open, YearLists.@Nullable Listed found) {
      if (found == null) {
        return 0;
      }
      Set<PersonId> pupils = found.pupils().stream().map(PupilLine::id).collect(Collectors.toSet());
      return (int) open.stream().filter(each -> pupils.contains(each.pupil())).count();
    }

    private static int plans(RequestContext context) {
      return context.port(PlanStore.class).submitted(context.school(), SchoolYear.serving(context));
    }

    private int groupings(RequestContext context) {
      return (int)
          context
              .port(GroupStore.class)
              .open(context.school(), SchoolYear.serving(context))
              .stream()
              .map(anchor -> GroupingQuery.of(anchor, settings, context).pending())
              .filter(pending -> pending != null && pending.signing())
              .count();
    }

    private static int points(RequestContext context) {
      return (int)
          context.port(AccessPointStore.class).points(context.school()).stream()
              .filter(point -> point.state() == AccessPoint.State.PROPOSED)
              .count();
    }

    private static int changes(RequestContext context) {
      LocalDate year = LocalDate.of(SchoolYear.serving(context), Month.AUGUST, 1);
      return (int)
          context.port(RequestStore.class).since(context.school(), year.atStartOfDay()).stream()
              .filter(ChangeRequest::isOpen)
              .count();
    }

    private static int help(RequestContext context) {
      return (int)
          context.port(HelpStore.class).all(context.school()).stream()
              .filter(request -> request.state().pending())
              .count();
    }

    private int documents(RequestContext context) {
      return (int) Documents.of(settings, context).stream().filter(Document::asked).count();
    }

    private static boolean is(RequestContext context, Set<Role> roles) {
      return context.caller().roles().stream().anyMatch(roles::contains);
    }
  }
}
