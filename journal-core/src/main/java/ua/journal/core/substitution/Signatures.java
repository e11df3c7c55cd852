package ua.journal.core.substitution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.Namesakes;
import ua.journal.core.common.PersonId;

/** How teachers sign in one list, so that each signature names one of them. */
final class Signatures {
  private final Map<PersonId, String> told;

  private Signatures(Map<PersonId, String> told) {
    this.told = told;
  }

  /** Reads who is on the staff on any of the days. */
  static Signatures of(RequestContext context, LocalDate... days) {
    SubstitutionStore store = context.port(SubstitutionStore.class);
    List<Namesakes.Named> staff = new ArrayList<>();
    for (LocalDate day : days) {
      staff.addAll(store.staff(context.school(), day));
    }
    return new Signatures(Namesakes.signed(staff));
  }

  String of(@Nullable PersonId person, String signed) {
    return person == null ? signed : told.getOrDefault(person, signed);
  }

  DayLesson on(DayLesson lesson) {
    return lesson.signed(
        of(lesson.teacher(), lesson.teacherName()),
        of(lesson.substitute(), lesson.substituteName()));
  }
}
