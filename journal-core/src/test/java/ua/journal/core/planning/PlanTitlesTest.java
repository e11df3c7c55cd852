package ua.journal.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.lessons.LessonKind;

class PlanTitlesTest {
  @ParameterizedTest(name = "R-LES-03: «{0}» is {1}")
  @CsvSource({
    "Контрольна робота № 1 за темою «Дроби», CONTROL",
    "Лабораторна робота № 2. Вимірювання часу, LABORATORY",
    "Практична робота № 3, PRACTICAL",
    "Підготовка до нової теми, LESSON"
  })
  void theKindIsReadFromTheTitle(String title, LessonKind kind) {
    assertThat(PlanTitles.kindOf(title)).isEqualTo(kind);
  }
}
