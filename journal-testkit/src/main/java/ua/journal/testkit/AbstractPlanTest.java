package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.Outcome;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalId;
import ua.journal.core.imports.ImportTables;
import ua.journal.core.imports.Table;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.lessons.LessonRecord;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.OwnNotices;
import ua.journal.core.planning.CopyPlan;
import ua.journal.core.planning.DecidePlan;
import ua.journal.core.planning.Plan;
import ua.journal.core.planning.PlanItem;
import ua.journal.core.planning.PlanLine;
import ua.journal.core.planning.PlanQuery;
import ua.journal.core.planning.PlanSources;
import ua.journal.core.planning.PlanState;
import ua.journal.core.planning.PlanStep;
import ua.journal.core.planning.PlansQuery;
import ua.journal.core.planning.Reflow;
import ua.journal.core.planning.SavePlan;
import ua.journal.core.planning.SubmitPlan;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.regulation.Finding;
import ua.journal.core.tasks.OwnTasks;

/** Calendar-thematic plans (R-KTP-01 … R-KTP-06, clause 4, teacher, points 2 and 3). */
public abstract class AbstractPlanTest extends AbstractStorageTest {
  /** For subclasses. */
  protected AbstractPlanTest() {}

  @Test
  @DisplayName("R-KTP-06: an item a lesson has taken stays; the others are changed and counted on")
  final void held() {
    take("oct12", 1);
    Plan before = plan();
    assertThat(before.lines().get(0).heldOn()).isEqualTo(LocalDate.of(2026, 10, 12));
    List<PlanItem> items = new ArrayList<>(wanted(before));
    items.set(0, item(1, "Зовсім інше"));
    items.add(1, item(0, "Доданий урок"));
    items.remove(4);
    assertDone(save(0, items));
    assertThat(plan().lines())
        .extracting(line -> line.item().no() + " " + line.item().title())
        .containsExactly("1 Вступ", "2 Доданий урок", "3 Степінь", "4 Контрольна робота № 1");

    List<PlanItem> without = wanted(plan()).subList(1, 4);
    Outcome<Void> refused = save(1, without);
    assertThat(refused.status()).isEqualTo(Outcome.Status.REFUSED);
    assertThat(refused.findings()).extracting(Finding::rule).containsExactly("R-KTP-06");
    assertThat(save(1, List.of(item(0, " "))).findings())
        .extracting(Finding::text)
        .contains("plan.empty", "plan.held");
    assertThat(plan().lines()).hasSize(4);
  }

  @Test
  @DisplayName("Nothing is overwritten silently: a stale save is told so, what was is kept")
  final void stale() {
    List<PlanItem> mine = new ArrayList<>(wanted(plan()));
    mine.set(1, item(0, "Моє"));
    List<PlanItem> theirs = new ArrayList<>(wanted(plan()));
    theirs.set(1, item(0, "Чуже"));
    assertDone(save(0, theirs));
    assertThat(save(0, mine).status()).isEqualTo(Outcome.Status.CONFLICT);
    assertThat(plan().lines().get(1).item().title()).isEqualTo("Чуже");
    assertDone(save(0, theirs));
    assertThat(plan().revision()).as("a doubled click writes nothing").isEqualTo(1);
    assertDone(save(1, mine));
    assertThat(plan().steps()).extracting(PlanStep::revision).containsExactly(1, 2);
    assertThat(past(0).lines().get(1).item().title()).isEqualTo("Степінь");
    assertThat(past(1).lines().get(1).item().title()).isEqualTo("Чуже");
    assertThat(past(1).current()).isFalse();
  }

