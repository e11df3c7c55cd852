package ua.journal.core.marks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.journal.core.RuleCases;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.lessons.LessonRules;
import ua.journal.core.regulation.Finding;

@DisplayName("R-MRK-04: a mark is given for a work")
class ColumnRulesTest {
  @TestFactory
  @DisplayName("columns")
  Stream<DynamicTest> cases() {
    return RuleCases.tests("columns.csv", ColumnRulesTest::judge);
  }

  private static List<Finding> judge(RuleCases.Case each) {
    ColumnKind kind = ColumnKind.valueOf(each.get("kind"));
    boolean work = each.is("work");
    return switch (each.get("judge")) {
      case "assignment" -> MarkRules.assignment(kind, work).stream().toList();
      case "attendance" -> MarkRules.lesson(work ? COLUMN : UNDATED).stream().toList();
      case "column" -> MarkRules.column(work ? COLUMN : null).stream().toList();
      default -> LessonRules.workTopic(work, each.is("named")).stream().toList();
    };
  }

  private static final Column COLUMN =
      new Column(
          new ColumnId(1),
          new JournalId(1),
          1,
          new Column.Held(new LessonId(1), LocalDate.of(2026, 11, 23), 3),
          ColumnKind.CURRENT,
          null,
          "",
          0);

  private static final Column UNDATED =
      new Column(
          new ColumnId(2), new JournalId(1), 1, null, ColumnKind.SKILL, null, "Говоріння", 0);
}
