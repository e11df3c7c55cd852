package ua.journal.benchmarks.work;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import ua.journal.core.Journal;
import ua.journal.core.JournalSession;
import ua.journal.core.access.Me;
import ua.journal.core.access.WhoAmI;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.diary.DiaryQuery;
import ua.journal.core.sheet.SheetQuery;
import ua.journal.core.teaching.JournalSummary;
import ua.journal.core.teaching.JournalsOf;

/**
 * A teacher and a parent who repeat what is measured.
 *
 * @param teacher login of the teacher
 * @param sheet the journal whose first semester is filled without a gap
 * @param cells written cells of that sheet
 * @param marking where the teacher puts marks meanwhile
 * @param parent login of the parent
 * @param week the diary the parent looks at
 */
public record Client(
    String teacher, JournalId sheet, int cells, Marking marking, String parent, DiaryQuery week) {
  private static final String DENSE = "Алгебра";
  private static final int WEEKS_AGO = 2;
  private static final int DAYS = 5;

  /**
   * Finds clients, each with people and journals of its own.
   *
   * @param journal the journal, not null
   * @param count how many, at most the accounts of the generated school
   * @return clients, never null
   */
  public static List<Client> find(Journal journal, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(number -> numbered(journal, number)).toList();
  }

  private static Client numbered(Journal journal, int number) {
    String login = "teacher" + number;
    PersonId me = journal.account(login).orElseThrow().person();
    JournalSession teacher = journal.as(me);
    List<JournalSummary> own =
        teacher.ask(new JournalsOf()).stream().filter(j -> j.teacher().equals(me)).toList();
    JournalId dense = first(own, true);
    String parent = "parent" + number;
    return new Client(
        login,
        dense,
        teacher.ask(new SheetQuery(dense, SheetQuery.Span.FIRST)).cells().size(),
        new Marking(teacher.ask(new SheetQuery(first(own, false), SheetQuery.Span.YEAR))),
        parent,
        week(journal, parent));
  }

  private static JournalId first(List<JournalSummary> own, boolean dense) {
    return own.stream()
        .filter(journal -> journal.subject().equals(DENSE) == dense)
        .map(JournalSummary::id)
        .findFirst()
        .orElseThrow();
  }

  private static DiaryQuery week(Journal journal, String login) {
    Me parent = journal.as(journal.account(login).orElseThrow().person()).ask(new WhoAmI());
    LocalDate monday =
        journal
            .now()
            .toLocalDate()
            .minusWeeks(WEEKS_AGO)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new DiaryQuery(parent.children().get(0).id(), monday, monday.plusDays(DAYS));
  }
}
