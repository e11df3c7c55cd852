package ua.journal.testkit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Role;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.register.SchoolRows;

/**
 * What the fixture school consists of: two semesters, an autumn and a winter vacation, seven bells;
 * head, deputy, administrator, secretary, two subject teachers, a class teacher who teaches
 * nothing; class 8-Б with six pupils, one of whom arrives on 5 October and one of whom leaves on 30
 * September; a parent of two children in different classes; smaller classes for other grades.
 */
final class FixtureRows {
  private static final int YEAR = FixtureSchool.YEAR;
  private static final LocalDate BEGIN = LocalDate.of(YEAR, 9, 1);
  private final Map<String, Long> ids;
  private final RowsDraft rows = new RowsDraft();

  FixtureRows(Map<String, Long> ids) {
    this.ids = ids;
  }

  FixtureSchool make() {
    rows.add(
        new SchoolRows.SchoolRow(id("school"), "Ліцей «Тест»", "Тест", "12345678", "вул. Шкільна"));
    year();
    staff();
    classes();
    pupils();
    journals();
    lessons();
    plan();
    return new FixtureSchool(ids, rows.build());
  }

  private void year() {
    rows.add(
        new SchoolRows.TermRow(YEAR, 1, BEGIN, LocalDate.of(YEAR, 12, 24)),
        new SchoolRows.TermRow(YEAR, 2, LocalDate.of(2027, 1, 12), LocalDate.of(2027, 5, 28)),
        new SchoolRows.DayOffRow(
            LocalDate.of(YEAR, 10, 26), LocalDate.of(YEAR, 11, 1), "осінні канікули"),
        new SchoolRows.DayOffRow(
            LocalDate.of(YEAR, 12, 25), LocalDate.of(2027, 1, 11), "зимові канікули"));
    String[] starts = {"08:30", "09:25", "10:20", "11:25", "12:30", "13:25", "14:20"};
    for (int i = 0; i < starts.length; i++) {
      LocalTime start = LocalTime.parse(starts[i]);
      rows.add(new SchoolRows.BellRow(i + 1, start, start.plusMinutes(45)));
    }
  }

  private void staff() {
    member("head", "Довженко", "Олег", "Іванович", Role.HEAD);
    member("deputy", "Заєць", "Ніна", "Іванівна", Role.DEPUTY);
    member("admin", "Жук", "Роман", "Юрійович", Role.ADMIN);
    member("secretary", "Зима", "Віра", "Львівна", Role.SECRETARY);
    member("teacherA", "Коваленко", "Олена", "Петрівна", Role.TEACHER);
    member("teacherB", "Шевчук", "Ігор", "Васильович", Role.TEACHER);
    member("leader", "Бондар", "Ганна", "Павлівна", Role.TEACHER);
    person("parent", "Мельник", "Юрій", "");
    person("nobody", "Ніхто", "Ніл", "");
  }

  private void member(String name, String surname, String given, String patronymic, Role role) {
    person(name, surname, given, patronymic);
    rows.add(new SchoolRows.RoleRow(id(name), role, BEGIN, null));
  }

  private void person(String name, String surname, String given, String patronymic) {
    rows.add(
        new SchoolRows.PersonRow(id(name), surname, given, patronymic, "", null, "", "", "", ""));
  }

  private void classes() {
    rows.add(new SchoolRows.ClassRow(id("class1"), YEAR, 1, "А", id("teacherB")));
    rows.add(new SchoolRows.ClassRow(id("class3"), YEAR, 3, "А", 0));
    rows.add(new SchoolRows.ClassRow(id("class8"), YEAR, 8, "Б", id("leader")));
    rows.add(new SchoolRows.ClassRow(id("class9"), YEAR, 9, "А", 0));
    rows.add(new SchoolRows.ClassRow(id("class10"), YEAR, 10, "А", 0));
  }

  private void pupils() {
    pupil("hudz", "Ґудзь", "class8", BEGIN, null);
    pupil("yermak", "Єрмак", "class8", BEGIN, null);
    pupil("ivanenko", "Іваненко", "class8", BEGIN, null);
    pupil("melnyk", "Мельник", "class8", BEGIN, null);
    pupil("newcomer", "Юрченко", "class8", LocalDate.of(YEAR, 10, 5), null);
    pupil("departed", "Яценко", "class8", BEGIN, LocalDate.of(YEAR, 9, 30));
    pupil("first", "Мельник-Мала", "class1", BEGIN, null);
    pupil("third", "Ткач", "class3", BEGIN, null);
    pupil("ninth", "Сорока", "class9", BEGIN, null);
    pupil("tenth", "Рибак", "class10", BEGIN, null);
    guardian("melnyk");
    guardian("first");
  }

  private void pupil(
      String name, String surname, String schoolClass, LocalDate from, @Nullable LocalDate to) {
    person(name, surname, "Марко", "");
    rows.add(
        new SchoolRows.EnrolmentRow(
            id(name + "-enrolment"), id(name), id(schoolClass), from, to, "№ 1-у", ""));
  }

