package ua.journal.core.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Kinds of tables in the order in which they are read: what others refer to comes first. */
enum Kind {
  SCHOOL(
      Clauses.ADMINISTRATOR,
      Set.of(Field.SCHOOL_NAME, Field.SHORT_NAME),
      Field.CODE,
      Field.ADDRESS),
  TERMS(Clauses.ADMINISTRATOR, Set.of(Field.TERM, Field.FROM, Field.TO)),
  DAYS_OFF(Clauses.ADMINISTRATOR, Set.of(Field.TITLE, Field.FROM), Field.TO),
  BELLS(Clauses.ADMINISTRATOR, Set.of(Field.LESSON, Field.FROM, Field.TO)),
  STAFF(
      Clauses.SECRETARY,
      Set.of(Field.POSITION),
      Field.SURNAME,
      Field.GIVEN,
      Field.PATRONYMIC,
      Field.FULL_NAME,
      Field.SEX,
      Field.BORN,
      Field.FILE_NO,
      Field.PHONE,
      Field.EMAIL,
      Field.LOGIN,
      Field.LEADS,
      Field.STARTS_WORK,
      Field.ENDS_WORK),
  PUPILS(
      Clauses.SECRETARY,
      Set.of(),
      Field.BORN,
      Field.SURNAME,
      Field.GIVEN,
      Field.PATRONYMIC,
      Field.FULL_NAME,
      Field.CLASS,
      Field.SEX,
      Field.FILE_NO,
      Field.PHONE,
      Field.EMAIL,
      Field.LOGIN,
      Field.PERSON,
      Field.JOINED,
      Field.ORDER_IN,
      Field.LEFT,
      Field.ORDER_OUT,
      Field.MOTHER,
      Field.MOTHER_PHONE,
      Field.MOTHER_EMAIL,
      Field.FATHER,
      Field.FATHER_PHONE,
      Field.FATHER_EMAIL,
      Field.GUARDIAN,
      Field.GUARDIAN_PHONE,
      Field.GUARDIAN_EMAIL),
  PARENTS(
      Clauses.CLASS_TEACHER_CARDS,
      Set.of(Field.RELATION),
      Field.CHILD_SURNAME,
      Field.CHILD_GIVEN,
      Field.CHILD,
      Field.CHILD_FILE,
      Field.SURNAME,
      Field.GIVEN,
      Field.PATRONYMIC,
      Field.FULL_NAME,
      Field.CLASS,
      Field.PHONE,
      Field.EMAIL,
      Field.LOGIN),
  LOAD(
      Clauses.ADMINISTRATOR,
      Set.of(Field.SUBJECT, Field.CLASS, Field.TEACHER),
      Field.GROUP,
      Field.HOURS,
      Field.ORDER,
      Field.ORDER_DATE),

  /** The load as schools draw it: a row per teacher and subject, a column per class. */
  MATRIX(
      Clauses.ADMINISTRATOR,
      Set.of(Field.SUBJECT),
      Field.TEACHER,
      Field.FULL_NAME,
      Field.SURNAME,
      Field.GIVEN,
      Field.PATRONYMIC,
      Field.ORDER,
      Field.ORDER_DATE),
  CURRICULUM(Clauses.ADMINISTRATOR, Set.of(Field.GRADE, Field.SUBJECT, Field.HOURS)),
  GROUPS(
      Clauses.CLASS_TEACHER_GROUPS,
      Set.of(Field.SUBJECT, Field.GROUP, Field.CLASS),
      Field.CHILD_FILE,
      Field.CHILD,
      Field.CHILD_SURNAME,
      Field.CHILD_GIVEN,
      Field.SINCE,
      Field.UNTIL),
  TIMETABLE(Clauses.TIMETABLE, Set.of(Field.LESSON), Field.DAY),
  TIMETABLE_BY_CLASS(Clauses.TIMETABLE, Set.of(Field.CLASS), Field.DAY),
  PLAN(Clauses.PLANS, Set.of(Field.NO, Field.CONTENT), Field.DATE, Field.THEME, Field.HOMEWORK),
  SUBSTITUTIONS(
      Clauses.TIMETABLE,
      Set.of(Field.DATE, Field.LESSON, Field.CLASS, Field.SUBSTITUTE),
      Field.SUBJECT,
      Field.GROUP);

  private static final String THEME_OR_CONTENT = "тема";

  private final String clause;
  private final Set<Field> required;
  private final List<Field> fields;

  Kind(String clause, Set<Field> required, Field... optional) {
    this.clause = clause;
    this.required = required;
    List<Field> all = new ArrayList<>(List.of(optional));
    all.addAll(required);
    this.fields = List.copyOf(all);
  }

  /** The clause that asks for this table. */
  String clause() {
    return clause;
  }

  /** Reads a row as the headings of this kind: column by field, empty when it is another kind. */
  Optional<Map<Field, Integer>> columns(List<String> headingKeys) {
    Map<Field, Integer> columns = new EnumMap<>(Field.class);
    for (int i = 0; i < headingKeys.size(); i++) {
      String key = headingKeys.get(i);
      int column = i;
      fieldHeadedBy(key, columns.keySet()).ifPresent(field -> columns.put(field, column));
    }
    if (this == PLAN) {
      themeApart(headingKeys, columns);
    }
    return isComplete(columns.keySet()) ? Optional.of(columns) : Optional.empty();
  }

  /** Whether a table with these columns can be read. */
  boolean isComplete(Set<Field> found) {
    return found.containsAll(required) && isNamed(found);
  }

  /** Where «Тема» and «Зміст» both head a column, one is the theme and the other the content. */
  private static void themeApart(List<String> headingKeys, Map<Field, Integer> columns) {
    int theme = headingKeys.indexOf(THEME_OR_CONTENT);
    if (theme < 0 || columns.containsKey(Field.THEME)) {
      return;
    }
    for (int column = 0; column < headingKeys.size(); column++) {
      if (column != theme && Field.CONTENT.isHeadedBy(headingKeys.get(column))) {
        columns.put(Field.THEME, theme);
        columns.put(Field.CONTENT, column);
        return;
      }
    }
  }

  /** The field a heading is of, unless it is found already. */
  Optional<Field> fieldHeadedBy(String key, Set<Field> found) {
    return fields.stream()
        .filter(field -> field.isHeadedBy(key) && !found.contains(field))
        .findFirst();
  }

  private static boolean namesPeople(Set<Field> found) {
    return found.contains(Field.FULL_NAME) || found.containsAll(Set.of(Field.SURNAME, Field.GIVEN));
  }

  private boolean isNamed(Set<Field> found) {
    return switch (this) {
      case STAFF, PARENTS -> namesPeople(found);
      case MATRIX -> found.contains(Field.TEACHER) || namesPeople(found);
      case PUPILS ->
          namesPeople(found)
              && !Collections.disjoint(found, Set.of(Field.BORN, Field.FILE_NO, Field.CLASS));
      case GROUPS ->
          found.contains(Field.CHILD_FILE)
              || found.contains(Field.CHILD)
              || found.contains(Field.CHILD_SURNAME);
      default -> true;
    };
  }
}
