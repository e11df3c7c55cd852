package ua.journal.core.register;

import org.jspecify.annotations.Nullable;

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

  /**
   * Begins with nothing said.
   *
   * @param draft where to put what is taken, not null
   * @param externals ids of the host's system, not null
   */
  public Registrar(SchoolDraft draft, ExternalIds externals) {
    this.draft = draft;
    roster = new Roster(draft);
    years = new YearEntries(draft);
    people = new PeopleEntries(draft, roster, externals);
    teaching = new TeachingEntries(draft, roster, externals);
  }

  /**
   * What became of an entry.
   *
   * @param id the person, class or journal it made or found; 0 for what has no id
   * @param misfit why it was not taken, null when it was
   */
  public record Verdict(long id, @Nullable Misfit misfit) {}

  /**
   * Takes an entry, or tells why not; then nothing was changed.
   *
   * @param entry what is said, not null
   * @return what became of it, never null
   */
  public Verdict take(Entry entry) {
    try {
      return new Verdict(put(entry), null);
    } catch (NotTaken refusal) {
      return new Verdict(0, refusal.misfit());
    }
  }

  private long put(Entry entry) throws NotTaken {
    if (entry instanceof Entry.Pupil pupil) {
      return people.put(pupil);
    } else if (entry instanceof Entry.Staff staff) {
      return people.put(staff);
    } else if (entry instanceof Entry.Guardian guardian) {
      return people.put(guardian);
    } else if (entry instanceof Entry.SchoolClass schoolClass) {
      return teaching.put(schoolClass);
    } else if (entry instanceof Entry.Teaching journal) {
      return teaching.put(journal);
    } else if (entry instanceof Entry.GroupPlace place) {
      return teaching.put(place);
    } else if (entry instanceof Entry.Hours hours) {
      return teaching.put(hours);
    }
    years.put(entry);
    return 0;
  }

  /**
   * Returns the people of the draft.
   *
   * @return the people, never null
   */
  public Roster roster() {
    return roster;
  }

  /** Lets the lists of the year's journals follow the stays in classes (R-LIFE-02). */
  public void settleLists() {
    new DraftLists(draft).settle();
  }

  /** Forms the lists of new journals alone; those of others have not been read. */
  void settleNewLists() {
    new DraftLists(draft).settle(draft.rows().journals().created());
  }
}
