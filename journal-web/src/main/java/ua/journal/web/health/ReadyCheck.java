package ua.journal.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import ua.journal.web.host.JournalApplication;

/** Whether storage answers and the start is finished. */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {
  @Inject private JournalApplication application;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("ready")
            .status(application.ready())
            .withData("filled", application.filled());
    application.failure().ifPresent(incident -> answer.withData("failed", incident));
    return answer.build();
  }
}
