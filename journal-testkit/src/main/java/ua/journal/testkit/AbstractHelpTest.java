package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.OwnNotices;
import ua.journal.core.regulation.Finding;
import ua.journal.core.support.AccessPoint;
import ua.journal.core.support.AccessPoints;
import ua.journal.core.support.AnswerHelp;
import ua.journal.core.support.AskHelp;
import ua.journal.core.support.FollowHelp;
import ua.journal.core.support.HelpFigures;
import ua.journal.core.support.HelpKind;
import ua.journal.core.support.HelpNote;
import ua.journal.core.support.HelpQueue;
import ua.journal.core.support.HelpRequest;
import ua.journal.core.support.HelpState;
import ua.journal.core.support.HelpStore;
import ua.journal.core.support.MakeReport;
import ua.journal.core.support.OwnHelp;
import ua.journal.core.support.ProposeAccessPoint;
import ua.journal.core.support.SettleAccessPoint;
import ua.journal.core.support.Suggestions;
import ua.journal.core.support.VoteSuggestion;
import ua.journal.core.tasks.OwnTasks;
import ua.journal.core.tasks.Tasks;

/** Help in time, suggestions, access points (clauses 4 and 8.1). */
public abstract class AbstractHelpTest extends AbstractStorageTest {
  private static final String LOST = "Не бачу оцінок дитини.\r\nЩо робити?";

  /** For subclasses. */
  protected AbstractHelpTest() {}

  @Test
  @DisplayName("R-HLP-01: a question of a family is due the next working day, is answered, closed")
  final void question() {
    assertThat(ask("parent", HelpKind.QUESTION, LOST)).isEmpty();
    assertThat(ask("parent", HelpKind.QUESTION, LOST)).as("a doubled click").isEmpty();
    HelpRequest asked = own("parent");
    assertThat(asked.text()).isEqualTo("Не бачу оцінок дитини.\nЩо робити?");
    assertThat(asked.state()).isEqualTo(HelpState.OPEN);
    assertThat(asked.dueOn()).isEqualTo(FixtureSchool.TODAY.plusDays(1));
    assertThat(journal().as(person("admin")).ask(new OwnTasks()).help()).isEqualTo(1);
    assertThat(journal().as(person("parent")).ask(new OwnTasks())).isEqualTo(Tasks.NONE);
    assertThat(answer(asked, HelpState.ANSWERED, "Оновіть сторінку.")).isEmpty();
    assertThat(journal().as(person("admin")).ask(new OwnTasks()).help()).isZero();
    HelpRequest answered = own("parent");
    assertThat(answered.dueOn()).isNull();
    assertThat(answered.notes().get(1).text()).isEqualTo("Оновіть сторінку.");
    assertThat(answered.notes().get(1).author()).isEqualTo(person("admin"));
    assertThat(answered.notes().get(1).authorName()).isNotBlank();
    assertThat(journal().as(person("parent")).ask(new OwnNotices()))
        .extracting(Notice::kind)
        .containsExactly(NoticeKind.HELP_ANSWERED);
    assertThat(follow("parent", answered, HelpState.CLOSED, "")).isEmpty();
    assertThat(own("parent").state()).isEqualTo(HelpState.CLOSED);
    assertThat(journal().as(person("head")).ask(new VerifyAudit()).intact()).isTrue();
    assertThat(own("parent").notes()).extracting(HelpNote::state).hasSize(3);
  }

  @Test
  @DisplayName("R-HLP-01: who was not helped asks on, and the clock begins anew")
  final void askedOn() {
    ask("teacherA", HelpKind.QUESTION, LOST);
    answer(own("teacherA"), HelpState.ANSWERED, "Зачекайте.");
    clock().set(FixtureSchool.TODAY.plusDays(2).atTime(9, 0));
    assertRules(follow("teacherA", own("teacherA"), HelpState.OPEN, " "), "R-HLP-01");
    assertThat(follow("teacherA", own("teacherA"), HelpState.OPEN, "Не допомогло.")).isEmpty();
    assertThat(own("teacherA").dueOn()).as("Friday, then Monday").isEqualTo("2026-10-19");
  }

