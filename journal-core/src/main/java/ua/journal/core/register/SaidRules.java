package ua.journal.core.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import ua.journal.core.common.NameSpelling;
import ua.journal.core.common.PersonName;
import ua.journal.core.regulation.Finding;

/** Whether what is said of a person can be true of anybody. Pure. */
final class SaidRules {
  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]*");

  private SaidRules() {}

  static void pupil(
      BiFunction<String, Map<String, String>, Finding> rule, PersonData said, LocalDate today)
      throws NotTaken {
    if (said.born() != null && !PersonRules.canPupilBeBorn(said.born(), today)) {
      throw unborn(rule, said.born());
    }
    grownUp(rule, said, today);
  }

  static void grownUp(
      BiFunction<String, Map<String, String>, Finding> rule, PersonData said, LocalDate today)
      throws NotTaken {
    PersonName name = new PersonName(said.surname(), said.given(), said.patronymic());
    Optional<Finding> bad = NameRules.judge(rule, name);
    if (bad.isPresent()) {
      String word =
          NameSpelling.badWord(name).or(() -> NameSpelling.mixed(name)).orElse(said.name());
      throw new NotTaken(bad.get(), Part.SURNAME, word);
    }
    if (said.born() != null && !PersonRules.canBeBorn(said.born(), today)) {
      throw unborn(rule, said.born());
    }
    if (!said.phone().isEmpty() && !PersonRules.isPhone(said.phone())) {
      throw unreached("card.phone", Part.PHONE, said.phone());
    }
    if (!said.email().isEmpty() && !PersonRules.isEmail(said.email())) {
      throw unreached("card.email", Part.EMAIL, said.email());
    }
    if (!said.login().isEmpty() && !LOGIN.matcher(said.login()).matches()) {
      throw new NotTaken(rule, "register.loginSigns", Part.LOGIN, said.login());
    }
  }

  private static NotTaken unborn(
      BiFunction<String, Map<String, String>, Finding> rule, LocalDate born) {
    return new NotTaken(rule, "pupil.born", Part.BORN, Dates.text(born));
  }

  private static NotTaken unreached(String text, Part part, String value) {
    return new NotTaken(PersonRules.contact(text, Map.of("value", value)), part, value);
  }
}
