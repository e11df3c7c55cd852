package ua.journal.core.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.journal.core.access.RequestContext;
import ua.journal.core.attendance.Fact;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.LessonId;
import ua.journal.core.lessons.EntryRules;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonRules;
import ua.journal.core.marks.Column;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.Term;
import ua.journal.core.teaching.JournalHead;

/** Judges a change of a lesson before it is made. */
final class LessonChangeRules implements LessonChangeCases<List<Finding>> {
  private final JournalHead head;
  private final SheetRows rows;
  private final LessonPlaces places;
  private final Optional<Finding> obstacle;

  LessonChangeRules(JournalHead head, SheetRows rows, LessonPlaces places, RequestContext context) {
    this.head = head;
    this.obstacle = head.obstacle(context);
    this.rows = rows;
    this.places = places;
  }

  List<Finding> judge(LessonChange change) {
    List<Finding> findings = new ArrayList<>();
    obstacle.ifPresent(findings::add);
    LessonRules.reason(change.reason()).ifPresent(findings::add);
    findings.addAll(change.choose(this));
    return findings;
  }

  @Override
  public List<Finding> cancel(LessonChange.Cancel cancel) {
    return leaves(cancel.lesson());
  }

  @Override
  public List<Finding> restore(LessonChange.Restore restore) {
    Lesson lesson = find(restore.lesson());
    if (lesson == null) {
      return LessonRules.known(lesson).stream().toList();
    }
    Optional<Finding> refusal = LessonRules.restore(lesson);
    if (refusal.isPresent()) {
      return List.of(refusal.get());
    }
    List<Finding> findings = new ArrayList<>();
    open(lesson.date(), findings);
    findings.addAll(places.judge(lesson.date(), lesson.period(), lesson));
    return findings;
  }

  @Override
  public List<Finding> move(LessonChange.Move move) {
    List<Finding> findings = leaves(move.lesson());
    Lesson lesson = find(move.lesson());
    if (lesson == null) {
      return findings;
    }
    findings.addAll(LessonRules.move(lesson, move.date(), move.period()));
    if (lesson.date().equals(move.date()) && lesson.period() == move.period()) {
      return findings;
    }
    open(move.date(), findings);
    findings.addAll(places.judge(move.date(), move.period(), lesson));
    return findings;
  }

  @Override
  public List<Finding> add(LessonChange.Add add) {
    List<Finding> findings = new ArrayList<>();
    open(add.date(), findings);
    findings.addAll(places.judge(add.date(), add.period(), null));
    return findings;
  }

  /** What keeps a lesson where it is. */
  private List<Finding> leaves(LessonId id) {
    List<Finding> findings = new ArrayList<>();
    Lesson lesson = find(id);
    if (lesson == null) {
      LessonRules.known(null).ifPresent(findings::add);
      return findings;
    }
    LessonRules.held(lesson).ifPresent(findings::add);
    open(lesson.date(), findings);
    LessonRules.cancel(hasEntries(id)).ifPresent(findings::add);
    return findings;
  }

  private void open(LocalDate date, List<Finding> findings) {
    boolean locked =
        head.terms().stream()
            .filter(term -> term.contains(date))
            .map(Term::state)
            .anyMatch(state -> !state.takesEntries());
    boolean told = findings.stream().anyMatch(finding -> finding.text().equals("period.locked"));
    if (!told) {
      EntryRules.period(!locked).ifPresent(findings::add);
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
}
