package ua.journal.web.year;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.school.DayOff;
import ua.journal.core.school.LessonTime;
import ua.journal.core.school.LessonTimes;
import ua.journal.core.school.RegimeLine;
import ua.journal.core.school.StudyMode;
import ua.journal.core.school.Term;
import ua.journal.core.school.YearFrame;
import ua.journal.core.year.YearChange;
import ua.journal.web.shell.Parameters;

/** What was typed about a year, and the changes it means; a field left out means none. */
class YearForm implements Serializable {
  /** Most lessons of a day. */
  static final int BELLS = 10;

  private static final long serialVersionUID = 1L;

  private final Map<String, String> fields = new HashMap<>();

  Map<String, String> fields() {
    return fields;
  }

  /** Fills in the year as it is stored, and the lesson times of one schedule. */
  void fill(YearFrame year, int schedule) {
    fields.clear();
    for (Term term : year.terms()) {
      fields.put("from" + term.no(), term.from().toString());
      fields.put("to" + term.no(), term.to().toString());
    }
    year.keptFrom().ifPresent(day -> fields.put("keptFrom", day.toString()));
    for (LessonTimes each : year.schedules()) {
      if (each.no() == schedule) {
        fields.put("name", each.name());
        each.lessonTimes()
            .forEach(
                period -> {
                  fields.put("starts" + period.no(), period.starts().toString());
                  fields.put("ends" + period.no(), period.ends().toString());
                });
      }
    }
  }

  Optional<YearChange> terms() {
    List<@Nullable LocalDate> days =
        List.of(date("from1"), date("to1"), date("from2"), date("to2")).stream()
            .map(day -> day.orElse(null))
            .toList();
    return days.contains(null)
        ? Optional.empty()
        : Optional.of(new YearChange.Terms(days.get(0), days.get(1), days.get(2), days.get(3)));
  }

  /** An empty day stands for «since the year began». */
  Optional<YearChange> keptFrom(YearFrame year) {
    return text("keptFrom").isEmpty()
        ? Optional.of(new YearChange.KeptFrom(YearFrame.firstDay(year.begins())))
        : date("keptFrom").map(YearChange.KeptFrom::new);
  }

  Optional<YearChange> free() {
    String name = text("offName");
    return date("offFrom")
        .filter(from -> !name.isEmpty())
        .map(from -> new YearChange.Free(new DayOff(from, date("offTo").orElse(from), name)));
  }

  Optional<YearChange> lessonTimes(int schedule) {
    List<LessonTime> lessonTimes = new ArrayList<>();
    for (int no = 0; no <= BELLS; no++) {
      Optional<LocalTime> starts = time("starts" + no);
      Optional<LocalTime> ends = time("ends" + no);
      if (starts.isPresent() != ends.isPresent()) {
        return Optional.empty();
      }
      if (starts.isPresent()) {
        lessonTimes.add(new LessonTime(no, starts.get(), ends.get()));
      }
    }
    boolean nameless = schedule != LessonTimes.ORDINARY && text("name").isEmpty();
    return lessonTimes.isEmpty() || nameless
        ? Optional.empty()
        : Optional.of(new YearChange.Times(schedule, text("name"), lessonTimes));
  }

  Optional<YearChange> otherwise() {
    return date("dayFrom")
        .map(
            from ->
                new YearChange.Otherwise(
                    new RegimeLine(
                        from,
                        date("dayTo").orElse(from),
                        number("dayClass"),
                        (int) number("daySchedule"),
                        StudyMode.valueOf(fields.getOrDefault("dayMode", "ON_SITE")))));
  }

  private String text(String field) {
    String value = fields.get(field);
    return value == null ? "" : value.strip();
  }

  private long number(String field) {
    return text(field).isEmpty() ? 0 : Long.parseLong(text(field));
  }

  private Optional<LocalDate> date(String field) {
    return Optional.ofNullable(Parameters.typedDay(text(field)));
  }

  private Optional<LocalTime> time(String field) {
    return text(field).isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(text(field)));
  }
}
