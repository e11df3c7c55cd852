package ua.journal.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.access.Me;
import ua.journal.core.access.Role;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.common.SchoolId;
import ua.journal.web.host.SecondFactor;

/** R-SEC-04: who has to show a second factor. */
class ConfirmationTest {
  private static final PersonId PERSON = new PersonId(7);

  @ParameterizedTest(name = "{0}, {1}, level {2}: lacking {3}")
  @CsvSource({
    "OFFERED, TEACHER, 1, false",
    "STAFF, PARENT, 1, false",
    "STAFF, PUPIL, 1, false",
    "STAFF, TEACHER, 1, true",
    "STAFF, TEACHER, 2, false",
    "EVERYBODY, PARENT, 1, true",
    "EVERYBODY, PARENT, 2, false"
  })
  void asksWhoHasShownLess(SecondFactor rule, Role role, int level, boolean lacking) {
    assertThat(new Confirmation(() -> rule, person -> me(role)).isLacking(signedIn(level)))
        .isEqualTo(lacking);
  }

  @Test
  void aPositionThatBeginsDuringTheSessionAsksAtTheNextRequest() {
    Role[] role = {Role.PARENT};
    Confirmation confirmation = new Confirmation(() -> SecondFactor.STAFF, person -> me(role[0]));
    SignedIn session = signedIn(1);

    assertThat(confirmation.isLacking(session)).isFalse();
    role[0] = Role.TEACHER;
    assertThat(confirmation.isLacking(session)).isTrue();
    role[0] = Role.PARENT;
    assertThat(confirmation.isLacking(session)).as("the position has ended").isFalse();
  }

  @Test
  void whoHasGoneIsAskedForNothing() {
    Confirmation confirmation =
        new Confirmation(() -> SecondFactor.STAFF, person -> Optional.empty());

    assertThat(confirmation.isLacking(signedIn(1))).isFalse();
  }

  private static Optional<Me> me(Role role) {
    return Optional.of(
        new Me(
            PERSON,
            new PersonName("Бондаренко", "Ніна", ""),
            new SchoolId(1),
            "Ліцей № 7",
            Set.of(role),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null));
  }

  private static SignedIn signedIn(int level) {
    SessionTerms terms = SessionTerms.own(Duration.ofMinutes(10));
    return new SignedIn(PERSON, "login", level, "token", "", terms, Instant.EPOCH, 0);
  }
}
