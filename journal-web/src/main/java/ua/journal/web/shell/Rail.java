package ua.journal.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import ua.journal.core.today.OwnJournal;
import ua.journal.web.locale.Words;

/** The teacher's journals beside every page: today's by lesson number, then the others. */
@Named
@RequestScoped
public class Rail {
  @Inject private Shell shell;
  @Inject private Frame frame;
  @Inject private JournalClient client;
  @Inject private Words words;
  @Inject private Parameters parameters;

  /** The day at the school. */
  public LocalDate getDate() {
    return client.today();
  }

  /** Today's journals, a journal with two lessons once, under the number of the first. */
  public List<RailLink> getToday() {
    return journals().stream()
        .filter(journal -> journal.period() > 0)
        .sorted(Comparator.comparingInt(OwnJournal::period))
        .map(this::link)
        .toList();
  }

  /** The teacher's own journals that have no lesson today. */
  public List<RailLink> getOthers() {
    return journals().stream().filter(journal -> journal.period() == 0).map(this::link).toList();
  }

  /** All lessons of the teacher that lack an entry. */
  public int getDebts() {
    return journals().stream().mapToInt(OwnJournal::unfilled).sum();
  }

  private RailLink link(OwnJournal journal) {
    boolean mine = journal.teacher().equals(shell.getMe().person());
    String small =
        journal.group().isEmpty()
            ? journal.className()
            : words.say("rail.group", journal.className(), journal.group());
    return new RailLink(
        journal.id().toString(),
        journal.period() == 0 ? "" : String.valueOf(journal.period()),
        journal.subject(),
        mine ? small : small + " · " + words.say("rail.substitution"),
        journal.subject().charAt(0) + "·" + journal.className(),
        journal.unfilled(),
        journal.id().toString().equals(parameters.text("id")));
  }

  private List<OwnJournal> journals() {
    return shell.isTeaching() ? frame.journals() : List.of();
  }
}
