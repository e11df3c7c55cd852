package ua.journal.core.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.JournalId;
import ua.journal.core.regulation.Finding;

/**
 * A new week that is said of classes which learn by another one already. It touches nothing that
 * stands: it becomes the draft of its year, which the deputy head looks through and publishes
 * (clause 4, deputy head, point 2; R-TT-01).
 *
 * @param begins calendar year in which the school year begins
 * @param journals journals of the classes it speaks of; their places are replaced, all others stay
 * @param places the new places of these journals
 */
public record BroughtWeek(int begins, Set<JournalId> journals, List<Slot> places) {
  /** Copies the collections. */
  public BroughtWeek {
    journals = Set.copyOf(journals);
    places = List.copyOf(places);
  }

  /** What becomes of a week. */
  public enum Way {
    /** It differs from nothing: from what is in force, or from the draft that is there. */
    SAME,
    /** It becomes a draft. */
    DRAFT,
    /** The year has another draft, which no one may overwrite from outside. */
    OTHER_DRAFT,
    /** The year ends before a new version could begin. */
    NO_DAY
  }

  /**
   * What becomes of a week.
   *
   * @param way what happens
   * @param from first day of the draft
   * @param changes places that go or come in comparison with what is in force
   */
  public record Fate(Way way, LocalDate from, int changes) {
    /**
     * Says why the week is not taken (R-TT-01).
     *
     * @return a blocking finding, or empty
     */
    public Optional<Finding> refusal() {
      return DraftRules.brought(way);
    }
  }

  /**
   * Finds the journals of a year in which anything is written in a lesson: their classes learn
   * already.
   *
   * @param begins calendar year in which the school year begins
   * @param context transaction, not null
   * @return ids, never null
   */
  public static Set<Long> written(int begins, RequestContext context) {
    return context.port(TimetableStore.class).written(context.school(), begins).stream()
        .map(JournalId::value)
        .collect(Collectors.toSet());
  }

  /**
   * Says what becomes of the week, without writing anything.
   *
   * @param context transaction and day, not null
   * @return its fate, never null
   */
  public Fate fate(RequestContext context) {
    Drafts drafts = new Drafts(context);
    LocalDate from = drafts.firstDay(begins);
    Set<Slot> now = new HashSet<>(drafts.inForce(begins, from));
    Set<Slot> wanted = new HashSet<>(whole(drafts, from));
    Set<Slot> apart = new HashSet<>(wanted);
    apart.removeAll(now);
    now.removeAll(wanted);
    int changes = apart.size() + now.size();
    return new Fate(way(drafts, from, wanted, changes), from, changes);
  }

  private Way way(Drafts drafts, LocalDate from, Set<Slot> wanted, int changes) {
    Optional<Version> present = drafts.draftOf(begins);
    if (changes == 0
        || present.isPresent()
            && wanted.equals(new HashSet<>(drafts.store.places(present.get().id())))) {
      return Way.SAME;
    }
    if (present.isPresent()) {
      return Way.OTHER_DRAFT;
    }
    boolean possible = drafts.judgeDay(from, drafts.calendar(from).orElse(null)).isEmpty();
    return possible ? Way.DRAFT : Way.NO_DAY;
  }

  /**
   * Begins the draft; its fate must be {@link Way#DRAFT}.
   *
   * @param from first day of the draft, not null
   * @param context transaction and caller, not null
   */
  public void begin(LocalDate from, RequestContext context) {
    Drafts drafts = new Drafts(context);
    drafts.begin(begins, from, whole(drafts, from));
  }

  private List<Slot> whole(Drafts drafts, LocalDate from) {
    List<Slot> whole = new ArrayList<>(drafts.inForce(begins, from));
    whole.removeIf(place -> journals.contains(place.journal()));
    whole.addAll(places);
    return whole;
  }
}
