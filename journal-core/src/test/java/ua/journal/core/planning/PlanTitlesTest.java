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
    "К.р. № 1, CONTROL",
    "К. р. 2. Дроби, CONTROL",
    "к/р №3, CONTROL",
    "Контрольна № 4, CONTROL",
    "Контрольне аудіювання, CONTROL",
    "Контр. роб. № 5, CONTROL",
    "Аналіз контрольної роботи, LESSON",
    "Лаб. роб. № 2, LABORATORY",
    "Л.р. № 3. Вимірювання сили, LABORATORY",
    "Пр.р. № 1, PRACTICAL",
    "П/р. Складання плану, PRACTICAL",
    "Практ. роб. № 2, PRACTICAL",
    "У т.ч. про рослини, LESSON",
    "Підготовка до нової теми, LESSON"
  })
  void theKindIsReadFromTheTitle(String title, LessonKind kind) {
    assertThat(PlanTitles.kindOf(title)).isEqualTo(kind);
  }
}