  @Test
  @DisplayName(
      "4.T15: colleagues support a suggestion, once each, not their own, until it is decided")
  final void votes() {
    ask("teacherA", HelpKind.SUGGESTION, "Більші кнопки");
    ask("parent", HelpKind.SUGGESTION, "Оцінки в месенджер");
    long id = own("teacherA").id();
    assertThat(vote("teacherA", id, true)).as("his own").isFalse();
    assertThat(vote("teacherB", id, true)).isTrue();
    assertThat(vote("teacherB", id, true)).isFalse();
    assertThat(vote("leader", id, true)).isTrue();
    assertThat(vote("leader", id, false)).isTrue();
    assertThat(journal().as(person("teacherB")).ask(new Suggestions()))
        .extracting(
            Suggestions.Line::text,
            Suggestions.Line::votes,
            Suggestions.Line::supported,
            Suggestions.Line::own)
        .containsExactly(tuple("Більші кнопки", 1, true, false));
    assertThat(answer(own("teacherA"), HelpState.TAKEN, "Зробимо.")).isEmpty();
    assertThat(vote("leader", id, true)).as("decided").isFalse();
    assertFails(ErrorCode.NOT_FOUND, () -> vote("leader", own("parent").id(), true));
    assertFails(ErrorCode.NOT_ALLOWED, () -> vote("parent", id, true));
  }

  @Test
  @DisplayName("8.1, 4.C11: class teachers first among what is due that day; how fast answers come")
  final void figures() {
    ask("parent", HelpKind.QUESTION, "Друге");
    ask("leader", HelpKind.QUESTION, "Перше");
    assertThat(queueOf("admin")).containsExactly("Перше", "Друге");
    clock().set(FixtureSchool.NOW.plusMinutes(90));
    assertThat(answer(own("leader"), HelpState.ANSWERED, "Так.")).isEmpty();
    assertThat(follow("leader", own("leader"), HelpState.CLOSED, "")).isEmpty();
    clock().set(FixtureSchool.TODAY.plusDays(5).atTime(9, 0));
    assertThat(answer(own("parent"), HelpState.ANSWERED, "Ні.")).isEmpty();
    assertThat(follow("parent", own("parent"), HelpState.OPEN, "Чому?")).isEmpty();
    HelpFigures.Result figures = journal().as(person("head")).ask(new HelpFigures());
    assertThat(figures.asked()).isEqualTo(2);
    assertThat(figures.answered()).isEqualTo(2);
    assertThat(figures.inTime()).isEqualTo(1);
    assertThat(figures.hours()).as("of 1.5 and 118.3").isEqualTo(60);
    assertThat(figures.helped()).isEqualTo(1);
    assertThat(figures.askedOn()).isEqualTo(1);
  }

  private boolean vote(String who, long id, boolean supports) {
    return journal().as(person(who)).perform(new VoteSuggestion(id, supports)).changed();
  }

  @Test
  @DisplayName("What is due first stands first; the head sees what is late and no more")
  final void queue() {
    ask("teacherA", HelpKind.QUESTION, "Перше");
    clock().set(FixtureSchool.TODAY.plusDays(1).atTime(9, 0));
    ask("parent", HelpKind.QUESTION, "Друге");
    ask("parent", HelpKind.SUGGESTION, "Більші кнопки");
    assertThat(queueOf("admin")).containsExactly("Перше", "Друге", "Більші кнопки");
    assertThat(queueOf("head")).containsExactly("Більші кнопки");
    clock().set(FixtureSchool.TODAY.plusDays(2).atTime(9, 0));
    assertThat(queueOf("head")).containsExactly("Перше", "Більші кнопки");
    for (String other : List.of("teacherA", "parent", "secretary")) {
      assertFails(ErrorCode.NOT_ALLOWED, () -> queueOf(other));
    }
  }

  @Test
  @DisplayName("R-HLP-01: an answer to what has changed meanwhile is not written")
  final void staleAnswer() {
    ask("parent", HelpKind.QUESTION, LOST);
    HelpRequest seen = own("parent");
    follow("parent", seen, HelpState.CLOSED, "Уже бачу.");
    assertRules(answer(seen, HelpState.ANSWERED, "Оновіть сторінку."), "R-HLP-01");
    assertThat(own("parent").notes()).hasSize(2);
    assertFails(
        ErrorCode.CONFLICT,
        () ->
            store()
                .write(
                    tx -> {
                      tx.port(HelpStore.class).append(seen.id(), 1, seen.notes().get(0));
                      return seen;
                    }));
  }

  @Test
  @DisplayName("R-HLP-02: a suggestion is considered, then declined with a reason")
  final void suggestion() {
    ask("teacherA", HelpKind.SUGGESTION, "Більші кнопки");
    assertThat(own("teacherA").dueOn()).isNull();
    assertThat(answer(own("teacherA"), HelpState.CONSIDERED, "")).isEmpty();
    assertRules(answer(own("teacherA"), HelpState.DECLINED, " "), "R-HLP-02");
    assertThat(answer(own("teacherA"), HelpState.DECLINED, "Не вміщуються.")).isEmpty();
    assertThat(own("teacherA").state()).isEqualTo(HelpState.DECLINED);
    assertRules(answer(own("teacherA"), HelpState.TAKEN, ""), "R-HLP-01");
  }

