package ua.journal.core.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import ua.journal.core.Journal;
import ua.journal.core.JournalSession;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.SchoolId;
import ua.journal.core.register.SchoolRows;

class ImportTablesTest {
  private final RowsStore store = new RowsStore();
  private final JournalSession system =
      Journal.builder().store(store).build().asSystem(new SchoolId(77));

  @Test
  void aDryRunTellsEverythingAndChangesNothing() {
    ImportReport dry = system.perform(new ImportTables(SmallSchool.tables(), 2026, true)).get();

    assertThat(dry.created()).isPositive();
    assertThat(store.rows).isEqualTo(SchoolRows.empty());
    assertThat(store.chain).isEmpty();
  }

  @Test
  void anAppliedImportIsOnRecordByItsCounts() {
    ImportReport applied =
        system.perform(new ImportTables(SmallSchool.tables(), 2026, false)).get();

    assertThat(store.rows.lessons()).isNotEmpty();
    assertThat(store.chain)
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.operation()).isEqualTo("IMPORT");
              assertThat(entry.target())
                  .isEqualTo("created=" + applied.created() + ";updated=0;unchanged=0;refused=0");
            });
  }

  @Test
  void theSameAgainWritesNothing() {
    system.perform(new ImportTables(SmallSchool.tables(), 2026, false));
    SchoolRows first = store.rows;

    ImportReport again = system.perform(new ImportTables(SmallSchool.tables(), 2026, false)).get();

    assertThat(again.created() + again.updated()).isZero();
    assertThat(store.rows).isSameAs(first);
    assertThat(store.chain).hasSize(1);
  }

  @Test
  void aYearNobodyMeansIsRefused() {
    assertThatThrownBy(() -> new ImportTables(List.of(), 26, true))
        .isInstanceOf(JournalException.class);
  }
}
