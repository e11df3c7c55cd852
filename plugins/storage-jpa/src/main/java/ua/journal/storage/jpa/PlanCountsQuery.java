package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.planning.PlanCount;
import ua.journal.core.planning.PlanFacts;

/**
 * The plans of a year in sums, counted from {@link Tallies}. Subjects, classes and teachers are
 * read once each: joined, Derby would look each up for every journal.
 */
final class PlanCountsQuery {
  private static final String JOURNALS =
      "SELECT id, change_seq, subject_id, class_id, group_name, teacher_id, weekly_half_hours"
          + " FROM journal WHERE school_id = ? AND begins = ?";

  private static final String SUBJECTS = "SELECT id, name FROM subject WHERE school_id = ?";

  private static final String CLASSES =
      "SELECT id, grade, letter FROM school_class WHERE school_id = ? AND begins = ?";

  private static final String NAMES =
      "SELECT id, surname, given_name, patronymic FROM person WHERE id IN ";

  private final Sql sql;
  private final Tallies tallies;
  private final SchoolId school;
  private final int begins;
  private final Map<Long, String> subjects = new HashMap<>();
  private final Map<Long, ClassName> classes = new HashMap<>();
  private final Map<Long, String> teachers = new HashMap<>();

  PlanCountsQuery(Sql sql, Tallies tallies, SchoolId school, int begins) {
    this.sql = sql;
    this.tallies = tallies;
    this.school = school;
    this.begins = begins;
  }

  List<PlanCount> ask(LocalDate today) {
    Map<Long, Long> numbers = new HashMap<>();
    List<Head> heads =
        sql.list(
            JOURNALS,
            p -> p.id(school).small(begins),
            row -> {
              Head head = head(row);
              numbers.put(head.id(), head.seq());
              return head;
            });
    sql.list(SUBJECTS, p -> p.id(school), row -> subjects.put(row.number(), row.text()));
    sql.list(
        CLASSES,
        p -> p.id(school).small(begins),
        row -> classes.put(row.number(), row.className()));
    Keys keys = Keys.ofNumbers(heads.stream().map(Head::teacher).distinct().toList());
    sql.list(
        NAMES + keys.list(),
        p -> p.keys(keys),
        row -> teachers.put(row.number(), row.name().signed()));
    Map<Long, PlanTally> plans = tallies.plans(sql, numbers);
    return heads.stream()
        .map(head -> count(head, Objects.requireNonNull(plans.get(head.id())), today))
        .toList();
  }

  private static Head head(Row row) throws SQLException {
    return new Head(
        row.number(),
        row.number(),
        row.number(),
        row.number(),
        row.text(),
        row.number(),
        row.small());
  }

  private PlanCount count(Head head, PlanTally plan, LocalDate today) {
    ClassName name = Objects.requireNonNull(classes.get(head.schoolClass()));
    return new PlanCount(
        new PlanFacts.Owner(
            new JournalId(head.id()),
            begins,
            Objects.requireNonNull(subjects.get(head.subject())),
            name.grade(),
            name.toString(),
            head.group(),
            new PersonId(head.teacher()),
            Objects.requireNonNull(teachers.get(head.teacher()))),
        new PlanFacts.Load(head.weeklyHalfHours(), plan.slotHalfHours()),
        plan.state(),
        plan.items(),
        plan.due(today),
        plan.used(),
        plan.lessons());
  }

  private record Head(
      long id,
      long seq,
      long subject,
      long schoolClass,
      String group,
      long teacher,
      int weeklyHalfHours) {}
}
