package ua.journal.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.common.SchoolId;

/** What a page offers is told by the policy the gate judges by (R-SEC-01, R-SEC-02). */
class OffersTest {
  private static final PersonId PERSON = new PersonId(1);

  @ParameterizedTest(name = "{0} who teaches {1}, leads {2}: {3} to one {4}, to all {5}")
  @CsvSource({
    "TEACHER, true,  false, READ_JOURNAL,        true,  false",
    "TEACHER, false, true,  READ_JOURNAL,        true,  false",
    "TEACHER, false, false, READ_JOURNAL,        false, false",
    "DEPUTY,  false, false, READ_JOURNAL,        true,  true",
    "ADMIN,   false, false, READ_JOURNAL,        false, false",
    "ADMIN,   false, false, WRITE_JOURNAL,       false, false",
    "DEPUTY,  false, false, WRITE_JOURNAL,       false, false",
    "DEPUTY,  true,  false, WRITE_JOURNAL,       true,  false",
    "TEACHER, false, true,  EXEMPT_PUPILS,       true,  false",
    "TEACHER, true,  false, EXEMPT_PUPILS,       false, false",
    "PARENT,  false, false, VERIFY_AUDIT,        false, false",
    "HEAD,    false, false, APPROVE_DOCUMENTS,   true,  true",
  })
  void offers(
      Role role,
      boolean teaches,
      boolean leads,
      Operation operation,
      boolean some,
      boolean everywhere) {
    Me me = me(Set.of(role), teaches, leads);
    assertThat(AccessPolicy.may(operation, me)).isEqualTo(some);
    assertThat(AccessPolicy.mayEverywhere(operation, me)).isEqualTo(everywhere);
  }

  @ParameterizedTest
  @EnumSource(Operation.class)
  @DisplayName("Who has no role is offered nothing")
  void nobody(Operation operation) {
    assertThat(AccessPolicy.may(operation, me(Set.of(), true, true))).isFalse();
  }

  @Test
  @DisplayName("Lessons are given by whoever has a journal or the position")
  void teaching() {
    assertThat(me(Set.of(Role.TEACHER), false, false).teaching()).isTrue();
    assertThat(me(Set.of(Role.HEAD), true, false).teaching()).isTrue();
    assertThat(me(Set.of(Role.HEAD), false, true).teaching()).isFalse();
  }

  @Test
  @DisplayName("The staff is whoever is more than a pupil or a parent")
  void staff() {
    assertThat(me(Set.of(Role.PARENT), false, false).staff()).isFalse();
    assertThat(me(Set.of(Role.PARENT, Role.SECRETARY), false, false).staff()).isTrue();
    assertThat(me(Set.of(), false, false).staff()).isFalse();
  }

  private static Me me(Set<Role> roles, boolean teaches, boolean leads) {
    return new Me(
        PERSON,
        new PersonName("Коваленко", "Олена", "Петрівна"),
        new SchoolId(2),
        "Тест",
        roles,
        teaches ? List.of(new JournalId(3)) : List.of(),
        leads ? List.of(new ClassId(4)) : List.of(),
        leads ? List.of("8-Б") : List.of(),
        List.of(),
        null);
  }
}
