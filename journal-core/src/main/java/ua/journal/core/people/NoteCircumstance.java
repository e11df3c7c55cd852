package ua.journal.core.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.Target;
import ua.journal.core.access.Work;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.Dates;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Rule;
import ua.journal.core.regulation.RuleBook;
import ua.journal.core.regulation.Severity;

/**
 * Command: a circumstance of a pupil begins on a day, or ends with it (R-LIFE-11). Said twice, it
 * changes nothing more. Answers what stands against it; then nothing was changed.
 *
 * @param pupil the pupil
 * @param kind what it is
 * @param day first or last day, null when it was not given
 * @param begins whether it begins
 */
public record NoteCircumstance(
    PersonId pupil, Circumstance kind, @Nullable LocalDate day, boolean begins)
    implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.CORRECT_CARD;
  }

  @Override
  public Target target() {
    return new Target.Pupil(pupil);
  }

  /** Runs {@link NoteCircumstance}. */
  static final class Run implements Handler<NoteCircumstance, Outcome<Void>> {
    @Override
    public Class<NoteCircumstance> type() {
      return NoteCircumstance.class;
    }

    @Override
    public Outcome<Void> handle(NoteCircumstance request, Work work) {
      LocalDate day = request.day();
      if (day == null) {
        return Outcome.refused(blocking("circumstance.day", ""));
      }
      CircumstanceStore store = work.port(CircumstanceStore.class);
      List<CircumstanceLine> known =
          store.of(request.pupil()).stream().filter(line -> line.kind() == request.kind()).toList();
      Optional<CircumstanceLine> open =
          known.stream().filter(line -> line.to() == null).findFirst();
      if (request.begins() == open.isPresent()) {
        return Outcome.unchanged();
      }
      List<Finding> findings =
          request.begins()
              ? overlap(known, day)
              : open.stream().flatMap(l -> early(l, day)).toList();
      if (!findings.isEmpty()) {
        return Outcome.refused(findings);
      }
      open.ifPresentOrElse(
          line -> store.end(line.until(day)), () -> store.add(line(request, day, work)));
      String target = "pupil=%s kind=%s %s=%s";
      String edge = request.begins() ? "from" : "to";
      work.record(
          request.operation(), target.formatted(request.pupil(), request.kind(), edge, day));
      return Outcome.done();
    }

    private static List<Finding> overlap(List<CircumstanceLine> known, LocalDate day) {
      return known.stream()
          .filter(line -> line.to() != null && !line.to().isBefore(day))
          .limit(1)
          .map(line -> blocking("circumstance.overlap", Dates.text(line.to())))
          .toList();
    }

    private static Stream<Finding> early(CircumstanceLine open, LocalDate day) {
      return day.isBefore(open.from())
          ? Stream.of(blocking("circumstance.early", Dates.text(open.from())))
          : Stream.empty();
    }

    private static CircumstanceLine line(NoteCircumstance request, LocalDate day, Work work) {
      return new CircumstanceLine(
          work.ids().next(), request.pupil(), request.kind(), day, null, work.person(), work.now());
    }

    private static Finding blocking(String text, String day) {
      Rule rule = RuleBook.standard().rule("R-LIFE-11");
      return new Finding(
          rule.id(), Severity.BLOCK, rule.clause(), text, Map.of("day", day), List.of());
    }
  }
}
