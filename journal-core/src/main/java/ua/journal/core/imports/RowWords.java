package ua.journal.core.imports;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Role;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.HalfHours;
import ua.journal.core.register.SchoolDraft;
import ua.journal.core.register.SchoolRows;

/** Says the rows of a draft in words: what they are and what they hold. */
final class RowWords {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final List<String> DAYS = List.of("Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Нд");

  private final Map<Long, SchoolRows.PersonRow> people = new HashMap<>();
  private final Map<Long, SchoolRows.ClassRow> classes = new HashMap<>();
  private final Map<Long, SchoolRows.SubjectRow> subjects = new HashMap<>();
  private final Map<Long, SchoolRows.JournalRow> journals = new HashMap<>();

  RowWords(SchoolDraft draft) {
    draft.rows().people().all().forEach(row -> people.put(row.id(), row));
    draft.rows().classes().all().forEach(row -> classes.put(row.id(), row));
    draft.rows().subjects().all().forEach(row -> subjects.put(row.id(), row));
    draft.rows().journals().all().forEach(row -> journals.put(row.id(), row));
  }

  RowKind<SchoolRows.SchoolRow> school() {
    return new RowKind<>(
        "Заклад",
        SchoolRows.SchoolRow::shortName,
        row ->
            fields(
                Field.SCHOOL_NAME,
                row.name(),
                Field.SHORT_NAME,
                row.shortName(),
                Field.CODE,
                row.code(),
                Field.ADDRESS,
                row.address()));
  }

  RowKind<SchoolRows.TermRow> terms() {
    return new RowKind<>(
        "Семестри",
        row -> "%d семестр %d/%d".formatted(row.no(), row.begins(), row.begins() + 1),
        row -> fields(Field.FROM, day(row.from()), Field.TO, day(row.to())));
  }

  RowKind<SchoolRows.DayOffRow> daysOff() {
    return new RowKind<>(
        "Канікули й вихідні",
        row -> row.name() + ", з " + day(row.from()),
        row -> fields(Field.TO, day(row.to())));
  }

  RowKind<SchoolRows.LessonTimeRow> lessonTimes() {
    return new RowKind<>(
        "Дзвінки",
        row -> row.no() + " урок",
        row -> fields(Field.FROM, row.starts().toString(), Field.TO, row.ends().toString()));
  }

  RowKind<SchoolRows.PersonRow> people() {
    return new RowKind<>(
        "Люди",
        RowWords::name,
        row ->
            fields(
                Field.FULL_NAME,
                name(row),
                Field.SEX,
                row.sex(),
                Field.BORN,
                day(row.born()),
                Field.FILE_NO,
                row.fileNo(),
                Field.PHONE,
                row.phone(),
                Field.EMAIL,
                row.email(),
                Field.LOGIN,
                row.login()));
  }

  RowKind<SchoolRows.RoleRow> roles() {
    return new RowKind<>(
        "Посади",
        row -> person(row.person()) + " — " + role(row.role()),
        row -> fields(Field.STARTS_WORK, day(row.from()), Field.ENDS_WORK, day(row.to())));
  }

  RowKind<SchoolRows.GuardianRow> guardians() {
    return new RowKind<>(
        "Батьки й опікуни",
        row -> person(row.guardian()) + " — " + person(row.pupil()),
        row ->
            fields(
                Field.RELATION,
                row.relation(),
                Field.SINCE,
                day(row.from()),
                Field.UNTIL,
                day(row.to())));
  }

  RowKind<SchoolRows.ClassRow> classes() {
    return new RowKind<>(
        "Класи", RowWords::className, row -> fields(Field.LEADS, person(row.classTeacher())));
  }

  RowKind<SchoolRows.EnrolmentRow> enrolments() {
    return new RowKind<>(
        "Зарахування",
        row -> person(row.pupil()) + ", " + schoolClass(row.schoolClass()),
        row ->
            fields(
                Field.JOINED,
                day(row.from()),
                Field.ORDER_IN,
                row.orderIn(),
                Field.LEFT,
                day(row.to()),
                Field.ORDER_OUT,
                row.orderOut()));
  }

