package ua.journal.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Startup;
import ua.journal.web.host.JournalApplication;

/** Whether the start is finished: plugins found, storage migrated, demo school set up. */
@Startup
@ApplicationScoped
public class StartedCheck implements HealthCheck {
  @Inject private JournalApplication application;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("started").status(application.started());
    application.failure().ifPresent(incident -> answer.withData("failed", incident));
    return answer.build();
  }
}
