package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.Journal;
import ua.journal.core.access.AccessStore;
import ua.journal.core.access.Account;
import ua.journal.core.access.Role;
import ua.journal.core.activation.Activate;
import ua.journal.core.activation.ActivationCode;
import ua.journal.core.activation.CodeLog;
import ua.journal.core.activation.DecideReissue;
import ua.journal.core.activation.IssueStaffCodes;
import ua.journal.core.activation.Opening;
import ua.journal.core.activation.Slip;
import ua.journal.core.activation.TryCode;
import ua.journal.core.activation.WaitingReissues;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.OwnNotices;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.Settings;

/**
 * Nobody alone gets into the account of the head, a deputy or an administrator (R-SEC-08), and
 * codes that are tried at once are counted one by one (R-SEC-03).
 */
public abstract class AbstractReissueTest extends AbstractStorageTest {
  private static final int AT_ONCE = 32;

  /** For subclasses. */
  protected AbstractReissueTest() {}

  @Test
  @DisplayName("R-SEC-08: an administrator does not become the head by a code he issues")
  final void takeOver() {
    String login = account("head");
    ActivationCode code = issue("head");
    Opening tried = system().perform(new TryCode(code)).get();
    assertThat(tried.opens()).isFalse();
    assertThat(tried.waitsUntil()).isEqualTo(now().plusHours(24));
    assertThat(tried.name()).isNull();
    assertThat(system().perform(new Activate(code, "stolen")).get().opens()).isFalse();
    assertThat(secret(login)).as("the old password works").isEqualTo("sealed");
    assertThat(notices("head")).containsExactly(NoticeKind.REISSUE_WAITS);
    assertThat(notices("deputy")).containsExactly(NoticeKind.REISSUE_WAITS);
    assertThat(notices("admin")).containsExactly(NoticeKind.REISSUE_WAITS);
    assertThat(notices("teacherA")).isEmpty();
    assertThat(refusal("admin", "head")).containsExactly("R-SEC-08");
    assertThat(refusal("head", "head")).containsExactly("R-SEC-08");
    assertThat(fate()).isEqualTo(CodeLog.Fate.WAITS);
    assertFails(ErrorCode.NOT_ALLOWED, () -> waiting("teacherA"));
    assertFails(
        ErrorCode.NOT_ALLOWED,
        () -> journal().as(person("teacherA")).perform(decision("head", true)));

    clock().set(FixtureSchool.NOW.plusHours(24));
    assertThat(waiting("deputy")).isEmpty();
    assertThat(fate()).isEqualTo(CodeLog.Fate.OPEN);
    assertThat(system().perform(new Activate(code, "new")).get().opens()).isTrue();
    assertThat(secret(login)).isEqualTo("new");
  }

