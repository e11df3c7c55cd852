package ua.journal.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import ua.journal.core.support.HelpRequest;
import ua.journal.core.support.HelpState;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;

/** States, days and moments of requests in words. */
@Named
@RequestScoped
public class HelpTexts {
  @Inject private JournalClient client;
  @Inject private Words words;

  /** «чекає на відповідь», «відповідь запізнюється». */
  public String state(HelpRequest request) {
    return words.say(late(request) ? "help.late" : "help.state." + request.state());
  }

  /** Colour of the state. */
  public String tone(HelpRequest request) {
    if (late(request)) {
      return "danger";
    }
    return switch (request.state()) {
      case OPEN, NEW -> "warn";
      case CONSIDERED -> "info";
      case ANSWERED, TAKEN -> "ok";
      case CLOSED, DECLINED -> "";
    };
  }

  /** «Відповідь до 15.10.2026», empty when none is waited for. */
  public String due(HelpRequest request) {
    @Nullable LocalDate due = request.dueOn();
    return due == null ? "" : words.say("help.due", words.fullDate(due));
  }

  /** What the button that leads there says. */
  public String step(HelpState next) {
    return words.say("help.step." + next);
  }

  /** «14.10.2026, 10:42». */
  public String moment(LocalDateTime at) {
    return words.fullDate(at.toLocalDate()) + ", " + words.hour(at.toLocalTime());
  }

  private boolean late(HelpRequest request) {
    return request.late(client.today());
  }
}
