package ua.journal.core.register;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import ua.journal.core.register.SchoolRows.BellRow;
import ua.journal.core.register.SchoolRows.DayOffRow;
import ua.journal.core.register.SchoolRows.SchoolRow;
import ua.journal.core.register.SchoolRows.TermRow;
import ua.journal.core.regulation.RuleBook;

/** Takes what is said of the school itself and of its days. */
final class YearEntries {
  private static final int LAST_BELL = 15;
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
    } else if (entry instanceof Entry.BellTime bell) {
      put(bell);
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

  /** R-PER-01: every day belongs to one semester. */
  private void put(Entry.Semester said) throws NotTaken {
    LocalDate from = said.from();
    LocalDate to = said.to();
    if (to.isBefore(from)) {
      Map<String, String> facts = Map.of("no", Integer.toString(said.no()));
      throw new NotTaken(
          RuleBook.finding("R-PER-01", "year.turned", facts), Part.TO, Dates.text(to));
    }
    for (TermRow other : draft.rows().terms().all()) {
      boolean sameYear = other.begins() == draft.begins() && other.no() != said.no();
      if (sameYear && !from.isAfter(other.to()) && !other.from().isAfter(to)) {
        throw new NotTaken("R-PER-01", "year.overlap", Part.FROM, Dates.text(from));
      }
    }
    draft.rows().terms().put(new TermRow(draft.begins(), said.no(), from, to));
  }

  private void put(Entry.DayOff said) throws NotTaken {
    if (said.to().isBefore(said.from())) {
      Map<String, String> facts = Map.of("name", said.name());
      throw new NotTaken(
          RuleBook.finding("R-PER-01", "year.dayOff", facts), Part.TO, Dates.text(said.to()));
    }
    draft.rows().daysOff().put(new DayOffRow(said.from(), said.to(), said.name()));
  }

  private void put(Entry.BellTime said) throws NotTaken {
    LocalTime ends = said.ends();
    Map<String, String> facts = Map.of("no", Integer.toString(said.no()));
    if (said.no() < 0 || said.no() > LAST_BELL) {
      throw new NotTaken("R-BELL-01", "bell.number", Part.LESSON, Integer.toString(said.no()));
    }
    if (!ends.isAfter(said.starts())) {
      throw new NotTaken(
          RuleBook.finding("R-BELL-01", "bell.ends", facts), Part.TO, ends.toString());
    }
    draft.rows().bells().put(new BellRow(said.no(), said.starts(), ends));
  }

  private static String or(String said, String before) {
    return said.isEmpty() ? before : said;
  }
}
