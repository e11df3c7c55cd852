package ua.journal.core.teaching;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Target;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.Given;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.OrderText;
import ua.journal.core.common.PersonId;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.SchoolYear;

/**
 * Command: a pupil is exempt from a subject for a period, by a document. A later last day, or an
 * earlier one, is the same command again. Answers what stands against it; then nothing was changed.
 *
 * @param pupil the pupil
 * @param journal the subject's journal
 * @param from first day, null when it was not given
 * @param to last day, null for no end
 * @param documentNo number of the document, empty when it was not given
 * @param documentDate its date, null when it was not given
 */
public record ExemptPupil(
    PersonId pupil,
    JournalId journal,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String documentNo,
    @Nullable LocalDate documentDate)
    implements Command<Void> {
  private static final int MAX_TEXT = 150;

  /** Strips the number and refuses one that is too long. */
  public ExemptPupil {
    documentNo = Given.value(documentNo, "documentNo").strip();
    if (documentNo.length() > MAX_TEXT) {
      throw new JournalException(ErrorCode.MALFORMED, "A text is longer than " + MAX_TEXT);
    }
  }

  @Override
  public Operation operation() {
    return Operation.EXEMPT_PUPILS;
  }

  @Override
  public Target target() {
    return new Target.Pupil(pupil);
  }

  private String document() {
    return OrderText.of(documentNo, documentDate);
  }

  /** Runs {@link ExemptPupil}. */
  static final class Run implements Handler<ExemptPupil, Outcome<Void>> {
    @Override
    public Class<ExemptPupil> type() {
      return ExemptPupil.class;
    }

    @Override
    public Outcome<Void> handle(ExemptPupil request, RequestContext context) {
      ExemptionStore store = context.port(ExemptionStore.class);
      Exemption line =
          store.of(request.pupil(), SchoolYear.serving(context)).stream()
              .filter(each -> each.journal().equals(request.journal()))
              .max(Comparator.comparing(Exemption::since))
              .orElseThrow(
                  () -> new JournalException(ErrorCode.NOT_FOUND, "Not a journal of the pupil"));
      Optional<Finding> refusal =
          ExemptionRules.judge(
              request.documentNo(), request.documentDate(), request.from(), request.to());
      if (refusal.isPresent()) {
        return Outcome.refused(refusal.get());
      }
      Exemption next =
          new Exemption(
              line.journal(),
              line.title(),
              line.since(),
              line.until(),
              request.from(),
              request.to(),
              request.document());
      if (next.equals(line)) {
        return Outcome.unchanged();
      }
      store.put(request.pupil(), next);
      String days = request.from() + ".." + (request.to() == null ? "" : request.to());
      context.record(
          request.operation(), request.journal(), "pupil=%s %s".formatted(request.pupil(), days));
      return Outcome.done();
    }
  }
}
