package ua.journal.core.enrolment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ClassId;
import ua.journal.core.people.ClassLine;
import ua.journal.core.people.PeopleStore;
import ua.journal.core.people.PupilLine;
import ua.journal.core.school.Deadlines;

/** Query: the enrolment of today, what was handed in and what was not (4.Sec1, 4.Sec2). */
public record EnrolmentSummaryQuery() implements Query<EnrolmentSummary> {
  /**
   * Reads what the office owes for another answer that rests on it.
   *
   * @param deadlines terms of the office, not null
   * @param context caller, moment, transaction, not null
   * @return the state of the lists, never null
   */
  public static EnrolmentSummary of(Deadlines deadlines, RequestContext context) {
    return new Answer(deadlines).summary(context);
  }

  @Override
  public Operation operation() {
    return Operation.READ_CONTINGENT;
  }

  /**
   * Answers {@link EnrolmentSummaryQuery}.
   *
   * @param deadlines by when lists are handed in
   */
  record Answer(Deadlines deadlines) implements Handler<EnrolmentSummaryQuery, EnrolmentSummary> {
    private static final int WEEK = 7;
    private static final int FRIDAY = 4;

    @Override
    public Class<EnrolmentSummaryQuery> type() {
      return EnrolmentSummaryQuery.class;
    }

    @Override
    public EnrolmentSummary handle(EnrolmentSummaryQuery request, RequestContext context) {
      return summary(context);
    }

    EnrolmentSummary summary(RequestContext context) {
      EnrolmentFacts facts = new EnrolmentFacts(context);
      List<PupilLine> pupils = facts.pupils();
      EnrolmentStore store = context.port(EnrolmentStore.class);
      Map<ClassId, ConfirmedList> confirmed =
          store.confirmed(context.school()).stream()
              .collect(Collectors.toMap(ConfirmedList::schoolClass, Function.identity()));
      List<EnrolmentSummary.ClassCount> classes =
          context.port(PeopleStore.class).classes(context.school(), facts.begins()).stream()
              .map(found -> count(found, pupils, confirmed.get(found.id()), facts, context))
              .toList();
      LocalDate due = deadlines.listsDue(facts.begins());
      List<Submission> submissions = store.submissions(context.school());
      List<Submission> lists = facts.lists();
      boolean late =
          lists.isEmpty()
              ? context.today().isAfter(due)
              : lists.stream().allMatch(one -> one.late(due));
      return new EnrolmentSummary(
          classes,
          facts.undecided().size(),
          due,
          lists.isEmpty() ? null : lists.get(0),
          late,
          weeks(facts.opened(), submissions, pupils, context),
          facts.requests().stream()
              .sorted(Comparator.comparing(one -> one.isOpen() ? 0 : 1))
              .toList());
    }

    private static EnrolmentSummary.ClassCount count(
        ClassLine found,
        List<PupilLine> pupils,
        @Nullable ConfirmedList confirmed,
        EnrolmentFacts facts,
        RequestContext context) {
      List<PupilLine> present = facts.present(pupils, found.id());
      int withoutOrder = (int) present.stream().filter(line -> line.orderIn().isEmpty()).count();
      return new EnrolmentSummary.ClassCount(
          found,
          present.size(),
          withoutOrder,
          confirmed,
          ListDifference.of(confirmed, pupils, facts.day()));
    }

    private static List<Week> weeks(
        LocalDate opened,
        List<Submission> submissions,
        List<PupilLine> pupils,
        RequestContext context) {
      LocalDate first = opened.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      LocalDate monday = context.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      List<Week> weeks = new ArrayList<>();
      for (; !monday.isBefore(first); monday = monday.minusDays(WEEK)) {
        weeks.add(week(monday, opened, submissions, pupils, context));
      }
      return weeks;
    }

    private static Week week(
        LocalDate monday,
        LocalDate opened,
        List<Submission> submissions,
        List<PupilLine> pupils,
        RequestContext context) {
      List<Submission> sheets =
          submissions.stream()
              .filter(one -> one.kind() == Submission.Kind.WEEK && one.period().equals(monday))
              .toList();
      List<Move> moves = Moves.between(pupils, monday, monday.plusDays(WEEK - 1), opened);
      LocalDate due = monday.plusDays(FRIDAY);
      boolean late =
          sheets.isEmpty()
              ? context.today().isAfter(due)
              : sheets.stream().allMatch(one -> one.late(due));
      boolean changed = !sheets.isEmpty() && sheets.get(0).lines() != moves.size();
      return new Week(monday, due, moves, sheets.isEmpty() ? null : sheets.get(0), late, changed);
    }
  }
}
