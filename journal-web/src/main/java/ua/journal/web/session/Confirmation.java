package ua.journal.web.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import ua.journal.core.access.Me;
import ua.journal.core.access.WhoAmI;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.web.host.JournalApplication;
import ua.journal.web.host.SecondFactor;

/**
 * Who has to show a second factor (R-SEC-04). Judged by what a person is today, so that a position
 * which begins during a session asks for it at the next request.
 */
@ApplicationScoped
public class Confirmation {
  private final Supplier<SecondFactor> asked;
  private final Function<PersonId, Optional<Me>> people;

  /** For the container. */
  public Confirmation() {
    this(() -> SecondFactor.OFFERED, person -> Optional.empty());
  }

  @Inject
  Confirmation(JournalApplication application) {
    this(application::secondFactor, person -> ask(application, person));
  }

  Confirmation(Supplier<SecondFactor> asked, Function<PersonId, Optional<Me>> people) {
    this.asked = asked;
    this.people = people;
  }

  /** Whether the school asks a person for a second factor. */
  public boolean isRequired(PersonId person) {
    SecondFactor rule = asked.get();
    return rule == SecondFactor.EVERYBODY
        || rule == SecondFactor.STAFF && describe(person).filter(rule::asks).isPresent();
  }

  /** Whether a session has shown less than the school asks for. */
  public boolean isLacking(SignedIn signedIn) {
    return signedIn.level() < Steps.TWO_FACTORS && isRequired(signedIn.person());
  }

  /** What a person is at the school today; empty for those who have gone. */
  Optional<Me> describe(PersonId person) {
    return people.apply(person);
  }

  private static Optional<Me> ask(JournalApplication application, PersonId person) {
    try {
      return Optional.of(application.journal().as(person).ask(new WhoAmI()));
    } catch (JournalException e) {
      if (e.code() == ErrorCode.NOT_SIGNED_IN) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
