package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.groups.DecideGrouping;
import ua.journal.core.groups.GroupRow;
import ua.journal.core.groups.Grouping;
import ua.journal.core.groups.GroupingQuery;
import ua.journal.core.groups.GroupingsQuery;
import ua.journal.core.groups.ProposeGrouping;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.OwnNotices;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.regulation.Finding;
import ua.journal.core.sheet.SheetQuery;
import ua.journal.core.tasks.OwnTasks;
import ua.journal.core.teaching.Member;

/** A class divided into groups (R-GRP-01 to R-GRP-05). */
public abstract class AbstractGroupsTest extends AbstractStorageTest {
  private static final LocalDate BEGIN = LocalDate.of(FixtureSchool.YEAR, 9, 1);
  private static final LocalDate WINDOW = LocalDate.of(FixtureSchool.YEAR, 9, 8);
  private static final LocalDate NEXT_TERM = LocalDate.of(2027, 1, 12);
  private JournalId one;
  private JournalId two;

  /** For subclasses. */
  protected AbstractGroupsTest() {}

  /** English of 8-Б: Ґудзь, Єрмак, Мельник with teacher B, Іваненко and the newcomer with A. */
  @BeforeEach
  final void divide() {
    one = school().journal("english8");
    two = new JournalId(FixtureSchool.IDS.next());
    school()
        .create(
            store(),
            new SchoolRows.JournalRow(
                two.value(),
                FixtureSchool.YEAR,
                school().number("english"),
                school().number("class8"),
                "2",
                school().number("teacherA"),
                8,
                "№ 12"),
            member(one, "hudz"),
            member(one, "yermak"),
            member(one, "departed"),
            member(two, "ivanenko"));
  }

  private SchoolRows.MemberRow member(JournalId journal, String pupil) {
    return new SchoolRows.MemberRow(journal.value(), person(pupil).value(), BEGIN, null, "");
  }

