package ua.journal.core.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.OrderText;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.Dates;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.Deadlines;
import ua.journal.core.school.SchoolYear;

/**
 * Command: the form of study changes from a day, by order (R-LIFE-01, R-LIFE-10). What the school
 * began the year with may lack the order: it is kept with a warning. Answers what was found; with a
 * blocking finding nothing was changed.
 *
 * @param pupil the pupil
 * @param form the new form
 * @param from first day, null when it was not given
 * @param orderNo number of the order, empty when it was not given
 * @param orderDate date of the order, null when it was not given
 */
public record ChangeStudyForm(
    PersonId pupil,
    StudyForm form,
    @Nullable LocalDate from,
    String orderNo,
    @Nullable LocalDate orderDate)
    implements Command<Void> {
  @Override
  public Operation operation() {
    return Operation.MOVE_PUPILS;
  }

  @Override
  public Target target() {
    return new Target.Pupil(pupil);
  }

  /**
   * Runs {@link ChangeStudyForm}.
   *
   * @param deadlines until when forms belong to the opening enrolment
   */
  record Run(Deadlines deadlines) implements Handler<ChangeStudyForm, Outcome<Void>> {
    @Override
    public Class<ChangeStudyForm> type() {
      return ChangeStudyForm.class;
    }

    @Override
    public Outcome<Void> handle(ChangeStudyForm request, RequestContext context) {
      LocalDate from = request.from();
      if (from == null) {
        return Outcome.refused(Stays.finding("form.day", Map.of()));
      }
      List<FormLine> known =
          context.port(StudyFormStore.class).ofSchool(context.school()).stream()
              .filter(line -> line.pupil().equals(request.pupil()))
              .toList();
      List<PupilLine> stays =
          new CardWriting(context)
              .pupils().stream().filter(line -> line.id().equals(request.pupil())).toList();
      boolean repeated =
          known.stream().anyMatch(l -> l.form() == request.form() && l.from().equals(from));
      List<Finding> findings = judge(request, from, known, stays, context);
      if (repeated) {
        return Outcome.unchanged();
      }
      if (findings.stream().anyMatch(Finding::blocks)) {
        return Outcome.refused(findings);
      }
      context.port(StudyFormStore.class).add(line(request, from, context));
      String target = "pupil=%s form=%s from=%s";
      context.record(request.operation(), target.formatted(request.pupil(), request.form(), from));
      return Outcome.done(null, findings);
    }

    private List<Finding> judge(
        ChangeStudyForm request,
        LocalDate from,
        List<FormLine> known,
        List<PupilLine> stays,
        RequestContext context) {
      List<Finding> findings = new ArrayList<>();
      if (stays.stream().noneMatch(stay -> stay.on(from))) {
        findings.add(Stays.finding("form.away", Map.of()));
      }
      known.stream()
          .filter(line -> !line.from().isBefore(from))
          .findFirst()
          .ifPresent(
              later -> {
                String day = Dates.text(later.from());
                findings.add(Stays.finding("form.later", Map.of("day", day)));
              });
      if (request.orderNo().isBlank() || request.orderDate() == null) {
        LocalDate due = deadlines.listsDue(SchoolYear.serving(context));
        boolean opening = known.isEmpty() && !from.isAfter(due);
        findings.add(
            opening ? Stays.opening("form.opening") : Stays.finding("form.order", Map.of()));
      }
      return findings;
    }

    private static FormLine line(ChangeStudyForm request, LocalDate from, RequestContext context) {
      LocalDate date = request.orderDate();
      boolean ordered = date != null && !request.orderNo().isBlank();
      return new FormLine(
          context.ids().next(),
          request.pupil(),
          request.form(),
          from,
          ordered ? OrderText.of(request.orderNo(), date) : "",
          context.person(),
          context.now());
    }
  }
}