  RowKind<SchoolRows.SubjectRow> subjects() {
    return new RowKind<>("Предмети", SchoolRows.SubjectRow::name, row -> Map.of());
  }

  RowKind<SchoolRows.JournalRow> journals() {
    return new RowKind<>(
        "Журнали",
        this::title,
        row ->
            fields(
                Field.TEACHER,
                person(row.teacher()),
                Field.HOURS,
                HalfHours.text(row.weeklyHalfHours()),
                Field.ORDER,
                row.order()));
  }

  RowKind<SchoolRows.CurriculumRow> curriculum() {
    return new RowKind<>(
        "Навчальний план",
        row -> subject(row.subject()) + " · " + new ClassName(row.grade(), row.letter()),
        row -> fields(Field.HOURS, HalfHours.text(row.weeklyHalfHours())));
  }

  private String subject(long id) {
    SchoolRows.SubjectRow row = subjects.get(id);
    return row == null ? "" : row.name();
  }

  RowKind<SchoolRows.SlotRow> slots() {
    return new RowKind<>(
        "Розклад",
        row ->
            "%s, %d урок: %s".formatted(weekday(row.day()), row.period(), journal(row.journal())),
        row -> fields(Field.WEEKS, TimetableCell.said(row.weeks()), Field.ROOM, row.room()));
  }

  RowKind<SchoolRows.PlanItemRow> planItems() {
    return new RowKind<>(
        "КТП",
        row -> journal(row.journal()) + ", № " + row.no(),
        row ->
            fields(
                Field.DATE,
                day(row.date()),
                Field.THEME,
                row.theme(),
                Field.CONTENT,
                row.title(),
                Field.HOMEWORK,
                row.homework()));
  }

  /** Only counted: they follow from the others. */
  static <R> RowKind<R> counted(String list) {
    return new RowKind<>(list, row -> "", row -> Map.of());
  }

  private static String name(SchoolRows.PersonRow row) {
    return (row.surname() + " " + row.given() + " " + row.patronymic()).strip();
  }

  private String person(long id) {
    SchoolRows.PersonRow row = people.get(id);
    return row == null ? "" : name(row);
  }

  private static String className(SchoolRows.ClassRow row) {
    return row.name().toString();
  }

  private String schoolClass(long id) {
    SchoolRows.ClassRow row = classes.get(id);
    return row == null ? "" : className(row);
  }

  private String journal(long id) {
    SchoolRows.JournalRow row = journals.get(id);
    return row == null ? "" : title(row);
  }

  private String title(SchoolRows.JournalRow row) {
    SchoolRows.SubjectRow subject = subjects.get(row.subject());
    String group = row.group().isEmpty() ? "" : ", " + row.group();
    return (subject == null ? "" : subject.name()) + " · " + schoolClass(row.schoolClass()) + group;
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  private static String weekday(DayOfWeek day) {
    return DAYS.get(day.getValue() - 1);
  }

  private static String role(Role role) {
    return switch (role) {
      case HEAD -> "директор";
      case DEPUTY -> "заступник директора";
      case ADMIN -> "адміністратор журналу";
      case SECRETARY -> "секретар";
      case TEACHER -> "учитель";
      case PUPIL -> "учень";
      case PARENT -> "один із батьків";
      case SYSTEM -> "програма";
    };
  }

  private static Map<String, String> fields(Object... pairs) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      fields.put(((Field) pairs[i]).label(), (String) pairs[i + 1]);
    }
    return fields;
  }

  /**
   * How rows of one kind are told.
   *
   * @param <R> the row
   * @param list name of the list
   * @param name what a row is; empty when rows of this kind are only counted
   * @param values what it holds, in order, by label
   */
  record RowKind<R>(
      String list, Function<R, String> name, Function<R, Map<String, String>> values) {}
}
