package ua.journal.core.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.PersonId;
import ua.journal.core.regulation.Finding;

/**
 * Command: a circumstance of a pupil begins on a day, or ends with it. Said twice, it changes
 * nothing more. Answers what stands against it; then nothing was changed.
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
    public Outcome<Void> handle(NoteCircumstance request, RequestContext context) {
      LocalDate day = request.day();
      if (day == null) {
        return Outcome.refused(CircumstanceRules.day(null).orElseThrow());
      }
      CircumstanceStore store = context.port(CircumstanceStore.class);
      List<CircumstanceLine> known =
          store.of(request.pupil()).stream().filter(line -> line.kind() == request.kind()).toList();
      Optional<CircumstanceLine> open =
          known.stream().filter(line -> line.to() == null).findFirst();
      if (request.begins() == open.isPresent()) {
        return Outcome.unchanged();
      }
      Optional<Finding> refusal =
          open.isEmpty()
              ? CircumstanceRules.begins(known, day)
              : CircumstanceRules.ends(open.get(), day);
      if (refusal.isPresent()) {
        return Outcome.refused(refusal.get());
      }
      open.ifPresentOrElse(
          line -> store.end(line.until(day)), () -> store.add(line(request, day, context)));
      String target = "pupil=%s kind=%s %s=%s";
      String edge = request.begins() ? "from" : "to";
      context.record(
          request.operation(), target.formatted(request.pupil(), request.kind(), edge, day));
      return Outcome.done();
    }

    private static CircumstanceLine line(
        NoteCircumstance request, LocalDate day, RequestContext context) {
      return new CircumstanceLine(
          context.ids().next(),
          request.pupil(),
          request.kind(),
          day,
          null,
          context.person(),
          context.now());
    }
  }
}
