package ua.journal.storage.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Account;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/** Row of the table of accounts. */
@Entity
@Table(name = "account")
@NamedQuery(
    name = AccountEntity.OF_SCHOOL,
    query = "SELECT a FROM AccountEntity a WHERE a.school = :school ORDER BY a.created")
@NamedQuery(
    name = AccountEntity.OF_PERSON,
    query = "SELECT a FROM AccountEntity a WHERE a.person = :person ORDER BY a.created")
public class AccountEntity {
  static final String OF_PERSON = "accountOfPerson";
  static final String OF_SCHOOL = "accountsOfSchool";

  @Id
  @Column(name = "login")
  private String login;

  @Column(name = "person_id")
  private long person;

  @Column(name = "school_id")
  private long school;

  @Column(name = "secret")
  private String secret;

  /** Counted by the database. */
  @Column(name = "created_no", insertable = false, updatable = false)
  private @Nullable Long created;

  /** For the persistence provider. */
  protected AccountEntity() {}

  AccountEntity(Account account) {
    this.login = account.login();
    this.person = account.person().value();
    this.school = account.school().value();
    this.secret = account.secret();
  }

  boolean belongsTo(PersonId owner) {
    return person == owner.value();
  }

  void replaceSecret(String next) {
    secret = next;
  }

  Account toAccount() {
    return new Account(new PersonId(person), new SchoolId(school), login, secret);
  }
}