  @Test
  @DisplayName("R-GRP-02: a composition stands once the class teacher and the teachers agreed")
  final void compositionNeedsTwo() {
    clock().set(WINDOW.atTime(9, 0));
    assertThat(propose("leader", Map.of(person("melnyk"), two), "")).isEmpty();
    assertThat(propose("leader", Map.of(person("melnyk"), two), ""))
        .as("a click doubled")
        .isEmpty();
    assertThat(groupOf("melnyk")).as("nothing moves yet").isEqualTo(one);
    assertThat(journal().as(person("teacherA")).ask(new OwnNotices()))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.kind()).isEqualTo(NoticeKind.GROUPS_WAIT);
              assertThat(notice.target()).isEqualTo(two.toString());
            });
    Grouping.Pending pending = present(grouping("teacherA").pending());
    assertThat(pending.signing()).isTrue();
    assertThat(waiting("teacherA")).isEqualTo(1);
    assertThat(waiting("teacherB")).isEqualTo(1);
    assertThat(waiting("deputy")).as("class teacher and teachers are two already").isZero();
    assertThat(pending.moves())
        .extracting(Grouping.Move::out, Grouping.Move::in)
        .containsExactly(tuple("1", "2"));
    assertThat(decide("teacherA", true)).isEmpty();
    assertThat(groupOf("melnyk")).as("the other teacher has not agreed").isEqualTo(one);
    assertThat(waiting("teacherA")).as("he has agreed").isZero();
    assertThat(decide("leader", true)).as("his word counts once").isEmpty();
    assertThat(groupOf("melnyk")).isEqualTo(one);
    assertThat(decide("teacherB", true)).isEmpty();
    assertThat(groupOf("melnyk")).isEqualTo(two);
    assertThat(grouping("leader").pending()).isNull();
    assertThat(waiting("teacherB")).as("nothing waits any more").isZero();
  }

  private int waiting(String who) {
    return journal().as(person(who)).ask(new OwnTasks()).groupings();
  }

  @Test
  @DisplayName("R-GRP-01: nobody is left without a group or put into one of another subject")
  final void exactlyOneGroup() {
    school().create(store(), late());
    clock().set(WINDOW.atTime(9, 0));
    assertRules(propose("leader", Map.of(person("melnyk"), two), ""), "R-GRP-01");
    assertRules(
        propose("leader", Map.of(person("melnyk"), school().journal("algebra8")), ""), "R-GRP-01");
    assertThat(grouping("leader").findings()).extracting(Finding::rule).contains("R-GRP-01");
    assertThat(grouping("leader").pending()).isNull();
  }

  private Object[] late() {
    long id = FixtureSchool.IDS.next();
    return new Object[] {
      new SchoolRows.PersonRow(id, "Ясна", "Їлина", "", "", null, "", "", "", ""),
      new SchoolRows.EnrolmentRow(
          FixtureSchool.IDS.next(), id, school().number("class8"), BEGIN, null, "", "")
    };
  }

  @Test
  @DisplayName(
      "R-GRP-03, R-GRP-04, scenario 5: a transfer on 20 October is refused; after the semester two agree and it is done;"
          + " old marks stay in the old journal")
  final void scenario5() {
    ColumnId column = column("teacherB", "english8", "english-today", ColumnKind.CURRENT);
    assertDone(batch("teacherB", "english8", Act.put(column, person("melnyk"), "9", 0)).get(0));
    settleNewcomer();
    Map<PersonId, JournalId> move = Map.of(person("melnyk"), two);
    clock().set(LocalDate.of(2026, 10, 20).atTime(9, 0));
    assertRules(propose("teacherB", move, ""), "R-GRP-03");
    clock().set(LocalDate.of(2026, 12, 25).atTime(9, 0));
    assertRules(propose("leader", move, ""), "R-SEC-01");
    assertThat(propose("teacherB", move, "")).isEmpty();
    assertThat(groupOf("melnyk")).isEqualTo(one);
    assertThat(present(grouping("admin").pending()).moves())
        .singleElement()
        .satisfies(effect -> assertThat(effect.marks()).isEqualTo(1));
    assertRules(decide("leader", true), "R-SEC-01");
    assertThat(decide("admin", true)).isEmpty();
    Member old = memberOf(one, "melnyk");
    assertThat(old.to()).isEqualTo(NEXT_TERM.minusDays(1));
    assertThat(memberOf(two, "melnyk").from()).isEqualTo(NEXT_TERM);
    Grouping.Pupil melnyk = pupil("melnyk");
    assertThat(melnyk.cameFrom()).isEqualTo("1");
    assertThat(melnyk.marksThere()).isEqualTo(1);
    assertThat(sheet("teacherB", "english8").cells())
        .as("the mark is where it was")
        .anyMatch(cell -> cell.mark() != null && "9".equals(cell.mark().value()));
  }

  @Test
  @DisplayName("R-GRP-02: a newcomer enters a group at any time, from his first day in the class")
  final void newcomer() {
    settleNewcomer();
    assertThat(memberOf(two, "newcomer").from()).isEqualTo(LocalDate.of(2026, 10, 5));
  }

  private void settleNewcomer() {
    assertThat(propose("leader", Map.of(person("newcomer"), two), "")).isEmpty();
    assertThat(decide("teacherA", true)).isEmpty();
  }

  @Test
  @DisplayName("R-GRP-03: an order that re-forms the class lets pupils move inside a semester")
  final void byOrder() {
    Map<PersonId, JournalId> moves = Map.of(person("melnyk"), two, person("newcomer"), one);
    assertRules(propose("leader", moves, ""), "R-GRP-03");
    assertThat(propose("leader", moves, "№ 9-у від 13.10.2026")).isEmpty();
    decide("teacherA", true);
    assertThat(decide("teacherB", true)).isEmpty();
    assertThat(memberOf(one, "melnyk").to()).isEqualTo(FixtureSchool.TODAY.minusDays(1));
    assertThat(groupOf("newcomer")).isEqualTo(one);
  }

  @Test
  @DisplayName("A proposal taken back moves nobody; another can follow")
  final void withdrawn() {
    assertThat(propose("leader", Map.of(person("newcomer"), two), "")).isEmpty();
    assertRules(propose("teacherB", Map.of(person("newcomer"), one), ""), "R-GRP-02");
    assertThat(decide("teacherA", false)).isEmpty();
    assertThat(groupOf("newcomer")).isNull();
    assertThat(propose("teacherB", Map.of(person("newcomer"), one), "")).isEmpty();
  }

  @Test
  @DisplayName("R-SEC-01: groups are for those who form, approve and execute; sizes for the deputy")
  final void access() {
    assertThat(journal().as(person("leader")).ask(new GroupingsQuery())).hasSize(1);
    assertThat(journal().as(person("teacherA")).ask(new GroupingsQuery()))
        .extracting(GroupRow::journal)
        .containsExactly(two);
    assertThat(grouping("deputy").findings())
        .extracting(Finding::rule)
        .as("five pupils are no class to divide")
        .contains("R-GRP-05");
    assertThat(grouping("leader").findings()).extracting(Finding::rule).doesNotContain("R-GRP-05");
    assertThat(grouping("deputy").proposing()).isFalse();
    assertFails(ErrorCode.NOT_FOUND, () -> ask("teacherA", one));
    assertFails(ErrorCode.NOT_ALLOWED, () -> ask("secretary", one));
    assertFails(ErrorCode.NOT_FOUND, () -> ask("deputy", school().journal("algebra8")));
  }

  private List<Finding> propose(String who, Map<PersonId, JournalId> choice, String order) {
    return journal()
        .as(person(who))
        .perform(new ProposeGrouping(own(who), choice, order))
        .findings();
  }

  private List<Finding> decide(String who, boolean agreed) {
    long proposal = present(grouping(who).pending()).id();
    return journal()
        .as(person(who))
        .perform(new DecideGrouping(own(who), proposal, agreed))
        .findings();
  }

  private JournalId own(String who) {
    return who.equals("teacherA") ? two : one;
  }

  private Grouping grouping(String who) {
    return ask(who, own(who));
  }

  private Grouping ask(String who, JournalId journal) {
    return journal().as(person(who)).ask(new GroupingQuery(journal));
  }

  private Grouping.Pupil pupil(String name) {
    return grouping("leader").pupils().stream()
        .filter(pupil -> pupil.id().equals(person(name)))
        .findFirst()
        .orElseThrow();
  }

  private @Nullable JournalId groupOf(String pupil) {
    return pupil(pupil).group();
  }

  private Member memberOf(JournalId journal, String pupil) {
    return journal()
        .as(person("deputy"))
        .ask(new SheetQuery(journal, SheetQuery.Span.YEAR))
        .pupils()
        .stream()
        .filter(member -> member.pupil().equals(person(pupil)))
        .findFirst()
        .orElseThrow();
  }

  private static void assertRules(List<Finding> findings, String... rules) {
    assertThat(findings).extracting(Finding::rule).contains(rules);
    assertThat(findings).anyMatch(Finding::blocks);
  }
}
