package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import ua.journal.core.Journal;
import ua.journal.core.JournalStore;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;

class EmbeddedTest {
  @Test
  void opensAnEmptyJournal() {
    try (JournalStore store = Embedded.open("memory")) {
      assertThat(Journal.builder().store(store).build().school()).isEmpty();
    }
  }

  @Test
  void nobodyHasAStandingInAnEmptyJournal() {
    try (JournalStore store = Embedded.open("memory")) {
      Journal journal = Journal.builder().store(store).build();
      assertThatThrownBy(() -> Embedded.cells(journal, new PersonId(1)))
          .isInstanceOf(JournalException.class);
    }
  }

  @Test
  void namesTheStorageThatIsMissing() {
    assertThatThrownBy(() -> Embedded.open("paper")).hasMessageContaining("paper");
  }
}
