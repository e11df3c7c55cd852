package ua.journal.core.readiness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.activation.ActivationStore;
import ua.journal.core.activation.PersonAccess;
import ua.journal.core.common.PersonId;
import ua.journal.core.documents.Document;
import ua.journal.core.documents.Documents;
import ua.journal.core.enrolment.EnrolmentSummary;
import ua.journal.core.enrolment.EnrolmentSummaryQuery;
import ua.journal.core.enrolment.StaffBook;
import ua.journal.core.enrolment.StaffQuery;
import ua.journal.core.enrolment.Week;
import ua.journal.core.readiness.ReadinessStore.ClassFact;
import ua.journal.core.readiness.ReadinessStore.GuardianFact;
import ua.journal.core.readiness.ReadinessStore.JournalFact;
import ua.journal.core.readiness.ReadinessStore.PupilFact;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.school.SchoolYear;
import ua.journal.core.school.Settings;
import ua.journal.core.support.AccessPoint;
import ua.journal.core.support.AccessPointStore;
import ua.journal.core.support.HelpStore;

/**
 * Query: whether the school is ready to keep the journal, for the head and their deputies (clause
 * 4, head, point 3; clause 6.1). The number of statements does not depend on the size of the
 * school.
 */
public record ReadinessQuery() implements Query<Readiness> {
  @Override
  public Operation operation() {
    return Operation.READ_READINESS;
  }

  /**
   * Answers {@link ReadinessQuery}.
   *
   * @param settings when a document is looked at again
   */
  record Answer(Settings settings) implements Handler<ReadinessQuery, Readiness> {
    @Override
    public Class<ReadinessQuery> type() {
      return ReadinessQuery.class;
    }

    @Override
    public Readiness handle(ReadinessQuery query, RequestContext context) {
      ReadinessStore store = context.port(ReadinessStore.class);
      int begins = SchoolYear.serving(context);
      List<PupilFact> pupils = store.pupils(context.school(), begins, context.today());
      List<GuardianFact> guardians = store.guardians(context.school(), begins, context.today());
      List<JournalFact> journals = store.journals(context.school(), begins);
      List<PersonAccess> staff =
          context.port(ActivationStore.class).staff(context.school(), context.today());
      List<Readiness.ClassLine> classes =
          store.classes(context.school(), begins).stream()
              .map(one -> line(one, pupils, guardians, journals))
              .toList();
      return new Readiness(
          classes, teachers(staff, journals), obstacles(context, begins, classes, staff));
    }

    private static Readiness.ClassLine line(
        ClassFact found,
        List<PupilFact> allPupils,
        List<GuardianFact> allGuardians,
        List<JournalFact> allJournals) {
      String name = found.name();
      List<PupilFact> pupils =
          allPupils.stream().filter(one -> one.className().equals(name)).toList();
      List<GuardianFact> guardians =
          allGuardians.stream().filter(one -> one.className().equals(name)).toList();
      List<JournalFact> journals =
          allJournals.stream().filter(one -> one.className().equals(name)).toList();
      Set<PersonId> reached =
          guardians.stream()
              .filter(GuardianFact::contact)
              .map(GuardianFact::pupil)
              .collect(Collectors.toSet());
      return new Readiness.ClassLine(
          name,
          found.classTeacher(),
          pupils.size(),
          (int) pupils.stream().filter(PupilFact::active).count(),
          (int) guardians.stream().map(GuardianFact::guardian).distinct().count(),
          (int)
              guardians.stream()
                  .filter(GuardianFact::active)
                  .map(GuardianFact::guardian)
                  .distinct()
                  .count(),
          (int) pupils.stream().filter(one -> !reached.contains(one.pupil())).count(),
          (int) pupils.stream().filter(one -> !one.born()).count(),
          journals.size(),
          (int) journals.stream().filter(one -> !one.planned()).count());
    }

