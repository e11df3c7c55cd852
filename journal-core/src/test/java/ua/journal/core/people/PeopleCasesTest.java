package ua.journal.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ua.journal.core.RuleCases;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.SchoolRows.EnrolmentRow;
import ua.journal.core.regulation.Finding;

@DisplayName("R-LIFE: movements, contacts, circumstances")
class PeopleCasesTest {
  @TestFactory
  @DisplayName("R-LIFE-01: movements")
  Stream<DynamicTest> movements() {
    return RuleCases.tests("movements.csv", PeopleCasesTest::movement);
  }

  @TestFactory
  @DisplayName("R-LIFE-08: contacts")
  Stream<DynamicTest> contacts() {
    return RuleCases.tests("contacts.csv", PeopleCasesTest::contact);
  }

  @TestFactory
  @DisplayName("R-LIFE-11: circumstances")
  Stream<DynamicTest> circumstances() {
    return RuleCases.tests("circumstances.csv", PeopleCasesTest::circumstance);
  }

  @Test
  @DisplayName("R-LIFE-12: what is kept of a pupil's circumstances is how he learns, nothing else")
  void kept() {
    assertThat(Circumstance.values())
        .containsExactly(Circumstance.REMOTE, Circumstance.ABROAD, Circumstance.DOUBLE_SCHOOLING);
  }

  private static final LocalDate FIRST = LocalDate.of(2026, 8, 1);

  private static List<Finding> movement(RuleCases.Case each) {
    return switch (each.get("judge")) {
      case "stays" ->
          Stays.judge(stays(each.get("stays")), FIRST, FIRST.plusYears(1).minusDays(1)).stream()
              .toList();
      case "decided" -> Stays.decided(each.is("settled")).stream().toList();
      default -> List.of(Stays.opening("form.opening"));
    };
  }

  private static List<EnrolmentRow> stays(String text) {
    return Arrays.stream(text.replace("№ ", "№").split(" ")).map(PeopleCasesTest::stay).toList();
  }

  private static EnrolmentRow stay(String text) {
    String[] parts = text.split("/", 2);
    LocalDate[] days = days(parts[0]);
    return new EnrolmentRow(1, 7, 8, days[0], days[1], "№ 1", parts.length > 1 ? parts[1] : "");
  }

  private static LocalDate[] days(String text) {
    String[] days = text.split("\\.\\.", 2);
    return new LocalDate[] {
      LocalDate.parse(days[0]), days[1].isEmpty() ? null : LocalDate.parse(days[1])
    };
  }

  private static List<Finding> contact(RuleCases.Case each) {
    return ContactRules.judge(
        new Contact(each.get("phone"), each.get("email"), each.text("address"), ""));
  }

  private static List<Finding> circumstance(RuleCases.Case each) {
    LocalDate day = each.day("day");
    if (day == null) {
      return CircumstanceRules.day(null).stream().toList();
    }
    List<CircumstanceLine> known =
        each.get("known").isEmpty() ? List.of() : List.of(line(days(each.get("known"))));
    return each.get("judge").equals("begins")
        ? CircumstanceRules.begins(known, day).stream().toList()
        : CircumstanceRules.ends(known.get(0), day).stream().toList();
  }

  private static CircumstanceLine line(LocalDate[] days) {
    PersonId somebody = new PersonId(7);
    return new CircumstanceLine(
        1, somebody, Circumstance.values()[0], days[0], days[1], somebody, FIRST.atStartOfDay());
  }
}
