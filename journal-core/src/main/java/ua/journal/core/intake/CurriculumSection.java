package ua.journal.core.intake;

import java.util.Optional;
import ua.journal.core.common.ClassName;
import ua.journal.core.register.SchoolRows;

/** The curriculum: weekly hours of a subject in a grade, or in one class where it differs. */
final class CurriculumSection implements Section {
  private final Draft draft;

  CurriculumSection(Draft draft) {
    this.draft = draft;
  }

  @Override
  public void take(Line line) throws Unfit {
    ClassName name = grade(line);
    String title = line.need(Field.SUBJECT);
    line.need(Field.HOURS);
    int halves = WeeklyHours.of(line);
    Optional<SchoolRows.SubjectRow> known = draft.subjects.find(Headings.key(title));
    SchoolRows.SubjectRow subject =
        known.orElseGet(() -> new SchoolRows.SubjectRow(draft.nextId(), title));
    draft.subjects.put(subject);
    draft.curriculum.put(
        new SchoolRows.CurriculumRow(
            draft.begins(), name.grade(), name.letter(), subject.id(), halves));
  }

  /** «8» is the whole grade, «8-Б» one class. */
  private static ClassName grade(Line line) throws Unfit {
    String text = line.need(Field.GRADE);
    return ClassNames.parse(text)
        .orElseThrow(
            () ->
                new Unfit(
                    Field.GRADE, text, "Паралель — число, клас — з літерою: 8 або 8-Б. Виправте."));
  }
}
