package example.grades;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ua.journal.core.JournalSession;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.diary.MarksQuery;
import ua.journal.core.diary.PupilMarks;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.regulation.FindingTexts;
import ua.journal.core.sheet.Cell;
import ua.journal.core.sheet.CellAnswer;
import ua.journal.core.sheet.CellBatch;
import ua.journal.core.sheet.CellCommand;
import ua.journal.core.sheet.ColumnRef;
import ua.journal.core.sheet.Sheet;
import ua.journal.core.sheet.SheetQuery;

/** Takes marks and reads them, each for whoever asks. */
final class Marks {
  private Marks() {}

  /**
   * Puts a mark into a column of its own at the latest lesson. Sent again under the same id, it has
   * no second effect.
   */
  static List<CellAnswer> put(
      JournalSession teacher, JournalId journal, PersonId pupil, String value, String id) {
    Sheet sheet = teacher.ask(new SheetQuery(journal, SheetQuery.Span.NOW));
    LocalDate today = sheet.reader().now().toLocalDate();
    Lesson latest =
        sheet.lessons().stream()
            .filter(lesson -> !lesson.date().isAfter(today))
            .max(Comparator.comparing(Lesson::date).thenComparing(Lesson::period))
            .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "No lesson yet"));
    CommandId column = new CommandId(id + "-column");
    return teacher
        .perform(
            new CellBatch(
                journal,
                List.of(
                    new CellCommand.AddColumn(column, latest.id(), ColumnKind.CURRENT, null, ""),
                    new CellCommand.PutMark(
                        new CommandId(id + "-mark"),
                        new ColumnRef.MadeBy(column),
                        pupil,
                        value,
                        0,
                        null,
                        null,
                        null))))
        .get();
  }

  /** What became of a command of the batch: its status, and why in words. */
  static String told(CellAnswer answer) {
    return answer.findings().stream()
        .map(finding -> FindingTexts.say(finding, Locale.ENGLISH))
        .collect(Collectors.joining(" ", answer.status() + " ", ""))
        .strip();
  }

  /** A sheet as its teacher reads it: each pupil with the marks in the order of the columns. */
  static List<String> sheet(JournalSession teacher, JournalId journal, OwnIds ids) {
    Sheet sheet = teacher.ask(new SheetQuery(journal, SheetQuery.Span.NOW));
    return sheet.pupils().stream()
        .map(
            one ->
                sheet.cells().stream()
                    .filter(cell -> cell.pupil().equals(one.pupil()) && cell.mark() != null)
                    .map(Cell::mark)
                    .map(mark -> mark.value())
                    .collect(
                        Collectors.joining(
                            " ", ids.of(one.pupil()) + " " + one.name().listed() + ": ", "")))
        .toList();
  }

  /** A pupil's marks as the pupil and the family read them, subject by subject. */
  static List<String> ofPupil(JournalSession reader, PersonId pupil) {
    PupilMarks marks = reader.ask(new MarksQuery(pupil, null));
    return marks.subjects().stream()
        .map(
            subject ->
                subject.marks().stream()
                    .map(dated -> dated.mark().value())
                    .collect(Collectors.joining(" ", subject.name() + ": ", "")))
        .toList();
  }
}
