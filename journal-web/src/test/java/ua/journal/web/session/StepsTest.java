package ua.journal.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.journal.core.common.PersonId;
import ua.journal.spi.Authenticator;
import ua.journal.spi.Authenticator.Part;
import ua.journal.spi.Authenticator.Visit;
import ua.journal.spi.Step;
import ua.journal.web.host.SignInChain;
import ua.journal.web.host.SignInChain.Link;

/** The order of a sign-in, whatever the authenticators are. */
class StepsTest {
  private static final PersonId OKSANA = new PersonId(7);
  private static final PersonId PETRO = new PersonId(8);
  private static final Visit VISIT =
      new Visit("127.0.0.1", URI.create("http://localhost/sign-in/callback"), null, 0);
  private static final Map<String, String> TYPED = Map.of("login", "oksana", "password", "right");
  private static final Step CODE = new Step.Form(List.of("code"), Map.of("asked", "once"));
  private static final Step REFUSED = new Step.Refused();

  private final Fake password = new Fake(Part.FORM, new Step.Form(List.of("login", "password")));
  private final Fake second = new Fake(Part.CONFIRMS, CODE);

  @Test
  void onePasswordIsEnoughWhereNobodyConfirms() {
    password.answers(new Step.Accepted(OKSANA, 1));

    assertThat(first(steps(password))).isEqualTo(known(OKSANA, "0", 1));
  }

  @Test
  void formsAreTriedInOrderUntilOneAccepts() {
    Fake directory = new Fake(Part.FORM, new Step.Form(List.of("login", "password")));
    password.answers(REFUSED);
    directory.answers(new Step.Accepted(PETRO, 1));

    assertThat(first(steps(password, directory))).isEqualTo(known(PETRO, "1", 1));
  }

  @Test
  void whoConfirmsIsAskedAboutTheOneWhoWasFoundAndGetsBackWhatItAskedToKeep() {
    password.answers(new Step.Accepted(OKSANA, 1));
    second.answers(new Step.Accepted(OKSANA, 2));
    Steps steps = steps(password, second);

    Flow waiting = ((Progress.Waiting) first(steps)).flow();
    Progress end = steps.answer(VISIT, waiting, Map.of("code", "123456"), person -> 0);

    assertThat(waiting.step()).isEqualTo(CODE);
    assertThat(second.visits.get(0).person()).isEqualTo(OKSANA);
    assertThat(second.kept).isEqualTo(Map.of("asked", "once"));
    assertThat(end).isEqualTo(known(OKSANA, "1", 2));
  }

  @Test
  void aWrongCodeIsRefusedAndTheFifthWaitsWhereverItComesFrom() {
    password.answers(new Step.Accepted(OKSANA, 1));
    second.answers(REFUSED);
    Steps steps = steps(password, second);
    Flow waiting = ((Progress.Waiting) first(steps)).flow();
    for (int i = 0; i < 4; i++) {
      assertThat(steps.answer(VISIT, waiting, Map.of(), person -> 0))
          .isEqualTo(new Progress.Refused(0));
    }
    Visit elsewhere = new Visit("10.0.0.66", VISIT.callback(), null, 0);

    assertThat(steps.answer(VISIT, waiting, Map.of(), person -> 0))
        .isEqualTo(new Progress.Refused(30));
    assertThat(steps.answer(elsewhere, waiting, Map.of(), person -> 0))
        .isInstanceOfSatisfying(
            Progress.Refused.class, refused -> assertThat(refused.waitSeconds()).isPositive());
  }

  @Test
  void nobodyIsConfirmedAsSomebodyElse() {
    password.answers(new Step.Accepted(OKSANA, 1));
    second.answers(new Step.Accepted(PETRO, 2));
    Steps steps = steps(password, second);
    Flow waiting = ((Progress.Waiting) first(steps)).flow();

    assertThat(steps.answer(VISIT, waiting, Map.of(), person -> 0))
        .isEqualTo(new Progress.Refused(0));
  }

  @Test
  void whoHasNothingToConfirmWithKeepsHisLevel() {
    password.answers(new Step.Accepted(OKSANA, 1));
    second.begins(new Step.Accepted(OKSANA, 1));

    assertThat(first(steps(password, second))).isEqualTo(known(OKSANA, "1", 1));
  }

  @Test
  void twoFactorsElsewhereOrInTheOwnSessionAreNotAskedForAgain() {
    Fake provider = new Fake(Part.ELSEWHERE, new Step.Redirect(URI.create("https://id"), Map.of()));
    provider.answers(new Step.Accepted(OKSANA, 2));
    password.answers(new Step.Accepted(OKSANA, 1));
    Steps steps = steps(password, provider, second);

    Flow away = ((Progress.Waiting) steps.elsewhere(link(1, provider), VISIT, false)).flow();

    assertThat(steps.answer(VISIT, away, Map.of("code", "x"), person -> 0))
        .isEqualTo(new Progress.Known(OKSANA, new Flow("1", null, OKSANA, 2, "", false, 0, null)));
    assertThat(
            steps.first(
                VISIT, VISIT.source(), TYPED, false, person -> person.equals(OKSANA) ? 2 : 0))
        .as("a locked session opens by the password alone")
        .isInstanceOf(Progress.Known.class);
    assertThat(steps.first(VISIT, VISIT.source(), TYPED, false, person -> 1))
        .isInstanceOf(Progress.Waiting.class);
  }

  @Test
  void aWrongPasswordIsCountedOnceHoweverManyAreAsked() {
    password.answers(REFUSED);
    Fake directory = new Fake(Part.FORM, new Step.Form(List.of("login", "password")));
    directory.answers(REFUSED);
    Steps steps = steps(password, directory);
    for (int i = 0; i < 4; i++) {
      assertThat(first(steps)).isEqualTo(new Progress.Refused(0));
    }
    assertThat(first(steps)).isEqualTo(new Progress.Refused(30));
    int asked = password.asked;
    first(steps);
    assertThat(password.asked).as("nobody is asked while it waits").isEqualTo(asked);
  }

  private static Progress first(Steps steps) {
    return steps.first(VISIT, VISIT.source(), TYPED, false, person -> 0);
  }

  private static Progress known(PersonId person, String link, int level) {
    return new Progress.Known(
        person, new Flow(link, null, person, level, "oksana", false, 0, null));
  }

  private static Steps steps(Fake... fakes) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < fakes.length; i++) {
      links.add(link(i, fakes[i]));
    }
    SignInChain chain = SignInChain.of(links, password -> "sealed");
    return new Steps(chain, new Throttle(() -> 0));
  }

  private static Link link(int number, Fake fake) {
    return new Link(String.valueOf(number), fake.part(), fake);
  }

  /** Says what it was told to say. */
  private static final class Fake implements Authenticator {
    private final Part part;
    private final List<Visit> visits = new ArrayList<>();
    private Step begin;
    private Step answer = REFUSED;
    private Map<String, String> kept = Map.of();
    private int asked;

    Fake(Part part, Step begin) {
      this.part = part;
      this.begin = begin;
    }

    void begins(Step step) {
      begin = step;
    }

    void answers(Step step) {
      answer = step;
    }

    @Override
    public Part part() {
      return part;
    }

    @Override
    public Step begin(Visit visit) {
      visits.add(visit);
      return begin;
    }

    @Override
    public Step answer(Attempt attempt) {
      kept = attempt.kept();
      asked++;
      return answer;
    }

    @Override
    public void close() {
      // nothing is held open
    }
  }
}
