package example.grades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import ua.journal.core.Journal;
import ua.journal.core.JournalStore;
import ua.journal.core.access.Outcome;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.FillRegister.Filled;
import ua.journal.core.register.Part;
import ua.journal.core.teaching.JournalsOf;
import ua.journal.spi.Storages;

class HandoverTest {
  @Test
  void whomTheHostNamedOnceIsThatPersonUnderAnyName() {
    try (JournalStore store = Storages.open("memory", Map.of())) {
      Journal journal = Journal.builder().store(store).build();
      Outcome<Filled> first = Handover.of(journal, "Davis");
      assertThat(first.changed()).isTrue();
      Outcome<Filled> again = Handover.of(journal, "Davis");
      assertThat(again.status()).isEqualTo(Outcome.Status.UNCHANGED);

      Outcome<Filled> adopted = Handover.of(journal, "Evans");
      assertThat(adopted.get().ids()).isEqualTo(first.get().ids());
      assertThat(adopted.get().created()).isZero();
      assertThat(adopted.get().updated()).isEqualTo(1);
    }
  }

  @Test
  void nothingIsEnteredWhileOneNameIsNone() {
    try (JournalStore store = Storages.open("memory", Map.of())) {
      Journal journal = Journal.builder().store(store).build();
      Outcome<Filled> refused = Handover.of(journal, "D4vis");
      assertThat(refused.status()).isEqualTo(Outcome.Status.REFUSED);
      assertThat(refused.get().misfits())
          .as("the name, and the mother of nobody")
          .extracting(place -> place.index(), place -> place.misfit().part())
          .containsExactly(tuple(6, Part.SURNAME), tuple(7, Part.CHILD));
      assertThat(journal.school()).isEmpty();
      assertThatThrownBy(refused::orThrow).isInstanceOf(JournalException.class);
    }
  }

  @Test
  void nobodyHasAStandingInAnEmptyJournal() {
    try (JournalStore store = Storages.open("memory", Map.of())) {
      Journal journal = Journal.builder().store(store).build();
      assertThatThrownBy(() -> journal.as(new PersonId(1)).ask(new JournalsOf()))
          .isInstanceOf(JournalException.class);
    }
  }

  @Test
  void aStorageNobodyHasIsNamedWithThoseThereAre() {
    assertThatThrownBy(() -> Storages.open("paper", Map.of()))
        .hasMessageContaining("paper")
        .hasMessageContaining("memory")
        .hasMessageContaining("jpa");
    assertThatThrownBy(() -> Storages.open("memory", Map.of("colour", "green")))
        .hasMessageContaining("colour");
  }
}
