package ua.journal.core.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.common.ClassId;

@DisplayName("R-LOAD: the teaching load")
class LoadRulesTest {
  private static final ClassId CLASS = new ClassId(8);

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
}
