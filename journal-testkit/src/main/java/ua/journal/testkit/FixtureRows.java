package ua.journal.testkit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Role;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.PersonName;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.planning.PlanItem;
import ua.journal.core.register.Entry;
import ua.journal.core.register.ExternalIds;
import ua.journal.core.register.PersonData;
import ua.journal.core.register.Ref;
import ua.journal.core.register.Registrar;
import ua.journal.core.register.SchoolDraft;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.timetable.Weeks;

/**
 * What the fixture school consists of: two semesters, an autumn and a winter vacation, seven lesson
 * times; head, deputy, administrator, secretary, two subject teachers, a class teacher who teaches
 * nothing; class 8-Б with six pupils, one of whom arrives on 5 October and one of whom leaves on 30
 * September; a parent of two children in different classes; smaller classes for other grades. The
 * register judges it as it judges every school; lessons alone are laid, because only some of the
 * timetable's are needed.
 */
final class FixtureRows {
  private static final int YEAR = FixtureSchool.YEAR;
  private static final LocalDate BEGIN = LocalDate.of(YEAR, 9, 1);
  private final Map<String, Long> ids;
  private final SchoolDraft draft;
  private final Registrar registrar;
  private final RowsDraft rows = new RowsDraft();

  FixtureRows(Map<String, Long> ids) {
    this.ids = ids;
    draft =
        new SchoolDraft(
            SchoolRows.empty(),
            new SchoolDraft.Setting(id("school"), 0, YEAR, FixtureSchool.TODAY, FixtureSchool.IDS));
    registrar = new Registrar(draft, new ExternalIds(List.of()));
  }

  FixtureSchool make() {
    say("", new Entry.School("Ліцей «Тест»", "Тест", "12345678", "вул. Шкільна"));
    year();
    classes();
    staff();
    pupils();
    journals();
    plan();
    registrar.settle();
    lessons();
    draft.put(rows.build());
    substitutions();
    say(
        "",
        new Entry.WeeklyPlace(at(8, "Б"), "Алгебра", "", DayOfWeek.MONDAY, 1, Weeks.EVERY, "214"));
    return new FixtureSchool(ids, draft.created());
  }

  /** What the kit says of its school has to be true. */
  private void say(String name, Entry entry) {
    Registrar.Verdict verdict = registrar.take(entry);
    if (verdict.misfit() != null) {
      throw new IllegalStateException(name + ": " + verdict.misfit());
    }
    if (!name.isEmpty()) {
      ids.put(name, verdict.id());
    }
  }

  private void year() {
    say("", new Entry.Semester(1, BEGIN, LocalDate.of(YEAR, 12, 24)));
    say("", new Entry.Semester(2, LocalDate.of(2027, 1, 12), LocalDate.of(2027, 5, 28)));
    dayOff("осінні канікули", LocalDate.of(YEAR, 10, 26), LocalDate.of(YEAR, 11, 1));
    dayOff("зимові канікули", LocalDate.of(YEAR, 12, 25), LocalDate.of(2027, 1, 11));
    String[] starts = {"08:30", "09:25", "10:20", "11:25", "12:30", "13:25", "14:20"};
    for (int i = 0; i < starts.length; i++) {
      LocalTime start = LocalTime.parse(starts[i]);
      say("", new Entry.LessonClock(i + 1, start, start.plusMinutes(45)));
    }
  }

  private void dayOff(String name, LocalDate from, LocalDate to) {
    say("", new Entry.DayOff(name, from, to));
  }

  private void classes() {
    for (ClassName name : List.of(at(1, "А"), at(3, "А"), at(8, "Б"), at(9, "А"), at(10, "А"))) {
      say("class" + name.grade(), new Entry.SchoolClass(name, null, ""));
    }
  }

  private static ClassName at(int grade, String letter) {
    return new ClassName(grade, letter);
  }

  private void staff() {
    member("head", "Довженко", "Олег", "Іванович", Role.HEAD, null);
    member("deputy", "Заєць", "Ніна", "Іванівна", Role.DEPUTY, null);
    member("admin", "Жук", "Роман", "Юрійович", Role.ADMIN, null);
    member("secretary", "Зима", "Віра", "Львівна", Role.SECRETARY, null);
    member("teacherA", "Коваленко", "Олена", "Петрівна", Role.TEACHER, null);
    member("teacherB", "Шевчук", "Ігор", "Васильович", Role.TEACHER, at(1, "А"));
    member("leader", "Бондар", "Ганна", "Павлівна", Role.TEACHER, at(8, "Б"));
    rows.add(new SchoolRows.PersonRow(id("nobody"), "Ніхто", "Ніл", "", "", null, "", "", "", ""));
  }

  private void member(
      String name,
      String surname,
      String given,
      String patronymic,
      Role role,
      @Nullable ClassName leads) {
    say(
        name,
        new Entry.Staff(
            PersonData.of(new PersonName(surname, given, patronymic)),
            Set.of(role),
            BEGIN,
            null,
            leads,
            ""));
  }

