package example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ua.journal.core.Journal;
import ua.journal.core.JournalSession;
import ua.journal.core.JournalStore;
import ua.journal.core.common.PersonName;
import ua.journal.core.common.SchoolId;
import ua.journal.core.register.FillRegister.Filled;
import ua.journal.core.register.FoundSchool;

class HostRegisterTest {
  @Test
  void whomTheHostNamedOnceIsThatPersonUnderAnyName() {
    try (JournalStore store = Embedded.open("memory")) {
      Journal journal = Journal.builder().store(store).build();
      FoundSchool founding =
          new FoundSchool(
              "Green Lyceum", "Lyceum", new PersonName("Adams", "Ada", ""), "admin", "sealed");
      JournalSession administrator =
          journal.as(journal.asSystem(new SchoolId(1)).perform(founding).get());
      Filled first = HostRegister.handOver(administrator, "Foster");
      assertThat(first.created()).isPositive();
      assertThat(HostRegister.find(administrator, "sis-p-17").value())
          .isEqualTo(first.ids().get(1));

      Filled married = HostRegister.handOver(administrator, "Grant");
      assertThat(married.ids()).isEqualTo(first.ids());
      assertThat(married.created()).isZero();
      assertThat(married.updated()).isEqualTo(1);
    }
  }
}
