package ua.journal.core.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ColumnId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonRules;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.marks.ColumnOffers;
import ua.journal.core.marks.WorkKind;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.Fix;
import ua.journal.core.regulation.GradingPolicies;
import ua.journal.core.regulation.RuleBook;
import ua.journal.core.sheet.CellAnswer.Status;
import ua.journal.core.sheet.Clerk.RevisionText;

/** Judges and makes columns, of a lesson or of a semester. */
final class ColumnEntries {
  static final int MAX_TITLE = 200;

  private final Desk desk;
  private final Clerk clerk;
  private final GradingPolicies policies;

  ColumnEntries(Desk desk, Clerk clerk, GradingPolicies policies) {
    this.desk = desk;
    this.clerk = clerk;
    this.policies = policies;
  }

  CellAnswer add(CellCommand.AddColumn add) {
    Optional<LessonFacts> facts = desk.lesson(add.lesson());
    if (facts.isEmpty()) {
      return LessonClerk.unknown(add.id());
    }
    Lesson lesson = facts.get().lesson();
    List<Finding> findings = new ArrayList<>(clerk.judgeLesson(facts.get()));
    judge(add.kind(), add.work(), lesson.term(), findings);
    boolean named = !add.title().isBlank() || !lesson.record().workTopic().isBlank();
    if (add.work() != null && add.work().needsTopic() && !named) {
      findings.add(RuleBook.finding("R-LES-04", "lesson.workTopic", Map.of(), Fix.NAME_WORK));
    }
    title(add.title(), findings);
    if (Clerk.blocked(findings)) {
      return new CellAnswer.OfLesson(add.id(), Status.REFUSED, lesson, List.copyOf(findings));
    }
    Column.Held held = new Column.Held(lesson.id(), lesson.date(), lesson.bell());
    return made(
        add,
        column(
            lesson.term(), held, add.kind(), add.work(), add.title(), desk.columnsOf(lesson.id())),
        findings);
  }

  CellAnswer add(CellCommand.AddTermColumn add) {
    List<Finding> findings = clerk.judgeTerm(add.term(), false);
    if (add.kind().ofTerm()) {
      judge(add.kind(), null, add.term(), findings);
    } else {
      findings.add(
          RuleBook.finding(
              "R-MRK-03", "column.needsDay", Map.of("kind", add.kind().name()), Fix.ADD_COLUMN));
    }
    title(add.title(), findings);
    if (Clerk.blocked(findings)) {
      return new CellAnswer.Plain(add.id(), Status.REFUSED, List.copyOf(findings));
    }
    return made(add, column(add.term(), null, add.kind(), null, add.title(), 0), findings);
  }

  private CellAnswer made(CellCommand add, Column column, List<Finding> findings) {
    RevisionText text = RevisionText.change("", column.kind().name(), null);
    desk.add(column, clerk.revision(add, RevisionKind.COLUMN, column.id().value(), 0, 1, text));
    return new CellAnswer.OfColumn(add.id(), Status.DONE, column, findings);
  }

  private Column column(
      int term,
      Column.@Nullable Held held,
      ColumnKind kind,
      @Nullable WorkKind work,
      String title,
      int ordinal) {
    ColumnId id = new ColumnId(clerk.work().ids().next());
    return new Column(id, desk.head().id(), term, held, kind, work, title, ordinal);
  }

  private void judge(ColumnKind kind, @Nullable WorkKind work, int term, List<Finding> findings) {
    if (kind == ColumnKind.LESSON || (work != null) != (kind == ColumnKind.WORK)) {
      findings.add(
          RuleBook.finding(
              "R-MRK-04", "column.kind", Map.of("kind", kind.name()), Fix.OTHER_VALUE));
    } else {
      notUsed(kind, term).ifPresent(findings::add);
    }
  }

  private static void title(String title, List<Finding> findings) {
    if (title.length() > MAX_TITLE) {
      Map<String, String> length =
          Map.of("length", Integer.toString(title.length()), "max", Integer.toString(MAX_TITLE));
      findings.add(RuleBook.finding("R-TXT-01", "column.title", length));
    }
    LessonRules.text(title, MAX_TITLE)
        .filter(finding -> finding.text().equals("text.control"))
        .ifPresent(findings::add);
  }

  /** Skills and exercise books stand where subject and policy have them (R-MRK-01). */
  private Optional<Finding> notUsed(ColumnKind kind, int term) {
    String subject = desk.head().subject();
    Map<String, Set<String>> values = policies.allowed(desk.policy(), ColumnKind.names(), term);
    if (ColumnOffers.allows(kind, subject, values)) {
      return Optional.empty();
    }
    Map<String, String> facts = Map.of("subject", subject, "class", desk.head().className());
    return Optional.of(
        RuleBook.finding("R-MRK-01", "column.notUsed." + kind, facts, Fix.OTHER_VALUE));
  }
}
