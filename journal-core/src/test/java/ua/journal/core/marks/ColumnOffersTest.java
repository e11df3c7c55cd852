package ua.journal.core.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import ua.journal.core.regulation.GradingPolicies;

@DisplayName("Columns offered by subject")
class ColumnOffersTest {
  @ParameterizedTest(name = "{0}: {4}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/column-offers.csv",
      delimiter = ';',
      numLinesToSkip = 1)
  void areOfferedBySubjectAndPolicy(
      String what, int year, int grade, String subject, String offered) {
    GradingPolicies policies = GradingPolicies.standard();
    Map<String, Set<String>> values = new HashMap<>();
    for (ColumnKind kind : ColumnKind.values()) {
      Set<String> allowed =
          policies.allowed(policies.policyFor(year, grade, subject), kind.name(), 1);
      if (!allowed.isEmpty()) {
        values.put(kind.name(), allowed);
      }
    }
    String kinds =
        ColumnOffers.of(subject, values).stream()
            .map(ColumnKind::name)
            .collect(Collectors.joining("+"));
    assertThat(kinds).as(what).isEqualTo(offered == null ? "" : offered);
  }
}
