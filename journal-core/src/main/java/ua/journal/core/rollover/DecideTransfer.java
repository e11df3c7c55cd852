package ua.journal.core.rollover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.Given;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.people.Stays;
import ua.journal.core.regulation.Finding;

/**
 * Command: records what the pedagogical council decided about pupils of one class (order 762, act
 * 15 of the rulebook). Answers what stands against it; then nothing was recorded.
 *
 * @param pupils the pupils, all with the same decision
 * @param outcome what was decided
 * @param protocolNo number of the protocol, empty when it was not given
 * @param protocolDay day of the council, null when it was not given
 * @param request written request of the parents, empty for none
 */
public record DecideTransfer(
    List<PersonId> pupils,
    YearOutcome outcome,
    String protocolNo,
    @Nullable LocalDate protocolDay,
    String request)
    implements Command<Void> {
  /** Copies the pupils and drops spaces around texts. */
  public DecideTransfer {
    pupils = List.copyOf(new LinkedHashSet<>(Given.list(pupils, "pupils")));
    protocolNo = Given.value(protocolNo, "protocolNo").strip();
    request = Given.value(request, "request").strip();
  }

  @Override
  public Operation operation() {
    return Operation.PREPARE_YEAR;
  }

  /** Runs {@link DecideTransfer}. */
  static final class Run implements Handler<DecideTransfer, Outcome<Void>> {
    private static final int MAX_NO = 60;
    private static final int MAX_TEXT = 200;

    @Override
    public Class<DecideTransfer> type() {
      return DecideTransfer.class;
    }

    @Override
    public Outcome<Void> handle(DecideTransfer request, RequestContext context) {
      if (request.protocolNo().length() > MAX_NO || request.request().length() > MAX_TEXT) {
        throw new JournalException(ErrorCode.MALFORMED, "A text is too long");
      }
      NextYear year = NextYearQuery.Answer.look(context);
      List<Finding> findings = judge(request, year, context);
      LocalDate day = request.protocolDay();
      return findings.isEmpty() && day != null
          ? write(request, day, year, context)
          : Outcome.refused(findings);
    }

    private static List<Finding> judge(
        DecideTransfer request, NextYear year, RequestContext context) {
      Optional<Finding> nobody = DecisionRules.pupils(request.pupils().size());
      if (nobody.isPresent()) {
        return List.of(nobody.get());
      }
      Map<PersonId, NextYear.Moving> classOf = new HashMap<>();
      Map<PersonId, NextYear.Pupil> pupils = new HashMap<>();
      for (NextYear.Moving moving : year.classes()) {
        for (NextYear.Pupil pupil : moving.pupils()) {
          classOf.put(pupil.id(), moving);
          pupils.put(pupil.id(), pupil);
        }
      }
      LinkedHashSet<Finding> findings = new LinkedHashSet<>();
      int last = year.lastGrade();
      for (PersonId id : request.pupils()) {
        NextYear.Moving moving = classOf.get(id);
        if (moving == null) {
          throw new JournalException(ErrorCode.NOT_FOUND, "Not a pupil of this year: " + id);
        }
        findings.addAll(
            DecisionRules.judge(
                request.outcome(),
                moving.grade(),
                last,
                request.protocolNo(),
                request.protocolDay(),
                request.request(),
                context.today()));
        NextYear.Pupil pupil = Objects.requireNonNull(pupils.get(id));
        Stays.decided(pupil.isSettled() && !repeats(request, pupil)).ifPresent(findings::add);
      }
      return new ArrayList<>(findings);
    }

    /** Whether the very same decision is recorded already: a doubled click. */
    private static boolean repeats(DecideTransfer request, NextYear.Pupil pupil) {
      PupilDecision known = pupil.decision();
      return known != null
          && known.outcome() == request.outcome()
          && known.protocolNo().equals(request.protocolNo())
          && known.protocolDay().equals(request.protocolDay());
    }

    private static Outcome<Void> write(
        DecideTransfer request, LocalDate day, NextYear year, RequestContext context) {
      List<PupilDecision> decisions =
          year.classes().stream()
              .flatMap(moving -> moving.pupils().stream())
              .filter(pupil -> request.pupils().contains(pupil.id()) && !repeats(request, pupil))
              .map(
                  pupil ->
                      new PupilDecision(
                          pupil.id(),
                          request.outcome(),
                          request.protocolNo(),
                          day,
                          request.request()))
              .toList();
      if (decisions.isEmpty()) {
        return Outcome.unchanged();
      }
      context
          .port(RolloverStore.class)
          .decide(context.school(), year.begins(), decisions, context.person(), context.now());
      decisions.forEach(
          decision ->
              context.record(
                  request.operation(),
                  "pupil=%s %s".formatted(decision.pupil(), decision.outcome())));
      return Outcome.done();
    }
  }
}
