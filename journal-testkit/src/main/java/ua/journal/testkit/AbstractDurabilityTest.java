package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.Journal;
import ua.journal.core.JournalStore;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.common.CommandId;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.sheet.CellAnswer.Status;
import ua.journal.core.sheet.CellBatch;
import ua.journal.core.sheet.CellCommand;
import ua.journal.core.sheet.Sheet;
import ua.journal.core.sheet.SheetQuery;

/** What was stored is there after a restart: marks, done commands, the chain. */
public abstract class AbstractDurabilityTest {
  /** For subclasses. */
  protected AbstractDurabilityTest() {}

  /**
   * Opens the storage under test.
   *
   * @return the storage, never null
   */
  protected abstract JournalStore open();

  /**
   * Opens once more the storage that {@link #open} gave last, after it was closed; needed with
   * {@link Capability#DURABILITY}.
   *
   * @return the storage with everything stored before, never null
   * @throws UnsupportedOperationException by default
   */
  protected JournalStore reopen() {
    throw new UnsupportedOperationException("This storage forgets");
  }

  /**
   * Names what the storage cannot do.
   *
   * @return denied capabilities, by default none
   */
  protected Set<Capability> denied() {
    return Set.of();
  }

  @Test
  @DisplayName("After a restart everything is as it was, and commands done are still known")
  final void restart() {
    JournalStore before = open();
    FixtureSchool school = FixtureSchool.install(before);
    CellCommand.AddColumn add =
        Act.column(school.lesson("today1"), ColumnKind.CURRENT, null, "усно");
    CellBatch batch = batch(school, add);
    Journal journal = journal(before);
    journal.as(school.person("teacherA")).perform(batch);
    Sheet sheet = sheet(journal, school);
    before.close();
    if (denied().contains(Capability.DURABILITY)) {
      assertThatThrownBy(this::reopen).isInstanceOf(UnsupportedOperationException.class);
      return;
    }
    try (JournalStore after = reopen()) {
      Journal again = journal(after);
      assertThat(sheet(again, school)).isEqualTo(sheet);
      assertThat(again.as(school.person("teacherA")).perform(batch).get())
          .extracting(answer -> answer.status())
          .containsOnly(Status.REPEATED);
      VerifyAudit.Result audit = again.as(school.person("deputy")).ask(new VerifyAudit());
      assertThat(audit.intact()).isTrue();
      assertThat(audit.entries()).isEqualTo(4);
    }
  }

  private static CellBatch batch(FixtureSchool school, CellCommand.AddColumn add) {
    CommandId made = add.id();
    return new CellBatch(
        school.journal("algebra8"),
        List.of(
            add,
            Act.putMadeBy(made, school.person("hudz"), "9"),
            Act.absent(school.lesson("today2"), school.person("hudz"), 0)));
  }

  private static Journal journal(JournalStore store) {
    return Journal.builder()
        .store(store)
        .clock(new TestClock(FixtureSchool.NOW))
        .ids(FixtureSchool.IDS)
        .build();
  }

  private static Sheet sheet(Journal journal, FixtureSchool school) {
    return journal
        .as(school.person("deputy"))
        .ask(new SheetQuery(school.journal("algebra8"), SheetQuery.Span.YEAR));
  }
}
