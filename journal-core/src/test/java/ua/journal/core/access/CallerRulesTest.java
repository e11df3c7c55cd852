package ua.journal.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.access.CallerRecords.About;
import ua.journal.core.access.CallerRecords.Grant;
import ua.journal.core.access.CallerRecords.Led;
import ua.journal.core.access.CallerRecords.Span;
import ua.journal.core.access.CallerRecords.Ward;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

class CallerRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 14);
  private static final LocalDate SINCE = TODAY.minusDays(5);
  private static final SchoolId SCHOOL = new SchoolId(1);
  private static final PersonId ME = new PersonId(7);
  private static final PersonId PUPIL = new PersonId(8);

  @ParameterizedTest(name = "From {0} to {1}: a position {2}, a pupil {3}, a guardian {4}")
  @CsvSource({
    "2026-09-01,           , true,  true,  true",
    "2026-10-14, 2026-10-14, true,  true,  true",
    "2026-10-15,           , false, false, false",
    "2026-09-01, 2026-10-13, false, true,  false",
    "2026-09-01, 2026-10-09, false, true,  false",
    "2026-09-01, 2026-10-08, false, false, false"
  })
  void roles(LocalDate from, LocalDate to, boolean position, boolean pupil, boolean guardian) {
    Span days = new Span(from, to);
    CallerRecords facts =
        new CallerRecords(
            ME,
            SCHOOL,
            List.of(new Grant(Role.TEACHER, days)),
            List.of(days),
            List.of(new Ward(PUPIL, days)),
            about(SCHOOL, List.of()));
    CallerFacts caller = judge(facts, new Target.Pupil(PUPIL));
    assertThat(caller.roles().contains(Role.TEACHER)).isEqualTo(position);
    assertThat(caller.roles().contains(Role.PUPIL)).as("R-LIFE-06").isEqualTo(pupil);
    assertThat(caller.roles().contains(Role.PARENT)).isEqualTo(guardian);
    assertThat(caller.relations().contains(Relation.PARENT_OF)).isEqualTo(guardian);
  }

  @ParameterizedTest(name = "A lesson given for another on {0}: still a substitute {1}")
  @CsvSource({"2026-12-01, true", "2026-10-14, true", "2026-10-09, true", "2026-10-08, false"})
  void substitutes(LocalDate day, boolean holds) {
    About about = new About(SCHOOL, PUPIL, List.of(), List.of(day));
    CallerFacts caller = judge(about(about), new Target.Journal(new JournalId(3)));
    assertThat(caller.relations()).isEqualTo(holds ? Set.of(Relation.SUBSTITUTES) : Set.of());
  }

  @Test
  @DisplayName(
      "The class teacher of the class begun last leads the pupil, though last year's is open")
  void leads() {
    Led before = new Led(ME, new Span(LocalDate.of(2025, 9, 1), null));
    Led now = new Led(PUPIL, new Span(LocalDate.of(2026, 9, 1), null));
    Led ended = new Led(ME, new Span(LocalDate.of(2026, 9, 2), TODAY.minusDays(1)));
    Target pupil = new Target.Pupil(PUPIL);
    assertThat(judge(about(about(SCHOOL, List.of(before))), pupil).relations())
        .containsExactly(Relation.LEADS);
    assertThat(judge(about(about(SCHOOL, List.of(now, before, ended))), pupil).relations())
        .isEmpty();
  }

  @Test
  @DisplayName("Nothing of another school is there, whatever one is to it")
  void anotherSchool() {
    About other = new About(new SchoolId(2), ME, List.of(new Led(ME, Span.ALWAYS)), List.of(TODAY));
    CallerFacts caller = judge(about(other), new Target.Pupil(ME));
    assertThat(caller.targetExists()).isFalse();
    assertThat(caller.relations()).isEmpty();
    assertThat(judge(about(null), new Target.School()).targetExists()).isTrue();
  }

  private static CallerFacts judge(CallerRecords facts, Target target) {
    return CallerFacts.of(facts, target, TODAY, SINCE);
  }

  private static About about(SchoolId school, List<Led> led) {
    return new About(school, null, led, List.of());
  }

  private static CallerRecords about(About about) {
    return new CallerRecords(ME, SCHOOL, List.of(), List.of(), List.of(), about);
  }
}
