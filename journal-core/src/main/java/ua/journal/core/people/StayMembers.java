package ua.journal.core.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.register.SchoolRows.EnrolmentRow;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.register.SchoolRows.MemberRow;

/**
 * How a pupil's places on lists of journals follow their corrected stays (R-LIFE-02): in journals
 * of the whole class they are their stays; in groups each keeps what the groups decided, within
 * them. Pure.
 *
 * @param before stays as they were
 * @param after stays as they shall be
 */
record StayMembers(List<EnrolmentRow> before, List<EnrolmentRow> after) {
  /** Places in one journal. */
  List<MemberRow> of(JournalRow journal, List<MemberRow> known) {
    if (journal.group().isEmpty()) {
      return after.stream()
          .filter(stay -> stay.schoolClass() == journal.schoolClass())
          .map(
              stay ->
                  new MemberRow(
                      journal.id(), stay.pupil(), stay.from(), stay.to(), stay.orderOut()))
          .toList();
    }
    Map<Long, EnrolmentRow> next =
        after.stream()
            .filter(stay -> stay.schoolClass() == journal.schoolClass())
            .collect(Collectors.toMap(EnrolmentRow::id, Function.identity()));
    List<MemberRow> kept = new ArrayList<>();
    for (MemberRow row : known) {
      before.stream()
          .filter(stay -> stay.schoolClass() == journal.schoolClass() && holds(stay, row.from()))
          .findFirst()
          .map(
              stay -> {
                EnrolmentRow after = next.get(stay.id());
                return after == null ? null : within(row, stay, after);
              })
          .filter(place -> place.to() == null || !place.to().isBefore(place.from()))
          .ifPresent(kept::add);
    }
    return kept;
  }

  private static MemberRow within(MemberRow row, EnrolmentRow old, EnrolmentRow stay) {
    LocalDate from =
        row.from().equals(old.from()) || row.from().isBefore(stay.from())
            ? stay.from()
            : row.from();
    boolean toTheEnd = Objects.equals(row.to(), old.to());
    boolean beyond = isLater(row.to(), stay.to());
    return toTheEnd || beyond
        ? new MemberRow(row.journal(), row.pupil(), from, stay.to(), stay.orderOut())
        : new MemberRow(row.journal(), row.pupil(), from, row.to(), row.orderOut());
  }

  private static boolean isLater(@Nullable LocalDate day, @Nullable LocalDate than) {
    return than != null && (day == null || day.isAfter(than));
  }

  private static boolean holds(EnrolmentRow stay, LocalDate day) {
    return !day.isBefore(stay.from()) && (stay.to() == null || !day.isAfter(stay.to()));
  }
}
