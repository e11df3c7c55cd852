package ua.journal.core.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ua.journal.core.register.SchoolRows.DayOffRow;
import ua.journal.core.register.SchoolRows.LessonTimeRow;
import ua.journal.core.register.SchoolRows.SchoolRow;
import ua.journal.core.register.SchoolRows.TermRow;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.DayOff;
import ua.journal.core.school.LessonTime;
import ua.journal.core.school.LessonTimes;
import ua.journal.core.school.PeriodRules;
import ua.journal.core.school.PeriodState;
import ua.journal.core.school.Term;

/** Takes what is said of the school itself and of its days. */
final class YearEntries {
  private static final String UNNAMED = "Заклад освіти";

  private final SchoolDraft draft;

  YearEntries(SchoolDraft draft) {
    this.draft = draft;
  }

  void put(Entry entry) throws NotTaken {
    if (entry instanceof Entry.School school) {
      put(school);
    } else if (entry instanceof Entry.Semester semester) {
      put(semester);
    } else if (entry instanceof Entry.DayOff off) {
      put(off);
    } else if (entry instanceof Entry.LessonClock period) {
      put(period);
    }
  }

  private void put(Entry.School said) {
    SchoolRow known = draft.school();
    SchoolRow was =
        known == null ? new SchoolRow(draft.schoolId(), UNNAMED, UNNAMED, "", "") : known;
    draft
        .rows()
        .schools()
        .put(
            new SchoolRow(
                was.id(),
                or(said.name(), was.name()),
                or(said.shortName(), was.shortName()),
                or(said.code(), was.code()),
                or(said.address(), was.address())));
  }

  /** Every day belongs to one semester; the state of one that is there stays. */
  private void put(Entry.Semester said) throws NotTaken {
    PeriodState state = PeriodState.fresh();
    List<Term> year = new ArrayList<>();
    for (TermRow row : draft.rows().terms().all()) {
      if (row.begins() == draft.begins() && row.no() == said.no()) {
        state = row.state();
      } else if (row.begins() == draft.begins()) {
        year.add(new Term(row.no(), row.from(), row.to(), row.state()));
      }
    }
    Term term = new Term(said.no(), said.from(), said.to(), state);
    refuse(PeriodRules.terms(List.of(term)), Part.TO, Dates.text(said.to()));
    year.add(term);
    year.sort(Comparator.comparingInt(Term::no));
    refuse(PeriodRules.terms(year), Part.FROM, Dates.text(said.from()));
    draft.rows().terms().put(new TermRow(draft.begins(), said.no(), said.from(), said.to(), state));
  }

  private void put(Entry.DayOff said) throws NotTaken {
    DayOff off = new DayOff(said.from(), said.to(), said.name());
    refuse(PeriodRules.dayOff(off).stream().toList(), Part.TO, Dates.text(said.to()));
    draft.rows().daysOff().put(new DayOffRow(said.from(), said.to(), said.name()));
  }

  private void put(Entry.LessonClock said) throws NotTaken {
    LessonTime period = new LessonTime(said.no(), said.starts(), said.ends());
    refuse(
        LessonTimes.number(said.no()).stream().toList(), Part.LESSON, Integer.toString(said.no()));
    List<Finding> times =
        new LessonTimes(LessonTimes.ORDINARY, "", List.of(period))
            .judge().stream().filter(Finding::blocks).toList();
    refuse(times, Part.TO, said.ends().toString());
    draft.rows().lessonTimes().put(new LessonTimeRow(said.no(), said.starts(), said.ends()));
  }

  private static void refuse(List<Finding> findings, Part part, String value) throws NotTaken {
    if (!findings.isEmpty()) {
      throw new NotTaken(findings.get(0), part, value);
    }
  }

  private static String or(String said, String before) {
    return said.isEmpty() ? before : said;
  }
}
