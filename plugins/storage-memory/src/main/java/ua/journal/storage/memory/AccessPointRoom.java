package ua.journal.storage.memory;

import java.util.Comparator;
import java.util.List;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.common.UkrainianOrder;
import ua.journal.core.support.AccessPoint;
import ua.journal.core.support.AccessPointStore;

/** The register of access points. */
record AccessPointRoom(Draft draft) implements AccessPointStore {
  @Override
  public List<AccessPoint> points(SchoolId school) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    List<AccessPoint> all = book.office.accessPoints.list();
    return all.stream()
        .filter(one -> all.stream().noneMatch(other -> isLater(other, one)))
        .sorted(
            Comparator.comparing(AccessPoint::place, UkrainianOrder.INSTANCE)
                .thenComparingLong(AccessPoint::id))
        .toList();
  }

  private static boolean isLater(AccessPoint other, AccessPoint one) {
    return other.id() == one.id() && other.edition() > one.edition();
  }

  @Override
  public void add(SchoolId school, AccessPoint point, PersonId by) {
    SchoolBook book = draft.writableSchool(school.value());
    AccessPoint signed =
        new AccessPoint(
            point.id(),
            point.edition(),
            point.state(),
            point.place(),
            point.device(),
            point.responsible(),
            book.signature(by),
            point.at());
    book.office.accessPoints.apply(List.of(signed), List.of());
  }
}
