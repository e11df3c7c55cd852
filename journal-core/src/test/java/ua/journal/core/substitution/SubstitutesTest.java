package ua.journal.core.substitution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;

class SubstitutesTest {
  private static final PersonId ABSENT = new PersonId(1);
  private static final PersonId COLLEAGUE = new PersonId(2);

  @ParameterizedTest
  @CsvSource({
    "3, Фізична культура, 1, true",
    "3, Хореографія, 1, false",
    "3, Фізична культура, 3, false",
    "4, Хореографія, 1, true"
  })
  @DisplayName("R-SUB-02, R-LES-01: who gives one part of a joint lesson may give the other")
  void joint(int period, String subject, long teacher, boolean free) {
    DayLesson wanted = lesson(1, 3, "Фізична культура", ABSENT, null);
    DayLesson given = lesson(2, period, subject, new PersonId(teacher), COLLEAGUE);
    Colleague colleague =
        new Colleague(COLLEAGUE, new PersonName("Бондар", "Ольга", ""), Set.of(), Set.of());

    assertThat(Substitutes.of(wanted, List.of(wanted, given), List.of(colleague)))
        .hasSize(free ? 1 : 0);
  }

  private static DayLesson lesson(
      long id, int period, String subject, PersonId teacher, PersonId substitute) {
    return new DayLesson(
        new LessonId(id),
        new JournalId(id),
        LocalDate.of(2026, 11, 5),
        period,
        LocalTime.of(10, 0),
        LocalTime.of(10, 45),
        subject,
        "8-Б",
        "",
        "",
        teacher,
        "Коваленко О. П.",
        substitute,
        "",
        null);
  }
}
