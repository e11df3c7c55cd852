package ua.journal.core.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.NameSpelling;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.register.Dates;
import ua.journal.core.register.PersonData;
import ua.journal.core.register.PersonMatch;
import ua.journal.core.register.Persons;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.EnrolmentRow;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.SchoolYear;

/** Enrols a pupil by an order: someone new, or who learned here before. */
final class Arriving {
  private final RequestContext context;
  private final int begins;

  Arriving(RequestContext context) {
    this.context = context;
    this.begins = SchoolYear.serving(context);
  }

  Outcome<PersonId> take(Movement.Arrival arrival, LocalDate from, String order) {
    String typed = arrival.born().strip();
    @Nullable LocalDate born = Dates.parse(typed, begins).orElse(null);
    PersonName name =
        NameSpelling.read(
            arrival.name().surname(), arrival.name().given(), arrival.name().patronymic());
    String fileNo = arrival.fileNo().strip();
    Optional<Finding> refusal =
        typed.isEmpty() || born != null
            ? IdentityRules.judge(name, born, fileNo, context.today())
            : Optional.of(finding("pupil.born"));
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    PersonData said = PersonData.of(name).identified(arrival.sex(), born, fileNo);
    Persons persons = new Persons(context);
    PersonMatch match = persons.match(said, RegisterStore.Known::pupil);
    PersonMatch.Doubt doubt = match.doubt();
    if (doubt != null) {
      return Outcome.refused(
          finding(doubt == PersonMatch.Doubt.FILE_TAKEN ? "move.fileTaken" : "move.namesake"));
    }
    return enrol(arrival, from, order, persons.put(match, said));
  }

  private Outcome<PersonId> enrol(
      Movement.Arrival arrival, LocalDate from, String order, long person) {
    Placement placement = new Placement(context, new PersonId(person), begins);
    Optional<ClassRow> schoolClass = placement.classNamed(arrival.className());
    Optional<EnrolmentRow> open = placement.open();
    if (schoolClass.isEmpty()) {
      return Outcome.refused(finding("move.class"));
    }
    if (open.isPresent()) {
      Map<String, String> facts = Map.of("class", placement.className(open.get()));
      return Outcome.refused(Stays.finding("move.elsewhere", facts));
    }
    return placement.enter(schoolClass.get(), from, order);
  }

  private static Finding finding(String text) {
    return Stays.finding(text, Map.of());
  }
}
