package ua.journal.web.host;

import java.util.Map;
import java.util.Optional;
import ua.journal.core.access.Account;
import ua.journal.core.access.Credential;
import ua.journal.spi.Enrolment;

/** An enrolment behind the host's edge. */
record GuardedEnrolment(Enrolment enrolment, Edge edge) implements Enrolment {
  @Override
  public Draft draft(Account account, String issuer) {
    return edge.answer(() -> enrolment.draft(account, issuer));
  }

  @Override
  public Optional<Enrolled> enrol(Account account, Draft draft, Map<String, String> fields) {
    return edge.answer(() -> enrolment.enrol(account, draft, fields));
  }

  @Override
  public int sparesLeft(Credential credential) {
    return edge.answer(() -> enrolment.sparesLeft(credential));
  }
}