  @Test
  @DisplayName("R-SEC-08: a second person confirms, and the code works at once")
  final void confirmed() {
    account("head");
    ActivationCode code = issue("head");
    assertThat(waiting("deputy"))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.owner()).isEqualTo(person("head"));
              assertThat(line.mayConfirm()).isTrue();
              assertThat(line.own()).isFalse();
            });
    assertThat(waiting("head"))
        .singleElement()
        .satisfies(line -> assertThat(line.own() && !line.mayConfirm()).isTrue());
    assertThat(waiting("admin")).noneMatch(WaitingReissues.Line::mayConfirm);
    DecideReissue decision = decision("head", true);
    assertThat(findings("deputy", decision)).isEmpty();
    assertThat(findings("deputy", decision)).extracting(Finding::rule).containsExactly("R-SEC-08");
    assertThat(notices("head"))
        .containsExactly(NoticeKind.REISSUE_CONFIRMED, NoticeKind.REISSUE_WAITS);
    assertThat(system().perform(new TryCode(code)).get().opens()).isTrue();
    assertThat(system().perform(new Activate(code, "new")).get().opens()).isTrue();
  }

  @Test
  @DisplayName("R-SEC-08: the owner stops a code, and it opens nothing for ever")
  final void stopped() {
    account("deputy");
    ActivationCode code = issue("deputy");
    assertThat(findings("deputy", decision("deputy", false))).isEmpty();
    assertThat(notices("head"))
        .containsExactly(NoticeKind.REISSUE_STOPPED, NoticeKind.REISSUE_WAITS);
    clock().set(FixtureSchool.NOW.plusHours(30));
    assertThat(system().perform(new Activate(code, "stolen")).get().opens()).isFalse();
    assertThat(fate()).isEqualTo(CodeLog.Fate.VOID);
  }

  @Test
  @DisplayName(
      "R-SEC-08: whoever was brought in for it is no second person, and no way round works")
  final void wayRound() {
    account("head");
    assertThat(system().perform(new Activate(issue("deputy"), "one")).get().opens())
        .as("the first entry is not delayed")
        .isTrue();
    issue("head");
    assertThat(refusal("deputy", "head")).containsExactly("R-SEC-08");
    clock().set(FixtureSchool.NOW.plusHours(2));

    String login = account("teacherA");
    ActivationCode code = issue("teacherA");
    school()
        .create(
            store(),
            new SchoolRows.RoleRow(
                school().number("teacherA"), Role.DEPUTY, FixtureSchool.TODAY, null));
    assertThat(system().perform(new Activate(code, "stolen")).get().opens())
        .as("made a deputy while the code of a teacher was on its way")
        .isFalse();
    assertThat(secret(login)).isEqualTo("sealed");
  }

  @Test
  @DisplayName("R-SEC-08: for how long a code waits is the school's")
  final void hours() {
    account("head");
    Slip slip =
        journal(Settings.of(java.util.Map.of("journal.rules.reissue-hours", "48")))
            .as(person("admin"))
            .perform(new IssueStaffCodes(List.of(person("head"))))
            .get()
            .get(0);
    assertThat(slip.waits()).isTrue();
    assertThat(slip.opensAt()).isEqualTo(now().plusHours(48));
    assertThat(slip.expiresAt()).isEqualTo(now().plusHours(48).plusDays(14));
  }

  @Test
  @DisplayName("R-SEC-03: wrong secrets sent at once are counted one by one, and none is a failure")
  final void wrongAtOnce() throws Exception {
    ActivationCode code = issue("teacherA");
    ActivationCode wrong = new ActivationCode(code.selector(), "AAAAAAAA");
    Journal plain = plain(Settings.defaults());
    List<Opening> answers =
        atOnce(() -> plain.asSystem(school().id()).perform(new TryCode(wrong)).get());
    assertThat(answers).hasSize(AT_ONCE).noneMatch(Opening::opens);
    assertThat(system().perform(new TryCode(code)).get().opens()).isFalse();
    assertThat(fate()).isEqualTo(CodeLog.Fate.VOID);
  }

  @Test
  @DisplayName("R-SEC-03: a right code sent many times at once opens the account once")
  final void rightAtOnce() throws Exception {
    ActivationCode code = issue("teacherA");
    Journal plain = plain(Settings.defaults());
    List<Opening> answers =
        atOnce(() -> plain.asSystem(school().id()).perform(new Activate(code, "one")).get());
    assertThat(answers).filteredOn(Opening::opens).hasSize(1);
  }

  private static <T> List<T> atOnce(Callable<T> work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<T> answers = new java.util.ArrayList<>();
      List<Callable<T>> all = IntStream.range(0, AT_ONCE).mapToObj(i -> work).toList();
      for (Future<T> each : pool.invokeAll(all)) {
        answers.add(each.get());
      }
      return answers;
    } finally {
      pool.shutdown();
    }
  }

  private List<String> refusal(String second, String owner) {
    return findings(second, decision(owner, true)).stream().map(Finding::rule).toList();
  }

  private DecideReissue decision(String owner, boolean confirm) {
    LocalDateTime issued =
        waiting("admin").stream()
            .filter(line -> line.owner().equals(person(owner)))
            .map(WaitingReissues.Line::issuedAt)
            .findFirst()
            .orElseThrow();
    return new DecideReissue(person(owner), issued, confirm);
  }

  private List<WaitingReissues.Line> waiting(String who) {
    return journal().as(person(who)).ask(new WaitingReissues());
  }

  private List<NoticeKind> notices(String who) {
    return journal().as(person(who)).ask(new OwnNotices()).stream().map(Notice::kind).toList();
  }

  private CodeLog.Fate fate() {
    return journal().as(person("admin")).ask(new CodeLog(null)).get(0).fate();
  }

  private ActivationCode issue(String who) {
    Slip slip =
        journal()
            .as(person("admin"))
            .perform(new IssueStaffCodes(List.of(person(who))))
            .get()
            .get(0);
    return ActivationCode.parse(slip.code()).orElseThrow();
  }

  private String account(String who) {
    String login = "reissue." + school().number(who);
    store()
        .write(
            tx -> {
              tx.port(AccessStore.class)
                  .saveAccount(new Account(person(who), school().id(), login, "sealed"));
              return 0;
            });
    return login;
  }

  private String secret(String login) {
    return journal().account(login).orElseThrow().secret();
  }

  private static LocalDateTime now() {
    return FixtureSchool.NOW.truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
  }

  private KitJournal.KitSession system() {
    return journal().asSystem(school().id());
  }
}
