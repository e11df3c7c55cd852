package ua.journal.core.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.journal.core.access.Work;
import ua.journal.core.attendance.Fact;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.LessonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonRules;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.marks.Column;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.RuleBook;
import ua.journal.core.school.Term;
import ua.journal.core.teaching.JournalHead;

/** Judges a change of a lesson before it is made. */
final class LessonChangeRules {
  private final JournalHead head;
  private final SheetRows rows;
  private final LessonPlaces places;
  private final Optional<Finding> obstacle;

  LessonChangeRules(JournalHead head, SheetRows rows, LessonPlaces places, Work work) {
    this.head = head;
    this.obstacle = head.obstacle(work);
    this.rows = rows;
    this.places = places;
  }

  List<Finding> judge(LessonChange change) {
    List<Finding> findings = new ArrayList<>();
    obstacle.ifPresent(findings::add);
    LessonRules.reason(change.reason()).ifPresent(findings::add);
    if (change instanceof LessonChange.Add add) {
      open(add.date(), findings);
      findings.addAll(places.judge(add.date(), add.bell(), null));
    } else if (change instanceof LessonChange.Cancel cancel) {
      leaves(cancel.lesson(), findings);
    } else if (change instanceof LessonChange.Move move) {
      move(move, findings);
    } else {
      restore((LessonChange.Restore) change, findings);
    }
    return findings;
  }

  private void move(LessonChange.Move move, List<Finding> findings) {
    leaves(move.lesson(), findings);
    Lesson lesson = find(move.lesson());
    if (lesson == null) {
      return;
    }
    if (lesson.substitute() != null) {
      findings.add(RuleBook.finding("R-LES-07", "lesson.substituted", date(lesson)));
    }
    if (lesson.date().equals(move.date()) && lesson.bell() == move.bell()) {
      findings.add(RuleBook.finding("R-LES-07", "lesson.samePlace", date(lesson)));
      return;
    }
    open(move.date(), findings);
    findings.addAll(places.judge(move.date(), move.bell(), lesson));
  }

  private void restore(LessonChange.Restore restore, List<Finding> findings) {
    Lesson lesson = find(restore.lesson());
    if (lesson == null) {
      findings.add(RuleBook.finding("R-LES-07", "lesson.unknown", Map.of()));
      return;
    }
    if (lesson.stored() != LessonStatus.CANCELLED || lesson.movedTo() != null) {
      findings.add(RuleBook.finding("R-LES-07", "lesson.notCancelled", date(lesson)));
      return;
    }
    open(lesson.date(), findings);
    findings.addAll(places.judge(lesson.date(), lesson.bell(), lesson));
  }

  /** What keeps a lesson where it is (R-LES-05, R-MRK-09). */
  private void leaves(LessonId id, List<Finding> findings) {
    Lesson lesson = find(id);
    if (lesson == null) {
      findings.add(RuleBook.finding("R-LES-07", "lesson.unknown", Map.of()));
      return;
    }
    if (lesson.stored() == LessonStatus.CANCELLED) {
      findings.add(RuleBook.finding("R-LES-07", "lesson.cancelled", date(lesson)));
    }
    open(lesson.date(), findings);
    LessonRules.cancel(hasEntries(id)).ifPresent(findings::add);
  }

  private void open(LocalDate date, List<Finding> findings) {
    boolean locked =
        head.terms().stream()
            .filter(term -> term.contains(date))
            .map(Term::state)
            .anyMatch(state -> !state.takesEntries());
    boolean told = findings.stream().anyMatch(finding -> finding.rule().equals("R-MRK-09"));
    if (locked && !told) {
      findings.add(RuleBook.finding("R-MRK-09", "period.locked", Map.of()));
    }
  }

  private boolean hasEntries(LessonId lesson) {
    Set<ColumnId> columns =
        rows.columns().stream()
            .filter(column -> column.isOf(lesson))
            .map(Column::id)
            .collect(Collectors.toSet());
    boolean marked =
        rows.marks().stream()
            .anyMatch(mark -> !mark.value().isEmpty() && columns.contains(mark.column()));
    return marked
        || rows.attendance().stream()
            .anyMatch(entry -> entry.lesson().equals(lesson) && entry.fact() != Fact.PRESENT);
  }

  private @org.jspecify.annotations.Nullable Lesson find(LessonId id) {
    return rows.lessons().stream()
        .filter(lesson -> lesson.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  private static Map<String, String> date(Lesson lesson) {
    return Map.of("date", lesson.date().toString());
  }
}
