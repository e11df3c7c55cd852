package ua.journal.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ua.journal.core.RuleCases;
import ua.journal.core.regulation.Finding;

@DisplayName("R-IMP-02: which records become one, are parted or go")
class JoinRulesTest {
  @TestFactory
  @DisplayName("records")
  Stream<DynamicTest> cases() {
    return RuleCases.tests("joins.csv", JoinRulesTest::judge);
  }

  private static List<Finding> judge(RuleCases.Case each) {
    return switch (each.get("judge")) {
      case "join" ->
          JoinRules.join(
              new JoinRules.Facts(
                  each.is("own"),
                  each.is("one"),
                  each.is("head"),
                  each.get("elsewhere"),
                  each.number("lessons")));
      case "part" -> JoinRules.part(each.is("stands"), each.number("changed")).stream().toList();
      default ->
          JoinRules.remove(
              each.is("own"),
              each.number("changed"),
              List.of(new Dependents(Dependents.Kind.ENTRIES, each.number("lessons"))));
    };
  }

  @Test
  void anExemptionIsNotLost() {
    assertThat(JoinRules.exempt(0)).isEmpty();
    assertThat(JoinRules.exempt(1))
        .hasValueSatisfying(found -> assertThat(found.text()).isEqualTo("join.exempt"));
  }
}