  @Test
  @DisplayName("R-KTP-05, R-KTP-01: submitted, given back, approved with a reason, in use")
  final void states() {
    assertThat(plan().state()).isEqualTo(PlanState.DRAFT);
    assertRule(decide(0, true, ""), "R-KTP-05");
    assertDone(submit(0));
    assertDone(submit(0));
    assertThat(plan().state()).isEqualTo(PlanState.SUBMITTED);
    assertRule(decide(1, false, " "), "R-KTP-05");
    assertDone(decide(1, false, "Додайте контрольну"));
    assertThat(plan().state()).isEqualTo(PlanState.DRAFT);
    assertThat(plan().steps().get(1).remark()).isEqualTo("Додайте контрольну");
    assertThat(journal().as(person("teacherA")).ask(new OwnNotices()))
        .singleElement()
        .satisfies(told -> assertThat(told.kind()).isEqualTo(NoticeKind.PLAN_RETURNED));
    assertThat(plan().steps().get(1).byName()).isEqualTo("Заєць Н. І.");
    assertThat(waiting("deputy")).as("given back: the teacher's turn").isZero();
    assertDone(submit(2));
    assertThat(waiting("deputy")).isEqualTo(1);
    assertThat(waiting("head")).as("only the deputy approves").isZero();
    assertThat(decide(2, true, "").status())
        .as("the plan is not the one looked at")
        .isEqualTo(Outcome.Status.CONFLICT);
    assertRule(decide(3, true, ""), "R-KTP-01");
    assertDone(decide(3, true, "Карантин, наказ № 9"));
    assertDone(decide(3, true, "Карантин, наказ № 9"));
    assertThat(plan().state()).isEqualTo(PlanState.APPROVED);
    assertThat(waiting("deputy")).isZero();
    take("today1", 1);
    assertThat(plan().state()).isEqualTo(PlanState.IN_USE);
    assertThat(plan().steps()).hasSize(4);
  }

  private int waiting(String who) {
    return journal().as(person(who)).ask(new OwnTasks()).plans();
  }

  @Test
  @DisplayName("R-KTP-05: a move of days keeps the approval, a change of content takes it away")
  final void approvalCoversContent() {
    submit(0);
    decide(1, true, "Погоджено");
    List<PlanItem> moved =
        wanted(plan()).stream()
            .map(i -> new PlanItem(0, LocalDate.of(2027, 1, 18), "", i.title(), "§", i.kind()))
            .toList();
    assertDone(save(2, moved));
    assertThat(plan().state()).isEqualTo(PlanState.APPROVED);
    assertDone(save(3, moved.subList(0, 3)));
    assertThat(plan().state()).isEqualTo(PlanState.DRAFT);
  }

  @Test
  @DisplayName("R-KTP-06: the open items go to the lessons to come; what was held stays")
  final void reflow() {
    take("oct12", 1);
    Plan plan = plan();
    assertThat(plan.lay(Reflow.Way.SHIFT))
        .extracting(Reflow.Step::to)
        .containsExactly(
            FixtureSchool.TODAY, LocalDate.of(2026, 10, 19), LocalDate.of(2027, 1, 18));
    assertDone(save(plan.revision(), plan.laid(Reflow.Way.SHIFT)));
    assertThat(plan().lines().get(0)).isEqualTo(plan.lines().get(0));
    assertThat(plan().lines().get(3).item().date()).isEqualTo(LocalDate.of(2027, 1, 18));
  }

  @Test
  @DisplayName("R-KTP-04: the list tells state, hours and lag; who may look at it")
  final void list() {
    clock().set(LocalDate.of(2026, 10, 20).atTime(9, 0));
    PlanLine line = line("algebra8");
    assertThat(line.state()).isEqualTo(PlanState.DRAFT);
    assertThat(line.hours().planned()).isEqualTo(4);
    assertThat(line.hours().curriculum()).as("4 hours × 177 school days / 5").isEqualTo(142);
    assertThat(line.deviates()).isTrue();
    assertThat(line.fulfilment().lag()).isEqualTo(4);
    assertThat(line.alarm()).isEqualTo(PlanLine.Alarm.TEACHER);
    assertThat(plan().findings()).extracting(Finding::rule).contains("R-KTP-01", "R-KTP-04");
    take("oct12", 1);
    take("today1", 2);
    assertThat(line("algebra8").fulfilment().lag()).isEqualTo(2);
    assertThat(line("algebra8").alarm()).isEqualTo(PlanLine.Alarm.NONE);
    assertThat(line("algebra9").state()).isEqualTo(PlanState.MISSING);
    assertFails(
        ErrorCode.NOT_ALLOWED, () -> journal().as(person("teacherA")).ask(new PlansQuery()));
    assertFails(
        ErrorCode.NOT_FOUND,
        () -> journal().as(person("leader")).perform(new SubmitPlan(id("algebra8"), 0)));
  }

