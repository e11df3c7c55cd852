package ua.journal.web.substitution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import ua.journal.core.substitution.DayLesson;
import ua.journal.core.substitution.Missed;
import ua.journal.core.substitution.Register;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;

/** Lines of the register in words, on the page and in the file alike. */
@Named
@RequestScoped
public class RegisterTexts {
  @Inject private JournalClient client;
  @Inject private Words words;

  /** «Станом на 23.11» for a month that still goes on, else nothing. */
  public String standing(Register register) {
    LocalDate today = client.today();
    return YearMonth.from(today).equals(register.month())
        ? words.say("register.standing", words.date(today))
        : "";
  }

  /** «9-А, група 1». */
  public String schoolClass(DayLesson lesson) {
    return lesson.group().isEmpty()
        ? lesson.className()
        : words.say("rail.group", lesson.className(), lesson.group());
  }

  /** Why the teacher missed it, in words, with the order by which a closed month was changed. */
  public String reason(DayLesson lesson) {
    if (lesson.missed() == null) {
      return words.say("substitutions.reason.unknown");
    }
    String reason = words.say("substitutions.reason." + lesson.missed().reason().name());
    String order = lesson.missed().order();
    return order.isEmpty() ? reason : words.say("register.byOrder", reason, order);
  }

  /** Who gives it, in words. */
  public String substitute(DayLesson lesson) {
    return lesson.substituteName().isEmpty()
        ? words.say("substitutions.nobody")
        : lesson.substituteName();
  }

  /** The subject held: the journal's, unless the register says another. */
  public String held(DayLesson lesson) {
    if (lesson.substitute() == null) {
      return words.say("substitutions.notHeld");
    }
    Missed missed = lesson.missed();
    return missed == null || missed.subjectHeld().isEmpty()
        ? lesson.subject()
        : missed.subjectHeld();
  }
}
