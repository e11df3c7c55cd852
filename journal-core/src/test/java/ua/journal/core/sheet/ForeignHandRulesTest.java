package ua.journal.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ua.journal.core.RuleCases;
import ua.journal.core.common.PersonId;

@DisplayName("R-SEC-10: changes that look as if somebody else worked in a teacher's name")
class ForeignHandRulesTest {
  @TestFactory
  @DisplayName("foreign hand")
  Stream<DynamicTest> cases() {
    return RuleCases.read("foreign-hand.csv").stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.get("what"),
                    () ->
                        assertThat(
                                ForeignHandRules.judge(
                                        each.number("changed"),
                                        each.number("lastHour"),
                                        each.number("most"),
                                        each.is("newDevice"))
                                    .map(Enum::name)
                                    .orElse("OK"))
                            .isEqualTo(each.answer())));
  }

  @Test
  @DisplayName("An hour ends, and everybody has one of their own")
  void hours() {
    PastChanges past = new PastChanges();
    LocalDateTime nine = LocalDateTime.of(2026, 11, 23, 9, 0);
    assertThat(past.note(new PersonId(1), 6, nine)).isEqualTo(6);
    assertThat(past.note(new PersonId(2), 1, nine)).isEqualTo(1);
    assertThat(past.note(new PersonId(1), 5, nine.plusMinutes(59))).isEqualTo(11);
    assertThat(past.note(new PersonId(1), 1, nine.plusMinutes(61))).isEqualTo(6);
  }
}