  @Test
  @DisplayName("Nobody follows what another asked; a text too long is refused")
  final void refused() {
    ask("parent", HelpKind.QUESTION, LOST);
    HelpRequest foreign = own("parent");
    assertFails(
        ErrorCode.NOT_FOUND, () -> follow("teacherA", foreign, HelpState.CLOSED, "Закрито"));
    assertFails(
        ErrorCode.NOT_ALLOWED,
        () ->
            journal()
                .as(person("teacherA"))
                .perform(new AnswerHelp(foreign.id(), 1, HelpState.ANSWERED, "Так")));
    assertRules(ask("parent", HelpKind.QUESTION, "а".repeat(4001)), "R-TXT-01");
    assertRules(ask("parent", HelpKind.QUESTION, "  "), "R-HLP-01");
  }

  @Test
  @DisplayName("R-PNT-01: the administrator proposes an access point, the deputy head approves it")
  final void accessPoint() {
    ProposeAccessPoint proposal = new ProposeAccessPoint("Учительська", "ПК 1", "Коваленко А. А.");
    assertThat(journal().as(person("admin")).perform(proposal).changed()).isTrue();
    assertThat(journal().as(person("admin")).perform(proposal).changed())
        .as("a doubled click")
        .isFalse();
    assertThat(points()).extracting(AccessPoint::state).containsExactly(AccessPoint.State.PROPOSED);
    assertRules(
        journal()
            .as(person("admin"))
            .perform(new ProposeAccessPoint("Каб. 12", "", " "))
            .findings(),
        "R-PNT-01");
    AccessPoint point = points().get(0);
    assertFails(ErrorCode.NOT_ALLOWED, () -> settle("admin", point, true));
    assertThat(settle("deputy", point, true)).isEmpty();
    assertThat(points()).extracting(AccessPoint::state).containsExactly(AccessPoint.State.APPROVED);
    assertRules(settle("deputy", point, false), "R-PNT-01");
    assertThat(settle("deputy", points().get(0), false)).isEmpty();
    assertThat(points()).extracting(AccessPoint::state).containsExactly(AccessPoint.State.CLOSED);
    assertThat(points().get(0).edition()).isEqualTo(3);
    assertThat(journal().as(person("head")).ask(new VerifyAudit()).intact()).isTrue();
    assertFails(
        ErrorCode.NOT_ALLOWED, () -> journal().as(person("parent")).ask(new AccessPoints()));
  }

  @Test
  @DisplayName("Clause 4, administrator, point 11: only the administrator makes the file")
  final void report() {
    assertThat(journal().as(person("admin")).perform(new MakeReport()).get())
        .isEqualToIgnoringNanos(FixtureSchool.NOW);
    for (String other : List.of("head", "deputy", "teacherA", "parent")) {
      assertFails(
          ErrorCode.NOT_ALLOWED, () -> journal().as(person(other)).perform(new MakeReport()));
    }
  }

  private List<Finding> ask(String who, HelpKind kind, String text) {
    return journal().as(person(who)).perform(new AskHelp(kind, text)).findings();
  }

  private HelpRequest own(String who) {
    List<HelpRequest> requests = journal().as(person(who)).ask(new OwnHelp()).requests();
    assertThat(requests).hasSize(1);
    return requests.get(0);
  }

  private List<String> queueOf(String who) {
    return journal().as(person(who)).ask(new HelpQueue()).stream().map(HelpRequest::text).toList();
  }

  private List<Finding> answer(HelpRequest seen, HelpState next, String text) {
    return journal()
        .as(person("admin"))
        .perform(new AnswerHelp(seen.id(), seen.notes().size(), next, text))
        .findings();
  }

  private List<Finding> follow(String who, HelpRequest seen, HelpState next, String text) {
    return journal()
        .as(person(who))
        .perform(new FollowHelp(seen.id(), seen.notes().size(), next, text))
        .findings();
  }

  private List<AccessPoint> points() {
    return journal().as(person("teacherA")).ask(new AccessPoints());
  }

  private List<Finding> settle(String who, AccessPoint seen, boolean approved) {
    return journal()
        .as(person(who))
        .perform(new SettleAccessPoint(seen.id(), seen.edition(), approved))
        .findings();
  }

  private static void assertRules(List<Finding> findings, String... rules) {
    assertThat(findings).extracting(Finding::rule).containsExactly(rules);
    assertThat(findings).allMatch(Finding::blocks);
  }
}
