package ua.journal.storage.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import ua.journal.core.common.SchoolId;
import ua.journal.core.school.SchoolProfile;

/** Row of the table of schools. */
@Entity
@Table(name = "school")
@NamedQuery(name = SchoolEntity.ALL, query = "SELECT s FROM SchoolEntity s ORDER BY s.id")
public class SchoolEntity {
  static final String ALL = "schools";

  @Id
  @Column(name = "id")
  private long id;

  @Column(name = "name")
  private String name;

  @Column(name = "short_name")
  private String shortName;

  @Column(name = "code")
  private String code;

  @Column(name = "address")
  private String address;

  /** For the persistence provider. */
  protected SchoolEntity() {}

  SchoolProfile toProfile() {
    return new SchoolProfile(new SchoolId(id), name, shortName, code, address);
  }
}
