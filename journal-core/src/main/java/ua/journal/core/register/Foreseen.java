package ua.journal.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.NameForms;
import ua.journal.core.register.SchoolRows.PersonRow;

/**
 * Whom a source is going to speak of: a shorter name is nobody's for sure while two people of the
 * same source may bear it, in whatever order they stand. Not thread-safe.
 */
final class Foreseen {
  private final Map<String, List<PersonData>> bySurname = new HashMap<>();

  void add(Entry entry) {
    PersonData said =
        entry instanceof Entry.Pupil pupil
            ? pupil.person()
            : entry instanceof Entry.Staff staff ? staff.person() : null;
    if (said != null) {
      bySurname.computeIfAbsent(key(source(entry), said), surname -> new ArrayList<>(2)).add(said);
    }
  }

  /** Which entries may speak of the same person. */
  static String source(Entry entry) {
    return entry instanceof Entry.Pupil pupil
        ? "PUPIL " + pupil.schoolClass()
        : entry.getClass().getSimpleName();
  }

  private static String key(String source, PersonData said) {
    return source + ": " + NameForms.of(said.named()).surname();
  }

  /** Whether somebody may be one of the two and cannot be the other. */
  boolean rivals(String source, PersonData said, PersonRow known) {
    NameForms name = NameForms.of(said.named());
    NameForms knownName = NameForms.of(PersonData.named(known));
    return bySurname.getOrDefault(key(source, said), List.of()).stream()
        .anyMatch(
            third ->
                fits(third, name, said.born(), said.fileNo())
                    != fits(third, knownName, known.born(), known.fileNo()));
  }

  private static boolean fits(
      PersonData third, NameForms name, @Nullable LocalDate born, String fileNo) {
    boolean otherBirth = born != null && third.born() != null && !born.equals(third.born());
    boolean otherFile =
        !fileNo.isEmpty()
            && !third.fileNo().isEmpty()
            && !PersonData.fileKey(fileNo).equals(PersonData.fileKey(third.fileNo()));
    return !otherBirth && !otherFile && NameForms.of(third.named()).fit(name) != NameForms.Fit.NONE;
  }
}
