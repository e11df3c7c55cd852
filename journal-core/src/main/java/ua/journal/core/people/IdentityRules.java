package ua.journal.core.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonName;
import ua.journal.core.register.NameRules;
import ua.journal.core.register.PersonRules;
import ua.journal.core.regulation.Finding;

/** What a pupil's name, birth date and file number can be. Pure. */
final class IdentityRules {
  private static final int LONGEST_FILE = 60;

  private IdentityRules() {}

  static Optional<Finding> judge(
      PersonName name, @Nullable LocalDate born, String fileNo, LocalDate today) {
    Optional<Finding> unfit = NameRules.judge(Stays::finding, name);
    if (unfit.isPresent()) {
      return unfit;
    }
    if (fileNo.length() > LONGEST_FILE) {
      return refused("card.long", Map.of("most", Integer.toString(LONGEST_FILE)));
    }
    if (born != null && (!born.isBefore(today) || !PersonRules.canPupilBeBorn(born, today))) {
      return refused("pupil.born", Map.of());
    }
    return Optional.empty();
  }

  private static Optional<Finding> refused(String text, Map<String, String> facts) {
    return Optional.of(Stays.finding(text, facts));
  }
}
