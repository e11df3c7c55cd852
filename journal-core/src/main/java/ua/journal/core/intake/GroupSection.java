package ua.journal.core.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ua.journal.core.register.SchoolRows;

/** Who is in which group of a divided class (R-GRP-01). */
final class GroupSection implements Section {
  private final Draft draft;
  private final Journals journals;
  private final Pupils pupils;

  GroupSection(Draft draft, Journals journals, Pupils pupils) {
    this.draft = draft;
    this.journals = journals;
    this.pupils = pupils;
  }

  @Override
  public void take(Line line) throws Unfit {
    SchoolRows.ClassRow schoolClass = draft.needClass(line, Field.CLASS);
    String group = Groups.name(line.need(Field.GROUP));
    SchoolRows.JournalRow journal =
        journals.need(schoolClass.id(), line.need(Field.SUBJECT), group).get(0);
    long pupil = pupils.need(line);
    SchoolRows.EnrolmentRow enrolment =
        draft.enrolments.all().stream()
            .filter(row -> row.pupil() == pupil && row.schoolClass() == schoolClass.id())
            .reduce((first, second) -> second)
            .orElse(null);
    if (enrolment == null) {
      throw new Unfit(Field.CHILD, line.text(Field.CHILD), "Учень не з цього класу. Виправте.");
    }
    LocalDate from = later(line.date(Field.SINCE, draft.begins()), enrolment.from());
    LocalDate to = earlier(line.date(Field.UNTIL, draft.begins()), enrolment.to());
    refuseSecondGroup(line, journal, pupil, from);
    Memberships.put(
        draft, new SchoolRows.MemberRow(journal.id(), pupil, from, to, enrolment.orderOut()));
  }

  private void refuseSecondGroup(
      Line line, SchoolRows.JournalRow journal, long pupil, LocalDate from) throws Unfit {
    for (SchoolRows.JournalRow other : journals.ofSubject(journal)) {
      boolean there =
          other.id() != journal.id()
              && draft.membersOf(other.id()).stream()
                  .filter(row -> row.pupil() == pupil)
                  .anyMatch(row -> row.to() == null || !row.to().isBefore(from));
      if (there) {
        throw new Unfit(
            Field.GROUP,
            line.text(Field.GROUP),
            "Учень уже в групі %s. Залиште одну групу: переводять лише після кінця семестру."
                .formatted(other.group()));
      }
    }
  }

  private static LocalDate later(@Nullable LocalDate said, LocalDate from) {
    return said == null || said.isBefore(from) ? from : said;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate said, @Nullable LocalDate to) {
    return said == null || (to != null && to.isBefore(said)) ? to : said;
  }
}
