package ua.journal.core.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.regulation.Finding;

@DisplayName("R-LOAD: the teaching load")
class LoadRulesTest {
  private static final ClassId CLASS = new ClassId(8);

  @ParameterizedTest(name = "R-LOAD-01, R-LOAD-02: teacher {0}, class teacher {1} → {2}")
  @CsvSource({
    "true, there, ''",
    "false, there, R-LOAD-01",
    "true, gone, R-LOAD-02",
    "true, nobody, R-LOAD-02",
    "false, nobody, R-LOAD-01 R-LOAD-02",
  })
  void activation(boolean teacher, String leader, String rules) {
    PersonId led = "nobody".equals(leader) ? null : new PersonId(2);
    LedClass schoolClass = new LedClass(CLASS, 8, "Б", led, "", "there".equals(leader));
    List<Finding> findings = LoadRules.activation(journal(teacher, 8, "№ 1"), schoolClass);
    assertThat(String.join(" ", findings.stream().map(Finding::rule).toList())).isEqualTo(rules);
    assertThat(findings).allMatch(Finding::blocks);
  }

  @ParameterizedTest(name = "R-LOAD-03, R-LOAD-04: order «{0}», {1} halves of {2} → {3}")
  @CsvSource({
    "№ 1, 8, 8, ''",
    "№ 1, 8, -1, ''",
    "'', 8, 8, R-LOAD-03",
    "№ 1, 7, 8, R-LOAD-04",
    "№ 1, 7, 0, R-LOAD-04",
  })
  void assignment(String order, int halves, int planned, String rule) {
    List<Finding> findings = LoadRules.assignment(journal(true, halves, order), planned);
    assertThat(String.join(" ", findings.stream().map(Finding::rule).toList())).isEqualTo(rule);
    assertThat(findings).noneMatch(Finding::blocks);
  }

  @Test
  @DisplayName("A line for the class goes before one for its grade, in whatever order")
  void planned() {
    CurriculumLine grade = new CurriculumLine(8, "", "Алгебра", 6);
    CurriculumLine own = new CurriculumLine(8, "Б", "Алгебра", 8);
    LedClass b = new LedClass(CLASS, 8, "Б", null, "", false);
    LedClass a = new LedClass(CLASS, 8, "А", null, "", false);
    assertThat(LoadRules.planned(List.of(grade, own), b, "Алгебра")).isEqualTo(8);
    assertThat(LoadRules.planned(List.of(own, grade), b, "Алгебра")).isEqualTo(8);
    assertThat(LoadRules.planned(List.of(own, grade), a, "Алгебра")).isEqualTo(6);
    assertThat(LoadRules.planned(List.of(own, grade), a, "Фізика")).isNegative();
  }

  private static JournalLoad journal(boolean there, int halves, String order) {
    return new JournalLoad(
        new JournalId(1),
        CLASS,
        "Алгебра",
        "",
        new PersonId(1),
        "",
        there,
        halves,
        order,
        null,
        true,
        "",
        null);
  }
}
