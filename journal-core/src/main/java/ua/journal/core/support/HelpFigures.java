package ua.journal.core.support;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.school.SchoolYear;

/**
 * Query: how questions of this school year were answered (clauses 8.1 and 4, administrator, point
 * 9). Whether an answer helped is what the author did next: they closed the question or asked on.
 */
public record HelpFigures() implements Query<HelpFigures.Result> {
  @Override
  public Operation operation() {
    return Operation.READ_HELP;
  }

  /**
   * The figures.
   *
   * @param asked questions
   * @param answered those that were answered
   * @param inTime of these, on or before the day due
   * @param hours hours to the first answer on the average, rounded up
   * @param helped answers after which the author closed the question
   * @param askedOn answers after which they asked on
   */
  public record Result(int asked, int answered, int inTime, int hours, int helped, int askedOn) {}

  /** Answers {@link HelpFigures}. */
  static final class Answer implements Handler<HelpFigures, Result> {
    private static final int MINUTES = 60;

    @Override
    public Class<HelpFigures> type() {
      return HelpFigures.class;
    }

    @Override
    public Result handle(HelpFigures query, RequestContext context) {
      LocalDate since = LocalDate.of(SchoolYear.beginsOf(context.today()), Month.AUGUST, 1);
      List<HelpRequest> questions =
          context.port(HelpStore.class).all(context.school()).stream()
              .filter(one -> one.kind() == HelpKind.QUESTION)
              .filter(one -> !one.notes().get(0).at().toLocalDate().isBefore(since))
              .toList();
      List<HelpRequest> answered =
          questions.stream().filter(one -> answer(one).isPresent()).toList();
      double minutes = answered.stream().mapToLong(Answer::minutes).average().orElse(0);
      return new Result(
          questions.size(),
          answered.size(),
          (int) answered.stream().filter(Answer::inTime).count(),
          (int) Math.ceil(minutes / MINUTES),
          questions.stream().mapToInt(one -> after(one, HelpState.CLOSED)).sum(),
          questions.stream().mapToInt(one -> after(one, HelpState.OPEN)).sum());
    }

    private static Optional<HelpNote> answer(HelpRequest one) {
      return one.notes().stream().filter(note -> !note.author().equals(one.author())).findFirst();
    }

    private static long minutes(HelpRequest one) {
      return Duration.between(one.notes().get(0).at(), answer(one).orElseThrow().at()).toMinutes();
    }

    private static boolean inTime(HelpRequest one) {
      LocalDate due = one.notes().get(0).dueOn();
      return due == null || !answer(one).orElseThrow().at().toLocalDate().isAfter(due);
    }

    /** How often the author went to a state from an answer. */
    private static int after(HelpRequest one, HelpState next) {
      int count = 0;
      for (int at = 1; at < one.notes().size(); at++) {
        HelpNote note = one.notes().get(at);
        boolean fromAnswer = one.notes().get(at - 1).state() == HelpState.ANSWERED;
        if (fromAnswer && note.state() == next && note.author().equals(one.author())) {
          count++;
        }
      }
      return count;
    }
  }
}
