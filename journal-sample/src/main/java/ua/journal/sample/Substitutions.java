package ua.journal.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.journal.core.JournalSession;
import ua.journal.core.imports.ImportReport;
import ua.journal.core.imports.ImportTables;
import ua.journal.core.imports.Table;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.teaching.JournalSummary;

/** The demo's substitutions, entered the way a deputy head would: as a table for the import. */
final class Substitutions {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final List<String> HEADINGS =
      List.of("Дата", "Урок", "Клас", "Предмет", "Група", "Хто замінює");

  private final JournalSession system;
  private final int begins;

  private final Set<Busy> busy = new HashSet<>();

  Substitutions(JournalSession system, int begins, Map<JournalSummary, List<Lesson>> journals) {
    this.system = system;
    this.begins = begins;
    journals.forEach(
        (journal, lessons) ->
            lessons.forEach(lesson -> busy.add(Busy.of(journal.teacherName(), lesson))));
  }

  /** Lets somebody give a lesson of a colleague later today, the first one that fits. */
  boolean today(
      String substitute, Map<JournalSummary, List<Lesson>> journals, LocalDateTime moment) {
    for (Map.Entry<JournalSummary, List<Lesson>> entry : journals.entrySet()) {
      for (Lesson lesson : entry.getValue()) {
        boolean later =
            lesson.date().equals(moment.toLocalDate())
                && lesson.date().atTime(lesson.starts()).isAfter(moment);
        if (later && arrange(entry.getKey(), lesson, substitute)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Lets the first colleague who is free give a lesson of a journal, about ten days ago. */
  boolean earlier(
      JournalSummary journal, List<Lesson> lessons, List<String> colleagues, LocalDate today) {
    for (Lesson lesson : lessons) {
      boolean then =
          lesson.date().isBefore(today.minusDays(8)) && lesson.date().isAfter(today.minusDays(20));
      for (String colleague : then ? colleagues : List.<String>of()) {
        if (arrange(journal, lesson, colleague)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whoever gives a lesson of his own then is not even asked: an import weighs the whole school.
   */
  private boolean arrange(JournalSummary journal, Lesson lesson, String substitute) {
    if (busy.contains(Busy.of(DemoSchool.signed(substitute), lesson))) {
      return false;
    }
    List<String> row =
        List.of(
            DAY.format(lesson.date()),
            Integer.toString(lesson.period()),
            journal.className(),
            journal.subject(),
            journal.group(),
            substitute);
    Table table = new Table("Заміни", "Заміни", List.of(HEADINGS, row));
    ImportReport report = system.perform(new ImportTables(List.of(table), begins, false)).get();
    return report.refused().isEmpty() && report.updated() == 1;
  }

  private record Busy(String teacher, LocalDate date, int period) {
    static Busy of(String teacher, Lesson lesson) {
      return new Busy(teacher, lesson.date(), lesson.period());
    }
  }
}