  private void guardian(String pupil) {
    rows.add(new SchoolRows.GuardianRow(id("parent"), id(pupil), "батько", BEGIN, null));
  }

  private void journals() {
    rows.add(new SchoolRows.SubjectRow(id("algebra"), "Алгебра"));
    rows.add(new SchoolRows.SubjectRow(id("ukrainian"), "Українська мова"));
    rows.add(new SchoolRows.SubjectRow(id("english"), "Англійська мова"));
    rows.add(new SchoolRows.SubjectRow(id("maths"), "Математика"));
    journal("algebra8", "algebra", "class8", "", "teacherA");
    journal("english8", "english", "class8", "1", "teacherB");
    journal("ukrainian1", "ukrainian", "class1", "", "teacherB");
    journal("maths3", "maths", "class3", "", "teacherB");
    journal("algebra9", "algebra", "class9", "", "teacherA");
    journal("algebra10", "algebra", "class10", "", "teacherA");
    for (String pupil : new String[] {"hudz", "yermak", "ivanenko", "melnyk"}) {
      rows.add(new SchoolRows.MemberRow(id("algebra8"), id(pupil), BEGIN, null, ""));
    }
    LocalDate arrival = LocalDate.of(YEAR, 10, 5);
    LocalDate departure = LocalDate.of(YEAR, 9, 30);
    String order = "№ 47-у від 30.09.2026";
    rows.add(new SchoolRows.MemberRow(id("algebra8"), id("newcomer"), arrival, null, ""));
    rows.add(new SchoolRows.MemberRow(id("algebra8"), id("departed"), BEGIN, departure, order));
    rows.add(new SchoolRows.MemberRow(id("english8"), id("melnyk"), BEGIN, null, ""));
    rows.add(new SchoolRows.MemberRow(id("ukrainian1"), id("first"), BEGIN, null, ""));
    rows.add(new SchoolRows.MemberRow(id("maths3"), id("third"), BEGIN, null, ""));
    rows.add(new SchoolRows.MemberRow(id("algebra9"), id("ninth"), BEGIN, null, ""));
    rows.add(new SchoolRows.MemberRow(id("algebra10"), id("tenth"), BEGIN, null, ""));
    rows.add(new SchoolRows.SlotRow(id("algebra8"), DayOfWeek.MONDAY, 1, "214"));
  }

  private void journal(
      String name, String subject, String schoolClass, String group, String teacher) {
    rows.add(
        new SchoolRows.JournalRow(
            id(name), YEAR, id(subject), id(schoolClass), group, id(teacher), 8, "№ 12"));
  }

  private void lessons() {
    lesson("sep1", "algebra8", 1, "2026-09-01", 2, "");
    lesson("sep28", "algebra8", 1, "2026-09-28", 1, "");
    lesson("oct5", "algebra8", 1, "2026-10-05", 1, "");
    lesson("oct7", "algebra8", 1, "2026-10-07", 1, "teacherB");
    lesson("oct12", "algebra8", 1, "2026-10-12", 1, "");
    lesson("today1", "algebra8", 1, "2026-10-14", 1, "");
    lesson("today2", "algebra8", 1, "2026-10-14", 2, "");
    lesson("today7", "algebra8", 1, "2026-10-14", 7, "");
    lesson("oct19", "algebra8", 1, "2026-10-19", 1, "teacherB");
    lesson("jan18", "algebra8", 2, "2027-01-18", 1, "");
    lesson("english-today", "english8", 1, "2026-10-14", 3, "");
    lesson("english-oct21", "english8", 1, "2026-10-21", 3, "");
    lesson("first-today", "ukrainian1", 1, "2026-10-14", 1, "");
    lesson("third-today", "maths3", 1, "2026-10-14", 1, "");
    lesson("ninth-today", "algebra9", 1, "2026-10-14", 4, "");
    lesson("tenth-today", "algebra10", 1, "2026-10-14", 5, "");
  }

  private void lesson(
      String name, String journal, int term, String date, int bell, String substitute) {
    LocalTime start = LocalTime.of(8, 30).plusMinutes(55L * (bell - 1));
    rows.add(
        new SchoolRows.LessonRow(
            id(name),
            id(journal),
            term,
            LocalDate.parse(date),
            bell,
            start,
            start.plusMinutes(45),
            "214",
            substitute.isEmpty() ? 0 : id(substitute)));
  }

  private void plan() {
    String[] titles = {"Вступ", "Степінь", "Контрольна робота № 1", "Корінь"};
    for (int i = 0; i < titles.length; i++) {
      LessonKind kind = i == 2 ? LessonKind.CONTROL : LessonKind.LESSON;
      rows.add(
          new SchoolRows.PlanItemRow(
              id("algebra8"), i + 1, BEGIN.plusDays(i), "", titles[i], "§ " + (i + 1), kind));
    }
  }

  private long id(String name) {
    return ids.computeIfAbsent(name, key -> FixtureSchool.IDS.next());
  }
}
