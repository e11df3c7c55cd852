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
import ua.journal.core.access.Role;
import ua.journal.core.access.Work;
import ua.journal.core.activation.BatchStore;
import ua.journal.core.activation.CodeBatch;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.PersonId;
import ua.journal.core.contingent.ChangeRequest;
import ua.journal.core.contingent.RequestStore;
import ua.journal.core.division.DivisionQuery;
import ua.journal.core.division.DivisionStore;
import ua.journal.core.library.Document;
import ua.journal.core.library.Documents;
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
 * Query: what waits for the caller. It counts what the pages themselves show him as his to do, so
 * that a number beside a page is what stands on it.
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
    public Tasks handle(OwnTasks query, Work work) {
      if (!is(work, STAFF)) {
        return Tasks.NONE;
      }
      boolean deputy = is(work, Set.of(Role.DEPUTY));
      return new Tasks(
          deputy ? plans(work) : 0,
          divisions(work),
          deputy ? points(work) : 0,
          is(work, Set.of(Role.ADMIN, Role.SECRETARY)) ? changes(work) : 0,
          is(work, Set.of(Role.ADMIN)) ? help(work) : 0,
          documents(work),
          is(work, Set.of(Role.TEACHER)) ? led(work) : Map.of());
    }

    /** Lists of pupils are read only while some parent waits for an answer. */
    private static Map<ClassId, Tasks.Led> led(Work work) {
      Map<ClassId, Tasks.Led> led = new HashMap<>();
      for (ClassId each : classes(work)) {
        boolean sealed =
            work.port(BatchStore.class).last(each).filter(CodeBatch::sealed).isPresent();
        led.put(each, new Tasks.Led(0, sealed ? 1 : 0));
      }
      List<Proposal> open =
          led.isEmpty() ? List.of() : work.port(ProposalStore.class).open(work.school());
      if (!open.isEmpty()) {
        YearLists lists = new YearLists(work);
        led.replaceAll(
            (id, was) -> new Tasks.Led(corrections(open, lists.classOf(id)), was.codes()));
      }
      return led;
    }

    private static List<ClassId> classes(Work work) {
      return work.port(AccessStore.class)
          .describe(work.person(), work.today(), work.today())
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

    private static int plans(Work work) {
      return work.port(PlanStore.class).submitted(work.school(), SchoolYear.serving(work));
    }

    private int divisions(Work work) {
      return (int)
          work.port(DivisionStore.class).open(work.school(), SchoolYear.serving(work)).stream()
              .map(anchor -> DivisionQuery.of(anchor, settings, work).pending())
              .filter(pending -> pending != null && pending.signing())
              .count();
    }

    private static int points(Work work) {
      return (int)
          work.port(AccessPointStore.class).points(work.school()).stream()
              .filter(point -> point.state() == AccessPoint.State.PROPOSED)
              .count();
    }

    private static int changes(Work work) {
      LocalDate year = LocalDate.of(SchoolYear.serving(work), Month.AUGUST, 1);
      return (int)
          work.port(RequestStore.class).since(work.school(), year.atStartOfDay()).stream()
              .filter(ChangeRequest::isOpen)
              .count();
    }

    private static int help(Work work) {
      return (int)
          work.port(HelpStore.class).all(work.school()).stream()
              .filter(request -> request.state().pending())
              .count();
    }

    private int documents(Work work) {
      return (int) Documents.of(settings, work).stream().filter(Document::asked).count();
    }

    private static boolean is(Work work, Set<Role> roles) {
      return work.standing().roles().stream().anyMatch(roles::contains);
    }
  }
}
