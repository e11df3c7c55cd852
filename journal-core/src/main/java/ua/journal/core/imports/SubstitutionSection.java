package ua.journal.core.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.SchoolDraft;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.timetable.Clashes;

/** Substitutions: who gives a lesson instead of the journal's teacher. */
final class SubstitutionSection implements Section {
  private final RowTaker taker;
  private final SchoolDraft draft;
  private final Journals journals;
  private final Map<Hour, List<SchoolRows.LessonRow>> lessons = new HashMap<>();

  SubstitutionSection(RowTaker taker, Journals journals) {
    this.taker = taker;
    this.draft = taker.draft();
    this.journals = journals;
  }

  @Override
  public void begin(Sheet sheet) {
    lessons.clear();
    for (SchoolRows.LessonRow row : draft.rows().lessons().all()) {
      lessons.computeIfAbsent(Hour.of(row), hour -> new ArrayList<>()).add(row);
    }
  }

  @Override
  public void take(Line line) throws Unfit {
    LocalDate date = line.needDate(Field.DATE, draft.begins());
    int period = line.number(Field.LESSON);
    SchoolRows.ClassRow schoolClass = taker.needClass(line);
    long substitute = LoadSection.teacher(taker.registrar().roster(), line, Field.SUBSTITUTE);
    List<SchoolRows.LessonRow> then = lessons.getOrDefault(new Hour(date, period), List.of());
    SchoolRows.LessonRow lesson = only(line, then, schoolClass);
    refuseBusy(line, then, lesson, substitute);
    SchoolRows.LessonRow substituted = given(lesson, substitute);
    draft.rows().lessons().put(substituted);
    then.replaceAll(row -> row.id() == lesson.id() ? substituted : row);
  }

  private SchoolRows.LessonRow only(
      Line line, List<SchoolRows.LessonRow> then, SchoolRows.ClassRow schoolClass) throws Unfit {
    String subject = line.text(Field.SUBJECT);
    String group = Groups.name(line.text(Field.GROUP));
    List<Long> named =
        journals.find(schoolClass.id(), subject, group).stream()
            .map(SchoolRows.JournalRow::id)
            .toList();
    List<SchoolRows.LessonRow> found =
        then.stream()
            .filter(
                row ->
                    subject.isEmpty()
                        ? journals.row(row.journal()).schoolClass() == schoolClass.id()
                        : named.contains(row.journal()))
            .toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new Unfit(
        Field.LESSON,
        line.text(Field.LESSON),
        found.isEmpty()
            ? "Такого уроку в розкладі класу немає. Перевірте дату, номер уроку та предмет."
            : "О цій порі кілька уроків. Допишіть предмет і групу.");
  }

  private void refuseBusy(
      Line line, List<SchoolRows.LessonRow> then, SchoolRows.LessonRow lesson, long substitute)
      throws Unfit {
    Clashes.Held wanted = held(lesson);
    for (SchoolRows.LessonRow other : then) {
      if (other.id() != lesson.id()
          && Clashes.isBusy(new PersonId(substitute), wanted, held(other))) {
        throw new Unfit(
            Field.SUBSTITUTE,
            line.text(Field.SUBSTITUTE),
            "Учитель у цей час має свій урок: %s. Оберіть іншого."
                .formatted(journals.title(other.journal())),
            Clashes.clause());
      }
    }
  }

  private Clashes.Held held(SchoolRows.LessonRow lesson) {
    long teacher = journals.row(lesson.journal()).teacher();
    long giver = lesson.substitute() == 0 ? teacher : lesson.substitute();
    return new Clashes.Held(
        lesson.period(),
        journals.subject(lesson.journal()),
        new PersonId(teacher),
        new PersonId(giver),
        false);
  }

  private SchoolRows.LessonRow given(SchoolRows.LessonRow lesson, long substitute) {
    boolean own = journals.row(lesson.journal()).teacher() == substitute;
    return new SchoolRows.LessonRow(
        lesson.id(),
        lesson.journal(),
        lesson.term(),
        lesson.date(),
        lesson.period(),
        lesson.starts(),
        lesson.ends(),
        lesson.room(),
        own ? 0 : substitute);
  }

  private record Hour(LocalDate date, int period) {
    static Hour of(SchoolRows.LessonRow row) {
      return new Hour(row.date(), row.period());
    }
  }
}
