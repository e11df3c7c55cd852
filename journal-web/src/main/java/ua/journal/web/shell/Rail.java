package ua.journal.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.teaching.JournalSummary;
import ua.journal.core.teaching.JournalsOf;
import ua.journal.core.today.TodayLesson;
import ua.journal.web.locale.Words;

/** The teacher's journals beside every page: today's by lesson number, then the others. */
@Named
@RequestScoped
public class Rail {
  @Inject private Shell shell;
  @Inject private Desk desk;
  @Inject private Words words;
  @Inject private Parameters parameters;

  private @Nullable Map<JournalId, JournalSummary> journals;

  /** Today's journals, a journal with two lessons once, under the number of the first. */
  public List<RailLink> getToday() {
    Map<JournalId, RailLink> links = new LinkedHashMap<>();
    if (shell.isTeaching()) {
      for (TodayLesson line : shell.getToday().lessons()) {
        JournalSummary journal = journals().get(line.lesson().journal());
        if (journal != null) {
          links.putIfAbsent(journal.id(), link(journal, String.valueOf(line.lesson().bell())));
        }
      }
    }
    return List.copyOf(links.values());
  }

  /** The teacher's own journals that have no lesson today. */
  public List<RailLink> getOthers() {
    if (!shell.isTeaching()) {
      return List.of();
    }
    PersonId person = shell.getMe().person();
    List<String> today = getToday().stream().map(RailLink::id).toList();
    return journals().values().stream()
        .filter(journal -> journal.teacher().equals(person))
        .filter(journal -> !today.contains(journal.id().toString()))
        .map(journal -> link(journal, ""))
        .toList();
  }

  /** All lessons of the teacher that lack an entry. */
  public int getDebts() {
    PersonId person = shell.getMe().person();
    return shell.isTeaching()
        ? journals().values().stream()
            .filter(journal -> journal.teacher().equals(person))
            .mapToInt(JournalSummary::unfilled)
            .sum()
        : 0;
  }

  private RailLink link(JournalSummary journal, String no) {
    boolean mine = journal.teacher().equals(shell.getMe().person());
    String small =
        journal.group().isEmpty()
            ? journal.className()
            : words.say("rail.group", journal.className(), journal.group());
    return new RailLink(
        journal.id().toString(),
        no,
        journal.subject(),
        mine ? small : small + " · " + words.say("rail.substitution"),
        journal.subject().charAt(0) + "·" + journal.className(),
        mine ? journal.unfilled() : 0,
        journal.id().toString().equals(parameters.text("id")));
  }

  private Map<JournalId, JournalSummary> journals() {
    if (journals == null) {
      journals =
          desk.ask(new JournalsOf()).stream()
              .collect(
                  Collectors.toMap(
                      JournalSummary::id,
                      Function.identity(),
                      (first, second) -> first,
                      LinkedHashMap::new));
    }
    return journals;
  }
}