    private static List<Readiness.TeacherLine> teachers(
        List<PersonAccess> staff, List<JournalFact> journals) {
      Map<PersonId, List<JournalFact>> byTeacher =
          journals.stream().collect(Collectors.groupingBy(JournalFact::teacher));
      return staff.stream()
          .filter(one -> byTeacher.containsKey(one.person()))
          .sorted(Comparator.comparing(PersonAccess::name))
          .map(
              one -> {
                List<JournalFact> own = Objects.requireNonNull(byTeacher.get(one.person()));
                int planless = (int) own.stream().filter(journal -> !journal.planned()).count();
                return new Readiness.TeacherLine(
                    one.name().signed(), one.active(), own.size(), planless);
              })
          .toList();
    }

    private List<Readiness.Obstacle> obstacles(
        RequestContext context,
        int begins,
        List<Readiness.ClassLine> classes,
        List<PersonAccess> staff) {
      List<Document> documents = Documents.of(settings, context);
      int slots =
          context
              .port(RegisterStore.class)
              .counts(context.school(), begins, context.today())
              .slots();
      List<Readiness.Obstacle> found = new ArrayList<>();
      note(found, Readiness.Kind.TIMETABLE, slots == 0 ? 1 : 0);
      note(found, Readiness.Kind.LEADERS, classes.stream().filter(c -> c.classTeacher().isEmpty()));
      note(found, Readiness.Kind.STAFF_AWAY, staff.stream().filter(one -> !one.active()));
      note(found, Readiness.Kind.PLANLESS, sum(classes, Readiness.ClassLine::planless));
      note(found, Readiness.Kind.CONTACTS, sum(classes, Readiness.ClassLine::noContact));
      note(found, Readiness.Kind.BIRTH_DATES, sum(classes, Readiness.ClassLine::noBirthDate));
      office(found, context);
      boolean approved =
          context.port(AccessPointStore.class).points(context.school()).stream()
              .anyMatch(point -> point.state() == AccessPoint.State.APPROVED);
      note(found, Readiness.Kind.POINTS, approved ? 0 : 1);
      note(
          found,
          Readiness.Kind.LATE_ANSWERS,
          context.port(HelpStore.class).all(context.school()).stream()
              .filter(one -> one.late(context.today())));
      note(found, Readiness.Kind.DRAFTS, documents.stream().filter(Document::draft));
      note(
          found,
          Readiness.Kind.REVIEWS,
          documents.stream().filter(one -> one.reviewDue(context.today())));
      note(found, Readiness.Kind.UNREAD, sum(documents, one -> one.waiting().size()));
      return found;
    }

    /** What the office owes (clauses 1.8 and 4, secretary, points 1 and 2): the head is told. */
    private void office(List<Readiness.Obstacle> found, RequestContext context) {
      StaffBook staff = StaffQuery.of("", settings, context);
      EnrolmentSummary summary = EnrolmentSummaryQuery.of(settings.deadlines(), context);
      int late = (int) summary.weeks().stream().filter(this::isOwed).count();
      boolean lists = summary.lists() == null && summary.late();
      note(found, Readiness.Kind.STALE_DATA, staff.data().stream().filter(one -> one.late()));
      note(found, Readiness.Kind.LATE_LISTS, late + (lists ? 1 : 0));
      note(
          found,
          Readiness.Kind.LEAVERS,
          staff.todos().stream().filter(one -> one.kind() == StaffBook.Kind.HAND_OVER));
    }

    /** What came late has come: only what is still missing stands in the way. */
    private boolean isOwed(Week week) {
      return week.sheet() == null && week.late();
    }

    private static <T> int sum(List<T> all, ToIntFunction<T> count) {
      return all.stream().mapToInt(count).sum();
    }

    private static void note(List<Readiness.Obstacle> found, Readiness.Kind kind, Stream<?> those) {
      note(found, kind, (int) those.count());
    }

    private static void note(List<Readiness.Obstacle> found, Readiness.Kind kind, int count) {
      if (count > 0) {
        found.add(new Readiness.Obstacle(kind, count));
      }
    }
  }
}
