package ua.journal.core.substitution;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.Work;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.UkrainianOrder;
import ua.journal.core.school.Settings;

/**
 * Query: a month of the register of missed and substituted lessons with totals (clause 1.5).
 *
 * @param month the month, null for the present one
 */
public record RegisterQuery(@Nullable YearMonth month) implements Query<Register> {
  @Override
  public Operation operation() {
    return Operation.READ_SUBSTITUTIONS;
  }

  /**
   * Answers {@link RegisterQuery}.
   *
   * @param settings when a month closes
   */
  public record Answer(Settings settings) implements Handler<RegisterQuery, Register> {
    @Override
    public Class<RegisterQuery> type() {
      return RegisterQuery.class;
    }

    @Override
    public Register handle(RegisterQuery request, Work work) {
      YearMonth month = request.month() == null ? YearMonth.from(work.today()) : request.month();
      LocalDate first = month.atDay(1);
      LocalDateTime end = month.atEndOfMonth().atTime(23, 59);
      SubstitutionStore store = work.port(SubstitutionStore.class);
      List<DayLesson> lessons = store.register(work.school(), first, month.atEndOfMonth());
      Map<PersonId, Integer> own =
          store.own(work.school(), first, end.isBefore(work.now()) ? end : work.now());
      return new Register(
          month,
          ClosedMonth.of(settings, work.today()).holds(first),
          lessons,
          totals(lessons, own, work.now()));
    }

    private static List<Register.Total> totals(
        List<DayLesson> lessons, Map<PersonId, Integer> own, LocalDateTime now) {
      Map<PersonId, String> names = new HashMap<>();
      for (DayLesson lesson : lessons) {
        names.put(lesson.teacher(), lesson.teacherName());
        if (lesson.substitute() != null) {
          names.put(lesson.substitute(), lesson.substituteName());
        }
      }
      TreeSet<PersonId> teachers =
          new TreeSet<>(
              (one, other) -> {
                int byName = UkrainianOrder.INSTANCE.compare(names.get(one), names.get(other));
                return byName != 0 ? byName : Long.compare(one.value(), other.value());
              });
      teachers.addAll(names.keySet());
      return teachers.stream()
          .map(id -> total(id, names.get(id), lessons, own.getOrDefault(id, 0), now))
          .toList();
    }

    private static Register.Total total(
        PersonId id, String name, List<DayLesson> lessons, int own, LocalDateTime now) {
      List<DayLesson> missed = lessons.stream().filter(l -> l.teacher().equals(id)).toList();
      List<DayLesson> instead = lessons.stream().filter(l -> id.equals(l.substitute())).toList();
      int missedSoFar = hours(missed.stream().filter(lesson -> lesson.isOver(now)));
      int insteadSoFar = hours(instead.stream().filter(lesson -> lesson.isOver(now)));
      return new Register.Total(
          id,
          name,
          hours(missed.stream()),
          hours(missed.stream().filter(lesson -> lesson.substitute() != null)),
          hours(instead.stream()),
          own - missedSoFar + insteadSoFar);
    }

    /** Nobody gives two lessons at once: what stands in one hour is a joint lesson, paid once. */
    private static int hours(Stream<DayLesson> lessons) {
      return (int) lessons.map(lesson -> lesson.date() + "/" + lesson.bell()).distinct().count();
    }
  }
}
