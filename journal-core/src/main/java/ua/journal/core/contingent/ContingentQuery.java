package ua.journal.core.contingent;

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
import ua.journal.core.access.Work;
import ua.journal.core.common.ClassId;
import ua.journal.core.people.ClassLine;
import ua.journal.core.people.PeopleStore;
import ua.journal.core.people.PupilLine;
import ua.journal.core.school.Deadlines;

/** Query: the contingent of today, what was handed in and what was not (4.Sec1, 4.Sec2). */
public record ContingentQuery() implements Query<Contingent> {
  /**
   * Reads what the office owes for another answer that rests on it.
   *
   * @param deadlines terms of the office, not null
   * @param work caller, moment, transaction, not null
   * @return the state of the lists, never null
   */
  public static Contingent of(Deadlines deadlines, Work work) {
    return new Answer(deadlines).contingent(work);
  }

  @Override
  public Operation operation() {
    return Operation.READ_CONTINGENT;
  }

  /**
   * Answers {@link ContingentQuery}.
   *
   * @param deadlines by when lists are handed in
   */
  record Answer(Deadlines deadlines) implements Handler<ContingentQuery, Contingent> {
    private static final int WEEK = 7;
    private static final int FRIDAY = 4;

    @Override
    public Class<ContingentQuery> type() {
      return ContingentQuery.class;
    }

    @Override
    public Contingent handle(ContingentQuery request, Work work) {
      return contingent(work);
    }

    Contingent contingent(Work work) {
      Office office = new Office(work);
      List<PupilLine> pupils = office.pupils();
      ContingentStore store = work.port(ContingentStore.class);
      Map<ClassId, ConfirmedList> confirmed =
          store.confirmed(work.school()).stream()
              .collect(Collectors.toMap(ConfirmedList::schoolClass, Function.identity()));
      List<Contingent.ClassCount> classes =
          work.port(PeopleStore.class).classes(work.school(), office.begins()).stream()
              .map(found -> count(found, pupils, confirmed.get(found.id()), office, work))
              .toList();
      LocalDate due = deadlines.contingentDue(office.begins());
      List<Submission> submissions = store.submissions(work.school());
      List<Submission> lists = office.lists();
      boolean late =
          lists.isEmpty()
              ? work.today().isAfter(due)
              : lists.stream().allMatch(one -> one.late(due));
      return new Contingent(
          classes,
          office.undecided().size(),
          due,
          lists.isEmpty() ? null : lists.get(0),
          late,
          weeks(office.opened(), submissions, pupils, work),
          office.requests().stream()
              .sorted(Comparator.comparing(one -> one.isOpen() ? 0 : 1))
              .toList());
    }

    private static Contingent.ClassCount count(
        ClassLine found,
        List<PupilLine> pupils,
        @Nullable ConfirmedList confirmed,
        Office office,
        Work work) {
      List<PupilLine> present = office.present(pupils, found.id());
      int withoutOrder = (int) present.stream().filter(line -> line.orderIn().isEmpty()).count();
      return new Contingent.ClassCount(
          found,
          present.size(),
          withoutOrder,
          confirmed,
          ListDifference.of(confirmed, pupils, office.day()));
    }

    private static List<Week> weeks(
        LocalDate opened, List<Submission> submissions, List<PupilLine> pupils, Work work) {
      LocalDate first = opened.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      LocalDate monday = work.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      List<Week> weeks = new ArrayList<>();
      for (; !monday.isBefore(first); monday = monday.minusDays(WEEK)) {
        weeks.add(week(monday, opened, submissions, pupils, work));
      }
      return weeks;
    }

    private static Week week(
        LocalDate monday,
        LocalDate opened,
        List<Submission> submissions,
        List<PupilLine> pupils,
        Work work) {
      List<Submission> sheets =
          submissions.stream()
              .filter(one -> one.kind() == Submission.Kind.WEEK && one.period().equals(monday))
              .toList();
      List<Move> moves = Moves.between(pupils, monday, monday.plusDays(WEEK - 1), opened);
      LocalDate due = monday.plusDays(FRIDAY);
      boolean late =
          sheets.isEmpty()
              ? work.today().isAfter(due)
              : sheets.stream().allMatch(one -> one.late(due));
      boolean changed = !sheets.isEmpty() && sheets.get(0).lines() != moves.size();
      return new Week(monday, due, moves, sheets.isEmpty() ? null : sheets.get(0), late, changed);
    }
  }
}
