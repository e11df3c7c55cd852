package ua.journal.core.register;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ua.journal.core.school.Regime;
import ua.journal.core.timetable.BroughtWeek;

/**
 * Judges what is said of a school and puts it into a draft: the one place where that is judged,
 * whether a table, a program or a page says it. Not thread-safe.
 */
public final class Registrar {
  private final Roster roster;
  private final SchoolDraft draft;
  private final YearEntries years;
  private final PeopleEntries people;
  private final TeachingEntries teaching;
  private final PlaceEntries places;
  private final LessonEntries lessons;
  private final Regime regime;
  private boolean listsDue;
  private boolean lessonsDue;

  /**
   * Begins with nothing said, for a school in which every day is ordinary and no class learns yet.
   *
   * @param draft where to put what is taken, not null
   * @param externals ids of the host's system, not null
   */
  public Registrar(SchoolDraft draft, ExternalIds externals) {
    this(draft, externals, Regime.ORDINARY, Set::of);
  }

  /**
   * Begins with nothing said.
   *
   * @param draft where to put what is taken, not null
   * @param externals ids of the host's system, not null
   * @param regime days held otherwise than ordinary, not null
   * @param written journals in whose lessons anything is written; asked when a weekly place comes
   */
  public Registrar(
      SchoolDraft draft, ExternalIds externals, Regime regime, Supplier<Set<Long>> written) {
    this.draft = draft;
    this.regime = regime;
    roster = new Roster(draft);
    DraftJournals journals = new DraftJournals(draft);
    years = new YearEntries(draft);
    people = new PeopleEntries(draft, roster, externals);
    teaching = new TeachingEntries(draft, roster, externals, journals);
    places = new PlaceEntries(draft, journals, written);
    lessons = new LessonEntries(draft, journals, roster, externals);
  }

  /**
   * What became of an entry.
   *
   * @param id the person, class or journal it made or found; 0 for what has no id
   * @param misfit why it was not taken, null when it was
   * @param question what is to be asked before it can be taken, null for nothing
   */
  public record Verdict(long id, @Nullable Misfit misfit, @Nullable PersonQuestion question) {}

  /**
   * Takes an entry, or tells why not; then nothing was changed.
   *
   * @param entry what is said, not null
   * @return what became of it, never null
   */
  public Verdict take(Entry entry) {
    try {
      return new Verdict(put(entry), null, null);
    } catch (NotTaken refusal) {
      return new Verdict(0, refusal.misfit(), refusal.question());
    }
  }

  private long put(Entry entry) throws NotTaken {
    long id = 0;
    if (entry instanceof Entry.Pupil pupil) {
      id = people.put(pupil);
      listsDue = true;
    } else if (entry instanceof Entry.Staff staff) {
      id = people.put(staff);
    } else if (entry instanceof Entry.Guardian guardian) {
      id = people.put(guardian);
    } else if (entry instanceof Entry.School) {
      years.put(entry);
    } else if (Extent.shapesLessons(entry) && !(entry instanceof Entry.WeeklyPlace)) {
      years.put(entry);
      lessonsDue = true;
    } else {
      id = putTeaching(entry);
    }
    return id;
  }

  private long putTeaching(Entry entry) throws NotTaken {
    if (entry instanceof Entry.SchoolClass schoolClass) {
      return teaching.put(schoolClass);
    } else if (entry instanceof Entry.Hours hours) {
      return teaching.put(hours);
    } else if (entry instanceof Entry.WeeklyPlace place) {
      long journal = places.put(place);
      lessonsDue |= places.placed();
      return journal;
    } else if (entry instanceof Entry.Plan plan) {
      settle();
      return lessons.put(plan);
    } else if (entry instanceof Entry.Substitution substitution) {
      settle();
      return lessons.put(substitution);
    }
    long journal =
        entry instanceof Entry.GroupPlace place
            ? teaching.put(place)
            : teaching.put((Entry.Teaching) entry);
    listsDue = true;
    return journal;
  }

  /**
   * Returns the people of the draft.
   *
   * @return the people, never null
   */
  public Roster roster() {
    return roster;
  }

  /**
   * Lets the lists of journals follow the stays in classes (R-LIFE-02), and the lessons the days,
   * lesson times and weekly places, as far as anything was said of these.
   */
  public void settle() {
    if (listsDue) {
      new DraftLists(draft).settle();
      listsDue = false;
    }
    if (lessonsDue) {
      new LessonMaker(draft.begins(), draft.today(), draft.calendar(), regime)
          .make(
              draft.rows().journals().all(),
              draft.rows().slots().all(),
              draft.rows().lessons().all(),
              draft::nextId)
          .forEach(draft.rows().lessons()::put);
      lessonsDue = false;
      lessons.forget();
    }
  }

  /**
   * Returns the week that was said of classes which learn already.
   *
   * @return what is to be a draft of their timetable, empty when nothing was said of such a class
   */
  public Optional<BroughtWeek> brought() {
    return places.brought();
  }

  /** Forms the lists of new journals alone; those of others have not been read. */
  void settleNewLists() {
    new DraftLists(draft).settle(draft.rows().journals().created());
  }
}
