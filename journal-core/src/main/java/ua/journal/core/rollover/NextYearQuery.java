package ua.journal.core.rollover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.register.Extent;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.EnrolmentRow;
import ua.journal.core.register.SchoolRows.PersonRow;
import ua.journal.core.register.SchoolRows.TermRow;
import ua.journal.core.school.SchoolCalendar;
import ua.journal.core.school.SchoolStore;
import ua.journal.core.school.SchoolYear;
import ua.journal.core.school.Term;

/** Query: the next school year as it would stand when it were opened now; nothing is written. */
public record NextYearQuery() implements Query<NextYear> {
  @Override
  public Operation operation() {
    return Operation.PREPARE_YEAR;
  }

  /** Answers {@link NextYearQuery}. */
  static final class Answer implements Handler<NextYearQuery, NextYear> {
    @Override
    public Class<NextYearQuery> type() {
      return NextYearQuery.class;
    }

    @Override
    public NextYear handle(NextYearQuery request, RequestContext context) {
      return look(context);
    }

    /** Shows the next year as it stands or would stand. */
    static NextYear look(RequestContext context) {
      int begun = begun(context);
      SchoolRows stored = stored(begun, context);
      int begins = thisYear(stored, begun);
      List<PupilDecision> decided =
          context.port(RolloverStore.class).decisions(context.school(), begins);
      Rollover rollover = new Rollover(stored, begins, decided, context);
      rollover.make();
      List<TermRow> proposed = rollover.terms();
      List<TermRow> terms =
          proposed.isEmpty()
              ? stored.terms().stream().filter(row -> row.begins() == begins + 1).toList()
              : proposed;
      return new NextYear(
          begins,
          classes(stored, begins, decided, rollover),
          terms.stream().map(row -> new Term(row.no(), row.from(), row.to(), row.state())).toList(),
          proposed.isEmpty(),
          rollover.counts(),
          rollover.isLate(),
          decided.stream()
              .map(PupilDecision::protocolDay)
              .max(LocalDate::compareTo)
              .map(DecisionRules::publishBy)
              .orElse(null));
    }

    /** The last year begun. */
    static int begun(RequestContext context) {
      return context
          .port(SchoolStore.class)
          .calendar(context.school(), context.today())
          .map(SchoolCalendar::begins)
          .orElseGet(() -> SchoolYear.beginsOf(context.today()));
    }

    /** That year, the one before and the next. */
    static SchoolRows stored(int begun, RequestContext context) {
      return context
          .port(RegisterStore.class)
          .read(
              context.school(),
              begun - 1,
              begun + 1,
              Extent.of(Extent.PEOPLE, Extent.TEACHING, Extent.PLACES));
    }

    /**
     * The year whose pupils are decided about: the last one begun, but the one before while it
     * holds anybody who has neither left nor come into a class of the last.
     */
    static int thisYear(SchoolRows stored, int begun) {
      Map<Long, Integer> years = new HashMap<>();
      stored.classes().forEach(row -> years.put(row.id(), row.begins()));
      Set<Long> placed =
          stored.enrolments().stream()
              .filter(row -> Objects.requireNonNull(years.get(row.schoolClass())) == begun)
              .map(EnrolmentRow::pupil)
              .collect(Collectors.toSet());
      boolean waits =
          stored.enrolments().stream()
              .filter(row -> Objects.requireNonNull(years.get(row.schoolClass())) == begun - 1)
              .anyMatch(row -> row.to() == null && !placed.contains(row.pupil()));
      return waits ? begun - 1 : begun;
    }

    private static List<NextYear.Moving> classes(
        SchoolRows stored, int begins, List<PupilDecision> decided, Rollover rollover) {
      Map<Long, PersonRow> people = new HashMap<>();
      stored.people().forEach(row -> people.put(row.id(), row));
      Map<Long, PupilDecision> decisions = new HashMap<>();
      decided.forEach(decision -> decisions.put(decision.pupil().value(), decision));
      Map<Long, String> places = rollover.places();
      Map<Long, List<NextYear.Pupil>> pupils = new HashMap<>();
      for (EnrolmentRow stay : rollover.stayers()) {
        PersonRow person = Objects.requireNonNull(people.get(stay.pupil()));
        pupils
            .computeIfAbsent(stay.schoolClass(), id -> new ArrayList<>())
            .add(
                new NextYear.Pupil(
                    new PersonId(stay.pupil()),
                    new PersonName(person.surname(), person.given(), person.patronymic()),
                    decisions.get(stay.pupil()),
                    places.getOrDefault(stay.pupil(), ""),
                    stay.to() != null));
      }
      List<ClassRow> classes =
          stored.classes().stream().filter(row -> row.begins() == begins).toList();
      int last = classes.stream().mapToInt(ClassRow::grade).max().orElse(0);
      return classes.stream()
          .sorted(Comparator.comparing(ClassRow::name))
          .map(
              row ->
                  new NextYear.Moving(
                      row.name().toString(),
                      row.grade(),
                      row.grade() < last
                          ? new ClassName(row.grade() + 1, row.letter()).toString()
                          : "",
                      pupils.getOrDefault(row.id(), List.of()).stream()
                          .sorted(Comparator.comparing(NextYear.Pupil::name))
                          .toList()))
          .toList();
    }
  }
}
