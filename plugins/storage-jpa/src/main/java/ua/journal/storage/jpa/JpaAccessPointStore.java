package ua.journal.storage.jpa;

import java.util.Comparator;
import java.util.List;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.common.UkrainianOrder;
import ua.journal.core.support.AccessPoint;
import ua.journal.core.support.AccessPointStore;

/** The register of access points, an edition a row. */
final class JpaAccessPointStore implements AccessPointStore {
  private static final String POINTS =
      "SELECT a.id, a.edition, a.state, a.place, a.device, a.responsible, p.surname,"
          + " p.given_name, p.patronymic, a.at_nanos FROM access_point a"
          + " JOIN person p ON p.id = a.author_id WHERE a.school_id = ? AND a.edition ="
          + " (SELECT MAX(x.edition) FROM access_point x WHERE x.id = a.id)";

  private static final String ADD =
      "INSERT INTO access_point (id, edition, school_id, state, place, device, responsible,"
          + " author_id, at_nanos) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final Sql sql;

  JpaAccessPointStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<AccessPoint> points(SchoolId school) {
    return sql
        .list(
            POINTS,
            p -> p.id(school),
            row ->
                new AccessPoint(
                    row.number(),
                    row.small(),
                    row.constant(AccessPoint.State.class),
                    row.text(),
                    row.text(),
                    row.text(),
                    row.name().signed(),
                    row.moment()))
        .stream()
        .sorted(
            Comparator.comparing(AccessPoint::place, UkrainianOrder.INSTANCE)
                .thenComparingLong(AccessPoint::id))
        .toList();
  }

  @Override
  public void add(SchoolId school, AccessPoint point, PersonId by) {
    sql.update(
        ADD,
        p ->
            p.number(point.id())
                .small(point.edition())
                .id(school)
                .constant(point.state())
                .text(point.place())
                .text(point.device())
                .text(point.responsible())
                .id(by)
                .moment(point.at()));
  }
}
