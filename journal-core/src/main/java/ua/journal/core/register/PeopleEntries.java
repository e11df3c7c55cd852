package ua.journal.core.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Role;
import ua.journal.core.common.ClassName;
import ua.journal.core.register.SchoolLedgers.PairKey;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.EnrolmentRow;
import ua.journal.core.register.SchoolRows.GuardianRow;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.YearFrame;

/** Takes what is said of people: staff, pupils in classes, guardians. */
final class PeopleEntries {
  static final BiFunction<String, Map<String, String>, Finding> STAFF = PositionRules::staff;
  static final BiFunction<String, Map<String, String>, Finding> STAY = StayRules::finding;
  static final BiFunction<String, Map<String, String>, Finding> CARD = PersonRules::contact;

  private final SchoolDraft draft;
  private final Roster roster;
  private final ExternalIds externals;
  private final Sightings sightings;

  PeopleEntries(SchoolDraft draft, Roster roster, ExternalIds externals) {
    this.draft = draft;
    this.roster = roster;
    this.externals = externals;
    this.sightings = new Sightings(draft, roster);
  }

  long put(Entry.Staff said) throws NotTaken {
    PersonData who = known(said.person(), said.externalId());
    SaidRules.grownUp(STAFF, who, draft.today());
    Sighting sighting = sightings.of(who, said);
    refuseOwn(roster.find(sighting), said.roles());
    ClassRow leads = said.leads() == null ? null : draft.classAt(said.leads());
    long person = keep(roster.put(sighting), said.externalId());
    said.roles().forEach(role -> draft.give(person, role, said.from(), said.to()));
    if (leads != null) {
      draft.rows().classes().put(leads.ledBy(person));
    }
    return person;
  }

  private void refuseOwn(@Nullable Long person, Set<Role> roles) throws NotTaken {
    if (person == null || person != draft.asker()) {
      return;
    }
    for (Role role : roles) {
      Set<Role> held = draft.holds(person, role) ? Set.of(role) : Set.of();
      Optional<Finding> refusal = PositionRules.own(true, role, held);
      if (refusal.isPresent()) {
        throw new NotTaken(refusal.get(), Part.POSITION, "");
      }
    }
  }

  long put(Entry.Pupil said) throws NotTaken {
    PersonData who = known(said.person(), said.externalId());
    SaidRules.pupil(STAY, who, draft.today());
    judgeDays(said);
    Sighting sighting = sightings.of(who, said, since(said));
    refuseOverlap(roster.find(sighting), said);
    ClassRow schoolClass = draft.classAt(said.schoolClass());
    long pupil = keep(roster.put(sighting), said.externalId());
    draft.rows().classes().put(schoolClass);
    EnrolmentRow before = enrolment(pupil, schoolClass.id(), said.from()).orElse(null);
    draft.put(
        new EnrolmentRow(
            before == null ? draft.nextId() : before.id(),
            pupil,
            schoolClass.id(),
            said.from() == null && before != null ? before.from() : since(said),
            said.to() == null && before != null ? before.to() : said.to(),
            or(said.orderIn(), before == null ? "" : before.orderIn()),
            or(said.orderOut(), before == null ? "" : before.orderOut())));
    return pupil;
  }

  private void judgeDays(Entry.Pupil said) throws NotTaken {
    refuseOtherYear(Part.JOINED, said.from());
    refuseOtherYear(Part.LEFT, said.to());
    LocalDate to = said.to();
    if (to != null && to.isBefore(since(said))) {
      throw new NotTaken(
          StayRules.finding("stay.days", Map.of("day", Dates.text(to))), Part.LEFT, Dates.text(to));
    }
    if (to != null && said.orderOut().isEmpty()) {
      throw new NotTaken(
          StayRules.finding("stay.order", Map.of("day", Dates.text(to))), Part.ORDER_OUT, "");
    }
  }

  /** A class is of one year: a day after its summer is none of its days. */
  private void refuseOtherYear(Part part, @Nullable LocalDate day) throws NotTaken {
    if (day != null && day.isAfter(YearFrame.lastDay(draft.begins()))) {
      Map<String, String> facts =
          Map.of("year", "%d/%d".formatted(draft.begins(), draft.begins() + 1));
      throw new NotTaken(StayRules.finding("register.otherYear", facts), part, Dates.text(day));
    }
  }

  /** Who came in an earlier year is on the lists from the year's first day. */
  private LocalDate since(Entry.Pupil said) {
    LocalDate first = draft.yearFrom();
    return said.from() == null || said.from().isBefore(first) ? first : said.from();
  }

  private Optional<EnrolmentRow> enrolment(long pupil, long schoolClass, @Nullable LocalDate from) {
    return draft.staysOf(pupil).stream()
        .filter(row -> row.schoolClass() == schoolClass)
        .filter(row -> from == null || row.to() == null || !row.to().isBefore(from))
        .findFirst();
  }

  private void refuseOverlap(@Nullable Long pupil, Entry.Pupil said) throws NotTaken {
    if (pupil == null) {
      return;
    }
    LocalDate from = since(said);
    ClassName name = said.schoolClass();
    long here = draft.classOf(name).map(ClassRow::id).orElse(0L);
    for (EnrolmentRow row : draft.staysOf(pupil)) {
      boolean lasts = row.to() == null || !row.to().isBefore(from);
      if (lasts && row.schoolClass() != here && roster.isOfYear(row.schoolClass())) {
        throw new NotTaken(STAY, "register.elsewhere", Part.CLASS, name.toString());
      }
    }
  }

  long put(Entry.Guardian said) throws NotTaken {
    PersonData who = known(said.person(), said.externalId());
    SaidRules.grownUp(CARD, who, draft.today());
    if (said.relation().isBlank()) {
      throw new NotTaken(CARD, "card.relation", Part.RELATION, "");
    }
    long pupil = roster.pupil(CARD, said.child(), externals);
    long guardian = keep(roster.put(sightings.of(who, said, pupil)), said.externalId());
    roster.guardians().add(guardian);
    GuardianRow before = draft.rows().guardians().find(new PairKey(guardian, pupil)).orElse(null);
    draft
        .rows()
        .guardians()
        .put(
            new GuardianRow(
                guardian,
                pupil,
                said.relation(),
                before == null ? draft.firstAugust() : before.from(),
                before == null ? null : before.to()));
    return guardian;
  }

  /** Somebody the host has spoken of before is that one, whatever the name. */
  private PersonData known(PersonData said, String externalId) {
    Long id = externals.find(ExternalId.Kind.PERSON, externalId);
    return id == null ? said : said.withCode(Long.toString(id));
  }

  private long keep(long person, String externalId) {
    externals.put(ExternalId.Kind.PERSON, externalId, person);
    return person;
  }

  private static String or(String value, String before) {
    return value.isEmpty() ? before : value;
  }
}
