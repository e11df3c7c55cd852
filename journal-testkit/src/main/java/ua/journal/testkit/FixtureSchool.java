package ua.journal.testkit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.journal.core.JournalStore;
import ua.journal.core.access.AuditDraft;
import ua.journal.core.audit.AuditStore;
import ua.journal.core.audit.Chain;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.IdSource;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.common.Transaction;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.SchoolRows;

/**
 * A small school with short names for everything in it, so that tables of cases can name people,
 * journals and lessons; {@link FixtureRows} says what it consists of. Immutable.
 */
public final class FixtureSchool {
  /** Calendar year in which the school year begins. */
  public static final int YEAR = 2026;

  /**
   * The moment the tests begin at, in the third lesson of a Wednesday. It is finer than databases
   * keep time.
   */
  public static final LocalDateTime NOW = LocalDateTime.of(2026, 10, 14, 10, 42, 7, 123_456_789);

  private static final LocalDateTime FOUNDED = LocalDateTime.of(2026, 8, 20, 9, 0);

  /** The day of {@link #NOW}. */
  public static final LocalDate TODAY = NOW.toLocalDate();

  /** Source of all identifiers of the tests. */
  public static final IdSource IDS = new IdSource(7);

  private final Map<String, Long> ids;
  private final SchoolRows rows;

  FixtureSchool(Map<String, Long> ids, SchoolRows rows) {
    this.ids = Map.copyOf(ids);
    this.rows = rows;
  }

  /**
   * Makes a school and stores it.
   *
   * @param store where to, not null
   * @return the school, never null
   */
  public static FixtureSchool install(JournalStore store) {
    FixtureSchool school = new FixtureRows(new HashMap<>()).make();
    school.apply(store, school.rows, RowsDraft.none());
    return school;
  }

  /**
   * Stores rows of this school.
   *
   * @param store where to, not null
   * @param created rows that do not exist yet, not null
   * @param updated rows that exist, not null
   */
  public void apply(JournalStore store, SchoolRows created, SchoolRows updated) {
    store.write(
        transaction -> {
          transaction.port(RegisterStore.class).apply(id(), created, updated);
          record(transaction);
          return id();
        });
  }

  /**
   * Puts on record what a test has written without a command, as every writer must.
   *
   * @param transaction in which it was written, not null
   */
  public void record(Transaction transaction) {
    record(transaction, id(), person("deputy"));
  }

  /**
   * Puts on record what a test has written of any school without a command.
   *
   * @param transaction in which it was written, not null
   * @param school whose rows, not null
   * @param by who is to have done it, not null
   */
  public static void record(Transaction transaction, SchoolId school, PersonId by) {
    AuditDraft draft = new AuditDraft(FOUNDED, by.value(), 0, "FOUND_SCHOOL", "", null, "");
    Chain.append(transaction.port(AuditStore.class), school, List.of(draft));
  }

  /**
   * Stores new rows.
   *
   * @param store where to, not null
   * @param created the rows, not null
   */
  public void create(JournalStore store, Object... created) {
    apply(store, new RowsDraft().add(created).build(), RowsDraft.none());
  }

  /**
   * Replaces rows.
   *
   * @param store where to, not null
   * @param updated the rows, not null
   */
  public void update(JournalStore store, Object... updated) {
    apply(store, RowsDraft.none(), new RowsDraft().add(updated).build());
  }

  /**
   * Returns the rows as first stored.
   *
   * @return the rows, never null
   */
  public SchoolRows rows() {
    return rows;
  }

  /**
   * Returns the school's id.
   *
   * @return the id, never null
   */
  public SchoolId id() {
    return new SchoolId(number("school"));
  }

  /**
   * Finds a person.
   *
   * @param name short name such as {@code teacherA}
   * @return the person, never null
   */
  public PersonId person(String name) {
    return new PersonId(number(name));
  }

  /**
   * Finds a journal.
   *
   * @param name short name such as {@code algebra8}
   * @return the journal, never null
   */
  public JournalId journal(String name) {
    return new JournalId(number(name));
  }

  /**
   * Finds a lesson.
   *
   * @param name short name such as {@code oct12}
   * @return the lesson, never null
   */
  public LessonId lesson(String name) {
    return new LessonId(number(name));
  }

  /**
   * Finds a class.
   *
   * @param name short name such as {@code class8}
   * @return the class, never null
   */
  public ClassId schoolClass(String name) {
    return new ClassId(number(name));
  }

  /**
   * Finds the number behind a short name.
   *
   * @param name the name
   * @return the number
   */
  public long number(String name) {
    return Optional.ofNullable(ids.get(name))
        .orElseThrow(() -> new IllegalArgumentException("The fixture has no " + name));
  }

  /** All numbers of this school. */
  Collection<Long> numbers() {
    return ids.values();
  }

  /**
   * Finds the row of a lesson.
   *
   * @param name short name
   * @return the row, never null
   */
  public SchoolRows.LessonRow lessonRow(String name) {
    long id = number(name);
    return rows.lessons().stream().filter(row -> row.id() == id).findFirst().orElseThrow();
  }
}
