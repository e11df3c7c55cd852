package ua.journal.core.teaching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;

/**
 * A pupil on the list of a journal (R-LIFE-02): cells outside their stays take no entries. Who left
 * and came back stands once, with both stays.
 *
 * @param pupil the pupil
 * @param name the pupil's name
 * @param born birth date, null when unknown; it tells namesakes apart
 * @param stays when they are on the list, by first day, at least one
 */
@API(status = API.Status.STABLE)
public record Member(PersonId pupil, PersonName name, @Nullable LocalDate born, List<Stay> stays) {
  /** Orders the stays. */
  public Member {
    stays = stays.stream().sorted(Comparator.comparing(Stay::from)).toList();
  }

  /**
   * Puts the stays of each pupil together.
   *
   * @param members memberships in any order, not null
   * @return one for each pupil, in Ukrainian order of names
   */
  public static List<Member> joined(List<Member> members) {
    Map<PersonId, Member> joined = new LinkedHashMap<>();
    members.forEach(member -> joined.merge(member.pupil(), member, Member::with));
    return joined.values().stream()
        .sorted(Comparator.comparing(Member::name).thenComparing(one -> one.pupil().value()))
        .toList();
  }

  private Member with(Member other) {
    List<Stay> both = new ArrayList<>(stays);
    both.addAll(other.stays);
    return new Member(pupil, name, born, both);
  }

  /**
   * Returns the first day on the list.
   *
   * @return first day of the first stay
   */
  public LocalDate from() {
    return stays.get(0).from();
  }

  /**
   * Returns the last day on the list.
   *
   * @return last day of the last stay, null while it lasts
   */
  public @Nullable LocalDate to() {
    return latest().to();
  }

  /**
   * Returns the order they left by.
   *
   * @return order such as «№ 47-у від 30.10.2026», empty while the last stay lasts
   */
  public String orderOut() {
    return latest().orderOut();
  }

  /**
   * Returns the last stay.
   *
   * @return the stay, never null
   */
  public Stay latest() {
    return stays.get(stays.size() - 1);
  }

  /**
   * Returns whether the pupil was on the list on a day.
   *
   * @param day the day, not null
   * @return true from the first to the last day of a stay
   */
  public boolean on(LocalDate day) {
    return stays.stream().anyMatch(stay -> stay.on(day));
  }

  /**
   * Returns whether the pupil was exempt on a day.
   *
   * @param day the day, not null
   * @return true while an exemption of the stay of that day is valid
   */
  public boolean exemptOn(LocalDate day) {
    return stays.stream().anyMatch(stay -> stay.on(day) && stay.exemptOn(day));
  }

  /**
   * From coming to leaving.
   *
   * @param from first day on the list
   * @param to last day on the list, null while the pupil stays
   * @param orderOut order of departure such as «№ 47-у від 30.10.2026», empty for none
   * @param exemptFrom first day of an exemption from the subject, null for none (R-MRK-07)
   * @param exemptTo last day of the exemption, null when open
   */
  public record Stay(
      LocalDate from,
      @Nullable LocalDate to,
      String orderOut,
      @Nullable LocalDate exemptFrom,
      @Nullable LocalDate exemptTo) {
    private boolean on(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    private boolean exemptOn(LocalDate day) {
      return exemptFrom != null
          && !day.isBefore(exemptFrom)
          && (exemptTo == null || !day.isAfter(exemptTo));
    }
  }
}
