package ua.journal.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import ua.journal.web.host.JournalApplication;
import ua.journal.web.host.SealWatch;
import ua.journal.web.seal.Sealing;

/**
 * Whether storage answers and the start is finished. It tells what was seen last and how long ago:
 * a watcher never waits for a storage that does not answer. A record that is not whole does not
 * stop the journal, but whoever watches the server reads it here.
 */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {
  @Inject private JournalApplication application;
  @Inject private SealWatch seals;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("ready")
            .status(application.ready())
            .withData("filled", application.filled());
    if (application.started()) {
      answer
          .withData("storage", application.storage().name())
          .withData("seconds", application.storageAge());
    }
    application.failure().ifPresent(incident -> answer.withData("failed", incident));
    if (application.started()) {
      Sealing sealing = seals.sealing();
      answer.withData(
          "record",
          sealing.lastCheck().map(last -> last.intact() ? "whole" : "broken").orElse("unchecked"));
      answer.withData(
          "checkpoint", sealing.lastCheckpoint().map(last -> last.head().seq()).orElse(0L));
    }
    return answer.build();
  }
}
