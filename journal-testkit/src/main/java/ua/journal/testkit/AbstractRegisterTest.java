package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.access.Command;
import ua.journal.core.access.Outcome;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.OpenClass;
import ua.journal.core.register.OpenJournal;
import ua.journal.core.regulation.Finding;
import ua.journal.core.sheet.SheetQuery;
import ua.journal.core.teaching.Member;

/** A school made class by class and journal by journal, without a table. */
public abstract class AbstractRegisterTest extends AbstractStorageTest {
  private static final int YEAR = FixtureSchool.YEAR;

  /** For subclasses. */
  protected AbstractRegisterTest() {}

  @Test
  @DisplayName("4 administrator, 7: a class is opened once; who leads it works at the school")
  final void classes() {
    ClassName name = new ClassName(7, "В");
    Outcome<ClassId> opened = open(new OpenClass(YEAR, name, person("teacherA")));
    assertThat(opened.changed()).isTrue();
    Outcome<ClassId> again = open(new OpenClass(YEAR, name, null));
    assertThat(again.status()).isEqualTo(Outcome.Status.UNCHANGED);
    assertThat(again.get()).isEqualTo(opened.get());
    assertThat(open(new OpenClass(YEAR, new ClassName(7, "Г"), person("hudz"))).findings())
        .extracting(Finding::rule)
        .containsExactly("R-LOAD-01");
  }

  @ParameterizedTest(name = "no class is called {0}-{1}")
  @CsvSource({"0,А", "13,А", "8,б", "8,B", "8,АБВГ"})
  final void names(int grade, String letter) {
    assertThatThrownBy(() -> new OpenClass(YEAR, new ClassName(grade, letter), null))
        .isInstanceOf(JournalException.class);
    assertThatThrownBy(() -> new OpenClass(26, new ClassName(8, "Б"), null))
        .isInstanceOf(JournalException.class);
  }

  @Test
  @DisplayName("R-LIFE-02: a new journal has the class on its list, and takes the known subject")
  final void journals() {
    ClassId eighth = school().schoolClass("class8");
    Outcome<JournalId> opened =
        open(new OpenJournal(eighth, "Астрономія", "", person("teacherB"), 2, "№ 5"));
    assertThat(opened.changed()).isTrue();
    assertThat(pupils(opened.get()))
        .containsExactlyElementsOf(
            sheet("teacherA", "algebra8").pupils().stream().map(Member::pupil).toList());
    Outcome<JournalId> again =
        open(new OpenJournal(eighth, " астрономія", "", person("teacherB"), 2, ""));
    assertThat(again.status()).isEqualTo(Outcome.Status.UNCHANGED);
    assertThat(again.get()).isEqualTo(opened.get());
    assertThat(
            open(new OpenJournal(eighth, "Астрономія", "", person("teacherA"), 2, "")).findings())
        .extracting(Finding::text)
        .containsExactly("load.taken");
    JournalId group =
        open(new OpenJournal(eighth, "Астрономія", "1", person("teacherA"), 2, "")).get();
    assertThat(pupils(group)).as("a group is formed later").isEmpty();
    assertThat(open(new OpenJournal(eighth, "Хімія", "", person("hudz"), 2, "")).findings())
        .extracting(Finding::text)
        .containsExactly("load.notStaff");
  }

  @Test
  @DisplayName("R-SEC-01: only the administrator opens classes and journals, of this school")
  final void access() {
    OpenClass command = new OpenClass(YEAR, new ClassName(7, "В"), null);
    for (String who : List.of("deputy", "secretary", "teacherA", "parent")) {
      assertFails(ErrorCode.NOT_ALLOWED, () -> journal().as(person(who)).perform(command));
    }
    ClassId elsewhere = FixtureSchool.install(store()).schoolClass("class8");
    assertFails(
        ErrorCode.NOT_FOUND,
        () -> open(new OpenJournal(elsewhere, "Хімія", "", person("teacherA"), 2, "")));
  }

  private <R> Outcome<R> open(Command<R> command) {
    return journal().as(person("admin")).perform(command);
  }

  private List<PersonId> pupils(JournalId journal) {
    return journal()
        .as(person("deputy"))
        .ask(new SheetQuery(journal, SheetQuery.Span.YEAR))
        .pupils()
        .stream()
        .map(Member::pupil)
        .toList();
  }
}