  private void pupils() {
    pupil("hudz", "Ґудзь", at(8, "Б"), BEGIN, null);
    pupil("yermak", "Єрмак", at(8, "Б"), BEGIN, null);
    pupil("ivanenko", "Іваненко", at(8, "Б"), BEGIN, null);
    pupil("melnyk", "Мельник", at(8, "Б"), BEGIN, null);
    pupil("newcomer", "Юрченко", at(8, "Б"), LocalDate.of(YEAR, 10, 5), null);
    pupil("departed", "Яценко", at(8, "Б"), BEGIN, LocalDate.of(YEAR, 9, 30));
    pupil("first", "Мельник-Мала", at(1, "А"), BEGIN, null);
    pupil("third", "Ткач", at(3, "А"), BEGIN, null);
    pupil("ninth", "Сорока", at(9, "А"), BEGIN, null);
    pupil("tenth", "Рибак", at(10, "А"), BEGIN, null);
    guardian("melnyk");
    guardian("first");
  }

  private void pupil(
      String name, String surname, ClassName in, LocalDate from, @Nullable LocalDate to) {
    say(
        name,
        new Entry.Pupil(
            PersonData.of(new PersonName(surname, "Марко", "")),
            in,
            from,
            to,
            "№ 1-у",
            to == null ? "" : "№ 47-у від 30.09.2026",
            ""));
    draft.staysIn(draft.classOf(in).orElseThrow().id()).stream()
        .filter(stay -> stay.pupil() == id(name))
        .forEach(stay -> ids.put(name + "-enrolment", stay.id()));
  }

  private void guardian(String pupil) {
    PersonData said = PersonData.of(new PersonName("Мельник", "Юрій", ""));
    say("parent", new Entry.Guardian(said, ref(pupil), "батько", "parent"));
  }

  private Ref ref(String name) {
    return new Ref(id(name), "");
  }

  private void journals() {
    journal("algebra8", "Алгебра", at(8, "Б"), "", "teacherA");
    journal("ukrainian1", "Українська мова", at(1, "А"), "", "teacherB");
    journal("english8", "Англійська мова", at(8, "Б"), "1", "teacherB");
    journal("maths3", "Математика", at(3, "А"), "", "teacherB");
    journal("algebra9", "Алгебра", at(9, "А"), "", "teacherA");
    journal("algebra10", "Алгебра", at(10, "А"), "", "teacherA");
    say("", new Entry.GroupPlace(at(8, "Б"), "Англійська мова", "1", ref("melnyk"), BEGIN, null));
    subject("algebra", "Алгебра");
    subject("ukrainian", "Українська мова");
    subject("english", "Англійська мова");
    subject("maths", "Математика");
  }

  private void journal(String name, String subject, ClassName in, String group, String teacher) {
    say(name, new Entry.Teaching(in, subject, group, ref(teacher), 8, "№ 12", ""));
  }

  private void subject(String name, String title) {
    draft.rows().subjects().all().stream()
        .filter(row -> row.name().equals(title))
        .forEach(row -> ids.put(name, row.id()));
  }

  private void lessons() {
    lesson("sep1", "algebra8", 1, "2026-09-01", 2);
    lesson("sep28", "algebra8", 1, "2026-09-28", 1);
    lesson("oct5", "algebra8", 1, "2026-10-05", 1);
    lesson("oct7", "algebra8", 1, "2026-10-07", 1);
    lesson("oct12", "algebra8", 1, "2026-10-12", 1);
    lesson("today1", "algebra8", 1, "2026-10-14", 1);
    lesson("today2", "algebra8", 1, "2026-10-14", 2);
    lesson("today7", "algebra8", 1, "2026-10-14", 7);
    lesson("oct19", "algebra8", 1, "2026-10-19", 1);
    lesson("jan18", "algebra8", 2, "2027-01-18", 1);
    lesson("english-today", "english8", 1, "2026-10-14", 3);
    lesson("english-oct21", "english8", 1, "2026-10-21", 3);
    lesson("first-today", "ukrainian1", 1, "2026-10-14", 1);
    lesson("third-today", "maths3", 1, "2026-10-14", 1);
    lesson("ninth-today", "algebra9", 1, "2026-10-14", 4);
    lesson("tenth-today", "algebra10", 1, "2026-10-14", 5);
  }

  private void lesson(String name, String journal, int term, String date, int period) {
    LocalTime start = LocalTime.of(8, 30).plusMinutes(55L * (period - 1));
    rows.add(
        new SchoolRows.LessonRow(
            id(name),
            id(journal),
            term,
            LocalDate.parse(date),
            period,
            start,
            start.plusMinutes(45),
            "214",
            0));
  }

  private void substitutions() {
    for (int day : new int[] {7, 19}) {
      LocalDate date = LocalDate.of(YEAR, 10, day);
      say("", new Entry.Substitution(date, 1, at(8, "Б"), "Алгебра", "", ref("teacherB")));
    }
  }

  private void plan() {
    String[] titles = {"Вступ", "Степінь", "Контрольна робота № 1", "Корінь"};
    List<PlanItem> items = new ArrayList<>();
    for (int i = 0; i < titles.length; i++) {
      LessonKind kind = i == 2 ? LessonKind.CONTROL : LessonKind.LESSON;
      items.add(new PlanItem(i + 1, BEGIN.plusDays(i), "", titles[i], "§ " + (i + 1), kind));
    }
    say("", new Entry.Plan(at(8, "Б"), "Алгебра", "", items));
  }

  private long id(String name) {
    return ids.computeIfAbsent(name, key -> FixtureSchool.IDS.next());
  }
}
