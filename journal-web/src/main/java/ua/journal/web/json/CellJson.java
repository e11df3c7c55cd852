package ua.journal.web.json;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.attendance.Fact;
import ua.journal.core.common.PersonId;
import ua.journal.core.marks.Mark;
import ua.journal.core.marks.MarkState;
import ua.journal.core.school.Settings;
import ua.journal.core.sheet.Cell;

/** Cells, one short object each: a sheet has thousands of them. */
final class CellJson {
  private final @Nullable PersonId teacher;
  private final Map<PersonId, String> authors;
  private final LocalDateTime fresh;

  /**
   * The journal's teacher, whose own marks need no name, the names of everybody else, and the
   * moment: a mark so new that its family may not see it yet says when it was written (R-PUB-01).
   */
  CellJson(@Nullable PersonId teacher, Map<PersonId, String> authors, LocalDateTime now) {
    this.teacher = teacher;
    this.authors = authors;
    this.fresh = now.minusMinutes(Settings.LONGEST_DELAY);
  }

  /** For answers to commands, which carry no names. */
  static CellJson anonymous(LocalDateTime now) {
    return new CellJson(null, Map.of(), now);
  }

  void append(JsonText json, Cell cell) {
    json.object().field("column", cell.column());
    rest(json, cell, true);
  }

  /** A cell in the list of its column, as a page carries it: what is usual is left unsaid. */
  void appendBrief(JsonText json, Cell cell) {
    json.object();
    rest(json, cell, false);
  }

  private void rest(JsonText json, Cell cell, boolean whole) {
    json.field("pupil", cell.pupil());
    Mark mark = cell.mark();
    if (mark != null) {
      mark(json, mark, whole);
    } else if (whole) {
      json.field("value", "").field("revision", 0).field("state", "current");
    }
    if (cell.attendance() != null) {
      attendance(json, cell.attendance());
    }
    json.end();
  }

  private void mark(JsonText json, Mark mark, boolean whole) {
    MarkState state = mark.state();
    json.field("value", mark.value()).field("revision", mark.revision());
    if (whole || state != MarkState.CURRENT) {
      json.field("state", name(state));
    }
    json.optional("comment", mark.comment()).optional("madeUpOn", mark.madeUpOn());
    if (state != MarkState.CURRENT) {
      json.optional("changed", mark.at().toLocalDate()).optional("was", mark.previous());
    }
    if (mark.at().isAfter(fresh)) {
      json.field("at", mark.at().truncatedTo(ChronoUnit.SECONDS).toString());
    }
    if (!mark.author().equals(teacher)) {
      json.optional("by", authors.get(mark.author()));
    }
  }

  private static void attendance(JsonText json, Attendance entry) {
    json.name("attendance")
        .object()
        .field("fact", name(entry.fact()))
        .field("minutes", entry.minutes())
        .field("shown", entry.shown())
        .field("revision", entry.revision())
        .end();
  }

  private static String name(MarkState state) {
    return switch (state) {
      case CURRENT -> "current";
      case CORRECTED -> "corrected";
      case WITHDRAWN -> "withdrawn";
    };
  }

  private static String name(Fact fact) {
    return switch (fact) {
      case PRESENT -> "present";
      case ABSENT -> "absent";
      case LATE -> "late";
    };
  }
}
