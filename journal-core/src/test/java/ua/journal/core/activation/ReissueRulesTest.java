package ua.journal.core.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.journal.core.Findings;
import ua.journal.core.RuleCases;
import ua.journal.core.RuleCases.Case;
import ua.journal.core.access.Role;
import ua.journal.core.common.PersonId;

@DisplayName("R-SEC-08: nobody alone gets into the account of those who lead")
class ReissueRulesTest {
  private static final LocalDateTime ISSUED = LocalDateTime.of(2026, 11, 23, 10, 42);
  private static final int HOURS = 24;
  private static final Map<String, PersonId> PEOPLE =
      Map.of("issuer", new PersonId(1), "owner", new PersonId(2), "other", new PersonId(3));

  @TestFactory
  @DisplayName("new codes of those who lead")
  Stream<DynamicTest> cases() {
    return RuleCases.read("reissue.csv").stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.get("what"), () -> assertThat(judge(each)).isEqualTo(each.answer())));
  }

  private static String judge(Case each) {
    Set<Role> roles =
        Arrays.stream(each.get("role").split(" ")).map(Role::valueOf).collect(Collectors.toSet());
    boolean guarded = ReissueRules.guarded(roles, each.is("active"));
    Activation code = code(ISSUED);
    if (each.get("act").equals("confirm")) {
      PersonId second = PEOPLE.get(each.get("second"));
      return Findings.asText(
          ReissueRules.confirm(second, code, each.is("fresh")).stream().toList());
    }
    LocalDateTime now = ISSUED.plusHours(each.number("hours"));
    Activation asItStands = each.is("confirmed") ? code.confirmed(PEOPLE.get("other"), now) : code;
    return now.isBefore(ReissueRules.opensAt(asItStands, guarded, HOURS)) ? "WAITS" : "OK";
  }

  private static Activation code(LocalDateTime opens) {
    return new Activation(
        "ABCD",
        "",
        new PersonId(2),
        new PersonId(1),
        ISSUED,
        ISSUED.plusDays(14),
        0,
        Activation.State.ISSUED,
        null,
        opens,
        null);
  }
}
