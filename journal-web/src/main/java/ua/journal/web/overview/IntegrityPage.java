package ua.journal.web.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Operation;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.web.host.SealWatch;
import ua.journal.web.locale.Words;
import ua.journal.web.seal.Sealing;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Shell;

/** Whether the record is whole, in words (R-SEC-06). */
@Named
@RequestScoped
public class IntegrityPage {
  @Inject private JournalClient client;
  @Inject private Shell shell;
  @Inject private SealWatch seals;
  @Inject private RecordCheck check;
  @Inject private Words words;

  private VerifyAudit.@Nullable Result result;

  /** Refuses the page itself to those who may not ask. */
  public void open() {
    if (!shell.may(Operation.VERIFY_AUDIT)) {
      throw new JournalException(ErrorCode.NOT_ALLOWED, "The record is not his to check");
    }
  }

  /** Reads the whole chain anew. */
  public void verify() {
    result = check.run(() -> client.ask(new VerifyAudit()));
  }

  public VerifyAudit.@Nullable Result getResult() {
    return result;
  }

  /** What disagrees with the checkpoints, a sentence each. */
  public List<String> getSigned() {
    return result == null
        ? List.of()
        : result.anchored().faults().stream()
            .map(each -> words.say("integrity.seal." + each.kind(), each.seq(), each.checkpoint()))
            .toList();
  }

  /** The last checkpoint: «№ 12: записи до № 4120, 23.11.2026, 10:42, ключ 3fa4…». */
  public String getLastCheckpoint() {
    return seals
        .sealing()
        .lastCheckpoint()
        .map(
            last ->
                words.say(
                    "integrity.kept.at",
                    last.number(),
                    last.head().seq(),
                    moment(last.at()),
                    last.key()))
        .orElseGet(() -> words.say("integrity.kept.none"));
  }

  /** What the last check by itself found. */
  public String getLastCheck() {
    return seals
        .sealing()
        .lastCheck()
        .map(
            last ->
                words.say(
                    last.intact() ? "integrity.kept.whole" : "integrity.kept.broken",
                    moment(last.at())))
        .orElseGet(() -> words.say("integrity.kept.none"));
  }

  /** What keeps checkpoints from being made or from arriving, a sentence each. */
  public List<String> getTroubles() {
    List<String> troubles = new ArrayList<>();
    Sealing sealing = seals.sealing();
    if (!sealing.fault().isEmpty()) {
      troubles.add(words.say("integrity.kept.fault", sealing.fault()));
    }
    sealing.places().stream()
        .filter(place -> !place.incident().isEmpty())
        .map(place -> words.say("integrity.kept.place", place.name(), place.incident()))
        .forEach(troubles::add);
    return troubles;
  }

  private String moment(LocalDateTime at) {
    return words.fullDate(at.toLocalDate()) + ", " + words.hour(at.toLocalTime());
  }
}
