package ua.journal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.LocalTime;
import ua.journal.core.enrolment.ChangeRequest;
import ua.journal.core.enrolment.Submission;
import ua.journal.web.host.JournalApplication;
import ua.journal.web.locale.Words;

/** Sentences about requests and submissions, the same on every page. */
@Named
@RequestScoped
public class PeopleTexts {
  @Inject private JournalApplication application;
  @Inject private Words words;

  /** Whether the clock of a request has run out. */
  public boolean late(ChangeRequest request) {
    return request.late(application.journal().now());
  }

  /** «Ткач Л. В., 14.10.2026 10:42, відповісти до 15.10.2026 10:42». */
  public String asked(ChangeRequest request) {
    return words.say(
        "request.asked", request.byName(), moment(request.at()), moment(request.due()));
  }

  /** «Зима В. Л., 14.10.2026 12:00: наказу немає». */
  public String answered(ChangeRequest request) {
    LocalDateTime at = request.answeredAt();
    String said =
        words.say("request.answeredBy", request.answeredBy(), at == null ? "" : moment(at));
    return request.answer().isEmpty() ? said : said + ": " + request.answer();
  }

  /** «подано 04.09.2026 09:00, Зима В. Л., рядків: 532». */
  public String submitted(Submission submission) {
    return words.say(
        "contingent.sentBy", moment(submission.at()), submission.byName(), submission.lines());
  }

  /** Midnight stands for the day: an hour that nobody chose says nothing. */
  private String moment(LocalDateTime at) {
    if (at.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return words.fullDate(at.toLocalDate());
    }
    return words.fullDate(at.toLocalDate()) + " " + words.hour(at.toLocalTime());
  }
}