  @Test
  @DisplayName("A plan of a parallel class is laid over this journal's own lessons")
  final void copy() {
    long parallel = FixtureSchool.IDS.next();
    school()
        .create(
            store(),
            new SchoolRows.ClassRow(FixtureSchool.IDS.next(), FixtureSchool.YEAR, 8, "В", 0));
    long schoolClass =
        store().read(tx -> tx.port(RegisterStore.class).snapshot(school().id())).classes().stream()
            .filter(row -> row.letter().equals("В"))
            .findFirst()
            .orElseThrow()
            .id();
    school()
        .create(
            store(),
            new SchoolRows.JournalRow(
                parallel,
                FixtureSchool.YEAR,
                school().number("algebra"),
                schoolClass,
                "",
                school().number("teacherA"),
                8,
                ""));
    JournalId target = new JournalId(parallel);
    assertThat(journal().as(person("teacherA")).ask(new PlanSources(target)))
        .extracting(count -> count.journal().id())
        .containsExactly(id("algebra8"));
    assertDone(journal().as(person("teacherA")).perform(new CopyPlan(target, id("algebra8"), 0)));
    Plan copied = journal().as(person("deputy")).ask(new PlanQuery(target, null));
    assertThat(copied.state()).isEqualTo(PlanState.DRAFT);
    assertThat(copied.lines()).hasSize(4).allMatch(line -> line.item().date() == null);
    assertFails(
        ErrorCode.NOT_FOUND,
        () -> journal().as(person("deputy")).perform(new CopyPlan(target, id("algebra9"), 1)));
  }

  @Test
  @DisplayName("R-KTP-05: an imported plan is a draft, what stood before is kept")
  final void imported() {
    submit(0);
    decide(1, true, "Погоджено");
    Table table =
        new Table(
            "8-Б.csv",
            "Алгебра",
            List.of(
                List.of("№", "Дата", "Зміст", "Домашнє завдання"),
                List.of("", "", "Тема 1. Степені", ""),
                List.of("2", "14.10.2026", "Степінь з натуральним показником", "§ 2")));
    journal()
        .as(person("admin"))
        .perform(new ImportTables(List.of(table), FixtureSchool.YEAR, false));
    Plan plan = plan();
    assertThat(plan.state()).isEqualTo(PlanState.DRAFT);
    assertThat(plan.steps().get(2).act()).isEqualTo(PlanStep.Act.IMPORTED);
    assertThat(plan.lines().get(1).item().theme()).isEqualTo("Тема 1. Степені");
    assertThat(plan.lines().get(1).item().date()).isEqualTo(FixtureSchool.TODAY);
    assertThat(past(2).lines().get(1).item().title()).isEqualTo("Степінь");
  }

  private void take(String lesson, int no) {
    LessonRecord record =
        new LessonRecord(LessonKind.LESSON, "Тема за планом", "", no, "", true, null);
    assertDone(one(Act.lesson(school().lesson(lesson), record, 0)));
  }

  private JournalId id(String name) {
    return school().journal(name);
  }

  private Plan plan() {
    return journal().as(person("teacherA")).ask(new PlanQuery(id("algebra8"), null));
  }

  private Plan past(int revision) {
    return journal().as(person("head")).ask(new PlanQuery(id("algebra8"), revision));
  }

  private PlanLine line(String name) {
    return journal().as(person("head")).ask(new PlansQuery()).stream()
        .filter(line -> line.journal().id().equals(id(name)))
        .findFirst()
        .orElseThrow();
  }

  private static List<PlanItem> wanted(Plan plan) {
    return plan.lines().stream().map(Plan.Line::item).toList();
  }

  private static PlanItem item(int no, String title) {
    return new PlanItem(no, null, "", title, "", LessonKind.LESSON);
  }

  private Outcome<Void> save(int revision, List<PlanItem> items) {
    return journal().as(person("teacherA")).perform(new SavePlan(id("algebra8"), revision, items));
  }

  private Outcome<Void> submit(int revision) {
    return journal().as(person("teacherA")).perform(new SubmitPlan(id("algebra8"), revision));
  }

  private Outcome<Void> decide(int revision, boolean approve, String remark) {
    return journal()
        .as(person("deputy"))
        .perform(new DecidePlan(id("algebra8"), revision, approve, remark));
  }

  private static void assertDone(Outcome<Void> outcome) {
    assertThat(outcome.stands()).as("%s", outcome).isTrue();
  }

  private static void assertRule(Outcome<Void> outcome, String rule) {
    assertThat(outcome.status()).isEqualTo(Outcome.Status.REFUSED);
    assertThat(outcome.findings()).extracting(Finding::rule).contains(rule);
  }
}
