package ua.journal.web.substitution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.substitution.DayLesson;
import ua.journal.core.substitution.Register;
import ua.journal.core.substitution.RegisterQuery;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.Desk;
import ua.journal.web.shell.Parameters;

/** A month of the register of missed and substituted lessons. */
@Named
@RequestScoped
public class RegisterPage {
  @Inject private Desk desk;
  @Inject private Words words;
  @Inject private Parameters parameters;

  private @Nullable Register register;

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    getRegister();
  }

  public Register getRegister() {
    if (register == null) {
      register = desk.ask(new RegisterQuery(month()));
    }
    return register;
  }

  private @Nullable YearMonth month() {
    String text = parameters.text("month");
    try {
      return text.isEmpty() ? null : YearMonth.parse(text);
    } catch (DateTimeParseException e) {
      throw new JournalException(ErrorCode.MALFORMED, "Parameter month is not understood");
    }
  }

  public YearMonth getPrevious() {
    return getRegister().month().minusMonths(1);
  }

  public YearMonth getNext() {
    return getRegister().month().plusMonths(1);
  }

  /** «9-А, група 1». */
  public String schoolClass(DayLesson lesson) {
    return lesson.group().isEmpty()
        ? lesson.className()
        : words.say("rail.group", lesson.className(), lesson.group());
  }

  /** Why the teacher missed it, in words. */
  public String reason(DayLesson lesson) {
    return lesson.missed() == null
        ? words.say("substitutions.reason.unknown")
        : words.say("substitutions.reason." + lesson.missed().reason().name());
  }

  /** The subject held: the journal's, unless the register says another. */
  public String held(DayLesson lesson) {
    if (lesson.substitute() == null) {
      return words.say("substitutions.notHeld");
    }
    boolean same = lesson.missed() == null || lesson.missed().subjectHeld().isEmpty();
    return same ? lesson.subject() : lesson.missed().subjectHeld();
  }
}
