package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.regulation.Finding;
import ua.journal.core.substitution.NoteAbsence;
import ua.journal.core.substitution.Reason;
import ua.journal.core.substitution.Register;
import ua.journal.core.substitution.RegisterQuery;
import ua.journal.core.substitution.SubstitutionDay;
import ua.journal.core.substitution.SubstitutionDayQuery;

/** Teachers who sign alike are told apart wherever pay or a lesson depends on it. */
public abstract class AbstractSignaturesTest extends AbstractStorageTest {
  /** For subclasses. */
  protected AbstractSignaturesTest() {}

  @Test
  @DisplayName("Two who sign alike are told apart: absent, substitutes, register, statement of pay")
  final void namesakes() {
    school()
        .update(
            store(),
            new SchoolRows.PersonRow(
                person("teacherB").value(),
                "Коваленко",
                "Оксана",
                "Павлівна",
                "",
                null,
                "",
                "",
                "",
                ""));
    assertThat(substituted()).isEmpty();
    SubstitutionDay day =
        journal().as(person("deputy")).ask(new SubstitutionDayQuery(FixtureSchool.TODAY, null));
    assertThat(day.teachers())
        .extracting(SubstitutionDay.OnDay::name)
        .contains("Коваленко Олена Петрівна", "Коваленко Оксана Павлівна")
        .doesNotHaveDuplicates();
    clock().set(FixtureSchool.TODAY.atTime(20, 0));
    Register register = journal().as(person("deputy")).ask(new RegisterQuery(null));
    assertThat(register.totals())
        .extracting(Register.Total::name)
        .contains("Коваленко Олена Петрівна", "Коваленко Оксана Павлівна")
        .doesNotHaveDuplicates();
    assertThat(register.lessons())
        .allSatisfy(
            lesson -> assertThat(lesson.teacherName()).isNotEqualTo(lesson.substituteName()));
  }

  private List<Finding> substituted() {
    NoteAbsence.Choice choice =
        new NoteAbsence.Choice(school().lesson("today2"), true, person("teacherB"), "");
    return journal()
        .as(person("deputy"))
        .perform(
            new NoteAbsence(
                person("teacherA"), FixtureSchool.TODAY, Reason.SICKNESS, "", List.of(choice)))
        .findings();
  }
}
