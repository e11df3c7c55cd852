package ua.journal.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.notices.MarkNoticesSeen;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.OwnNotices;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;

/** What the reader has been told: the unread, then what he has read before. */
@Named
@RequestScoped
public class NoticesPage {
  @Inject private JournalClient client;
  @Inject private Words words;
  @Inject private Parameters parameters;

  private @Nullable List<Notice> notices;

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    notices();
  }

  /** Marks what the page showed as read; what was told meanwhile is shown as new. */
  public String read() {
    List<Long> shown =
        Arrays.stream(parameters.text("shown").split(" "))
            .filter(number -> number.matches("[0-9]{1,18}"))
            .map(Long::valueOf)
            .toList();
    client.perform(new MarkNoticesSeen(shown));
    return "/notices?faces-redirect=true";
  }

  public List<NoticeLine> getFresh() {
    return lines(false);
  }

  public List<NoticeLine> getEarlier() {
    return lines(true);
  }

  /** Numbers of the unread notices of this page. */
  public String getShown() {
    return getFresh().stream()
        .map(line -> String.valueOf(line.id()))
        .collect(Collectors.joining(" "));
  }

  private List<NoticeLine> lines(boolean seen) {
    return notices().stream().filter(notice -> notice.seen() == seen).map(this::line).toList();
  }

  private NoticeLine line(Notice notice) {
    String href = address(notice);
    return new NoticeLine(
        notice.id(),
        words.tell("notice." + notice.kind(), notice.facts()),
        words.fullDate(notice.at().toLocalDate()) + ", " + words.hour(notice.at().toLocalTime()),
        href,
        href.isEmpty() ? "" : words.say("notice.to." + notice.kind().place()));
  }

  private static String address(Notice notice) {
    NoticeKind.Place place = notice.kind().place();
    return switch (place) {
      case NOWHERE -> "";
      case ACCOUNT -> "account.xhtml";
      case PLAN -> "plan.xhtml?id=" + notice.target();
      case HELP -> "help.xhtml";
      case INTEGRITY -> "integrity.xhtml";
      case DOCUMENT -> "document.xhtml?id=" + notice.target();
      case GROUPS -> "groups.xhtml?journal=" + notice.target();
      case TIMETABLE -> "timetable.xhtml?day=" + notice.target();
      case PUPIL -> "pupil.xhtml?id=" + notice.target();
      case CHILD -> "child.xhtml?id=" + notice.target();
      case CLASS_CODES -> "access.xhtml?id=" + notice.target();
      case SCHOOL_CLASS -> "class.xhtml?id=" + notice.target();
    };
  }

  private List<Notice> notices() {
    if (notices == null) {
      notices = client.ask(new OwnNotices());
    }
    return notices;
  }
}
