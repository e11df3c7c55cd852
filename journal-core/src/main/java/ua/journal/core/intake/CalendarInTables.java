package ua.journal.core.intake;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import ua.journal.core.common.IdSource;
import ua.journal.core.school.SchoolCalendar;

/** Reads a school year out of tables without importing anything. Pure and thread-safe. */
public final class CalendarInTables {
  private CalendarInTables() {}

  /**
   * Reads semesters, days off and bells; rows an import would refuse are left out.
   *
   * @param tables any tables of a school, not null
   * @param begins calendar year in which the school year begins
   * @return the calendar, without semesters when the tables have none; never null
   */
  public static SchoolCalendar read(List<Table> tables, int begins) {
    LocalDate first = LocalDate.of(begins, Month.SEPTEMBER, 1);
    SchoolRows nothing = SchoolRows.empty();
    ImportPlan.Setting setting = new ImportPlan.Setting(1, begins, first, new IdSource(0));
    return new Planner(nothing, setting).calendar(tables);
  }
}
