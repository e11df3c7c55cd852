package ua.journal.web.substitution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.reports.Document;
import ua.journal.core.substitution.DayLesson;
import ua.journal.core.substitution.Missed;
import ua.journal.core.substitution.Register;
import ua.journal.core.substitution.RegisterQuery;
import ua.journal.web.locale.Words;
import ua.journal.web.reports.Download;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;
import ua.journal.web.shell.Shell;

/** A month of the register of missed and substituted lessons. */
@Named
@RequestScoped
public class RegisterPage {
  @Inject private JournalClient client;
  @Inject private Words words;
  @Inject private Parameters parameters;
  @Inject private Shell shell;
  @Inject private RegisterFile file;
  @Inject private Download download;

  private @Nullable Register register;

  /** Asks before a line of the page is written; answers with a file where one is asked for. */
  public void open() {
    Register asked = getRegister();
    String suffix = parameters.text("as");
    if (!suffix.isEmpty()) {
      Document document = file.of(asked, this);
      download.send(document, suffix, document.title());
    }
  }

  public Register getRegister() {
    if (register == null) {
      register = client.ask(new RegisterQuery(month()));
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

  /** The caller's own line of the statement, null when he gives no lessons. */
  public Register.@Nullable Total getOwn() {
    return getRegister().totals().stream()
        .filter(total -> total.teacher().equals(shell.getMe().person()))
        .findFirst()
        .orElse(null);
  }

  /** «Станом на 23.11» for a month that still goes on, else nothing. */
  public String getStanding() {
    LocalDate today = client.today();
    return YearMonth.from(today).equals(getRegister().month())
        ? words.say("register.standing", words.date(today))
        : "";
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
