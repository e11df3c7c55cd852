package ua.journal.core.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.journal.core.RuleCases;
import ua.journal.core.access.Role;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.register.PositionRules;
import ua.journal.core.regulation.Finding;

@DisplayName("R-LIFE-04, R-STF-01, R-SEC-05: requests and staff")
class EnrolmentCasesTest {
  @TestFactory
  @DisplayName("R-LIFE-04: requests")
  Stream<DynamicTest> requests() {
    return RuleCases.tests("requests.csv", EnrolmentCasesTest::request);
  }

  @TestFactory
  @DisplayName("R-STF-01, R-SEC-05: staff")
  Stream<DynamicTest> staff() {
    return RuleCases.tests("staff.csv", EnrolmentCasesTest::staff);
  }

  private static final PersonName NAME = new PersonName("Бондар", "Ольга", "");

  private static List<Finding> request(RuleCases.Case each) {
    return (each.get("judge").equals("asked")
            ? RequestRules.asked(each.text("text"))
            : RequestRules.answered(each.is("done"), each.text("text")))
        .stream().toList();
  }

  private static List<Finding> staff(RuleCases.Case each) {
    Optional<Finding> finding =
        switch (each.get("judge")) {
          case "order" ->
              StaffRules.order(
                  new StaffMove.Hire(NAME, Role.TEACHER, each.day("day")),
                  each.get("order"),
                  each.day("date"));
          case "hire" ->
              StaffRules.hire(new StaffMove.Hire(NAME, role(each, "role"), null), asker(each));
          case "own" -> PositionRules.own(each.is("himself"), role(each, "role"), asker(each));
          case "namesake" -> StaffRules.namesake(each.is("himself"));
          default -> StaffRules.dismiss(new PersonId(1), each.day("day"), posts(each));
        };
    return finding.stream().toList();
  }

  private static Role role(RuleCases.Case each, String field) {
    return Role.valueOf(each.get(field));
  }

  private static Set<Role> asker(RuleCases.Case each) {
    return Set.of(role(each, "asker"));
  }

  private static List<StaffStore.Post> posts(RuleCases.Case each) {
    List<StaffStore.Post> posts = new ArrayList<>();
    for (String text : each.get("posts").split(", ")) {
      String[] parts = text.split(" ");
      String[] days = parts[1].split("\\.\\.", 2);
      posts.add(
          new StaffStore.Post(
              new PersonId(posts.size() + 1L),
              NAME,
              Role.valueOf(parts[0]),
              LocalDate.parse(days[0]),
              days[1].isEmpty() ? null : LocalDate.parse(days[1])));
    }
    return posts;
  }
}
