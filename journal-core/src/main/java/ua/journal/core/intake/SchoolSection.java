package ua.journal.core.intake;

import ua.journal.core.register.SchoolRows;

/** Requisites of the school: one under the other, or in one row under headings. */
final class SchoolSection implements Section {
  private static final String UNNAMED = "Заклад освіти";
  private final Draft draft;

  SchoolSection(Draft draft) {
    this.draft = draft;
  }

  @Override
  public void take(Line line) throws Unfit {
    if (line.sheet().header() >= 0) {
      for (Field field : line.sheet().columns().keySet()) {
        set(field, line.text(field));
      }
      return;
    }
    String heading = Headings.key(line.cell(0));
    for (Field field :
        new Field[] {Field.SHORT_NAME, Field.SCHOOL_NAME, Field.CODE, Field.ADDRESS}) {
      if (field.isHeadedBy(heading)) {
        set(field, Line.text(field, line.cell(1)));
        return;
      }
    }
  }

  private void set(Field field, String value) {
    if (value.isEmpty()) {
      return;
    }
    SchoolRows.SchoolRow known = draft.school();
    SchoolRows.SchoolRow was =
        known == null
            ? new SchoolRows.SchoolRow(draft.schoolId(), UNNAMED, UNNAMED, "", "")
            : known;
    draft.schools.put(
        new SchoolRows.SchoolRow(
            was.id(),
            field == Field.SCHOOL_NAME ? value : was.name(),
            field == Field.SHORT_NAME ? value : was.shortName(),
            field == Field.CODE ? value : was.code(),
            field == Field.ADDRESS ? value : was.address()));
  }
}
