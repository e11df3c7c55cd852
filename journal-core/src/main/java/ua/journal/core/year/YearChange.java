package ua.journal.core.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import ua.journal.core.common.Given;
import ua.journal.core.school.DayOff;
import ua.journal.core.school.LessonTime;
import ua.journal.core.school.LessonTimes;
import ua.journal.core.school.PeriodState;
import ua.journal.core.school.Regime;
import ua.journal.core.school.RegimeLine;
import ua.journal.core.school.StudyMode;
import ua.journal.core.school.Term;
import ua.journal.core.school.YearFrame;

/** One change of a school year; pure. */
@API(status = API.Status.STABLE)
public sealed interface YearChange {
  /**
   * Returns the year after the change.
   *
   * @param year the year before, not null
   * @return the year after, not judged yet, never null
   */
  YearFrame applyTo(YearFrame year);

  /**
   * Both semesters get their days; states stay.
   *
   * @param firstFrom first day of the first semester
   * @param firstTo its last day
   * @param secondFrom first day of the second semester
   * @param secondTo its last day
   */
  record Terms(LocalDate firstFrom, LocalDate firstTo, LocalDate secondFrom, LocalDate secondTo)
      implements YearChange {
    @Override
    public YearFrame applyTo(YearFrame year) {
      List<Term> terms =
          List.of(term(year, 1, firstFrom, firstTo), term(year, 2, secondFrom, secondTo));
      return new YearFrame(
          year.begins(), terms, year.daysOff(), year.ordinary(), year.regime(), year.classes());
    }

    private static Term term(YearFrame year, int no, LocalDate from, LocalDate to) {
      PeriodState state =
          year.terms().stream()
              .filter(term -> term.no() == no)
              .map(Term::state)
              .findFirst()
              .orElseGet(PeriodState::fresh);
      return new Term(no, from, to, state);
    }
  }

  /**
   * A vacation or another day off comes in; one with the same first day and name gets a new last
   * day.
   *
   * @param day the day off
   */
  record Free(DayOff day) implements YearChange {
    @Override
    public YearFrame applyTo(YearFrame year) {
      List<DayOff> daysOff = new ArrayList<>(new Work(day.from(), day.name()).without(year));
      daysOff.add(day);
      return Work.with(year, daysOff);
    }
  }

  /**
   * A vacation or another day off is taken out.
   *
   * @param from its first day
   * @param name its name
   */
  record Work(LocalDate from, String name) implements YearChange {
    @Override
    public YearFrame applyTo(YearFrame year) {
      return with(year, without(year));
    }

    private List<DayOff> without(YearFrame year) {
      return year.daysOff().stream()
          .filter(off -> !off.from().equals(from) || !off.name().equals(name))
          .toList();
    }

    private static YearFrame with(YearFrame year, List<DayOff> daysOff) {
      return new YearFrame(
          year.begins(), year.terms(), daysOff, year.ordinary(), year.regime(), year.classes());
    }
  }

  /**
   * The journal is kept here from a day on; until then it was kept on paper, and there are no
   * lessons here.
   *
   * @param day first day of lessons kept here; a day at or before the first semester's for all
   */
  record KeptFrom(LocalDate day) implements YearChange {
    @Override
    public YearFrame applyTo(YearFrame year) {
      List<DayOff> daysOff =
          new ArrayList<>(year.daysOff().stream().filter(off -> !off.isPaper()).toList());
      LocalDate first =
          year.terms().isEmpty() ? YearFrame.firstDay(year.begins()) : year.terms().get(0).from();
      if (day.isAfter(first)) {
        daysOff.add(new DayOff(first, day.minusDays(1), DayOff.PAPER));
      }
      return Work.with(year, daysOff);
    }
  }

  /**
   * A lesson times gets its times; one of a new number comes in.
   *
   * @param no number of the schedule, {@link #NEW} for the next free one
   * @param name its name, empty for the ordinary one
   * @param lessonTimes its lesson times
   */
  record Times(int no, String name, List<LessonTime> lessonTimes) implements YearChange {
    /** Stands for a schedule that does not exist yet. */
    public static final int NEW = -1;

    /** Copies the lesson times. */
    public Times {
      lessonTimes = Given.list(lessonTimes, "lessonTimes");
    }

    @Override
    public YearFrame applyTo(YearFrame year) {
      if (no == LessonTimes.ORDINARY) {
        return new YearFrame(
            year.begins(),
            year.terms(),
            year.daysOff(),
            new LessonTimes(no, "", lessonTimes),
            year.regime(),
            year.classes());
      }
      List<LessonTimes> schedules = new ArrayList<>(year.regime().schedules());
      int number =
          no == NEW ? schedules.stream().mapToInt(LessonTimes::no).max().orElse(0) + 1 : no;
      schedules.removeIf(schedule -> schedule.no() == number);
      schedules.add(new LessonTimes(number, name, lessonTimes));
      return Ordinary.with(year, new Regime(schedules, year.regime().lines()));
    }
  }

  /**
   * A span of days is held otherwise than ordinary.
   *
   * @param line which days, whom it concerns and how; it replaces one of the same days and class
   */
  record Otherwise(RegimeLine line) implements YearChange {
    @Override
    public YearFrame applyTo(YearFrame year) {
      List<RegimeLine> lines =
          new ArrayList<>(new Ordinary(line.from(), line.to(), line.schoolClass()).without(year));
      if (line.schedule() != LessonTimes.ORDINARY || line.mode() != StudyMode.ON_SITE) {
        lines.add(line);
      }
      return Ordinary.with(year, new Regime(year.regime().schedules(), lines));
    }
  }

  /**
   * A span of days is held as ordinary again.
   *
   * @param from its first day
   * @param to its last day
   * @param schoolClass id of the class, {@link RegimeLine#ALL} for the whole school
   */
  record Ordinary(LocalDate from, LocalDate to, long schoolClass) implements YearChange {
    @Override
    public YearFrame applyTo(YearFrame year) {
      return with(year, new Regime(year.regime().schedules(), without(year)));
    }

    private List<RegimeLine> without(YearFrame year) {
      return year.regime().lines().stream()
          .filter(
              line ->
                  !line.from().equals(from)
                      || !line.to().equals(to)
                      || line.schoolClass() != schoolClass)
          .toList();
    }

    private static YearFrame with(YearFrame year, Regime regime) {
      return new YearFrame(
          year.begins(), year.terms(), year.daysOff(), year.ordinary(), regime, year.classes());
    }
  }
}
