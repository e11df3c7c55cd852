package ua.journal.web.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import ua.journal.core.documents.Acts;
import ua.journal.core.regulation.Rule;
import ua.journal.web.locale.Language;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;

/** The acts the journal follows, the rules taken from them and the settings they drive. */
@Named
@RequestScoped
public class ActsPage {
  @Inject private JournalClient client;
  @Inject private Words words;
  @Inject private Language language;

  private List<Acts.Act> acts = List.of();

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    acts = client.ask(new Acts());
  }

  public List<Acts.Act> getActs() {
    return acts;
  }

  /** A value as people say it: «так», «ні», or the number itself. */
  public String value(String value) {
    return switch (value) {
      case "true" -> words.say("acts.yes");
      case "false" -> words.say("acts.no");
      default -> value;
    };
  }

  /** What a rule says. */
  public String statement(Rule rule) {
    return rule.statement(language.getLocale());
  }

  /** Its clause, what breaking it does, and from when it holds. */
  public String origin(Rule rule) {
    String does =
        rule.severities().stream()
            .map(each -> words.say("acts.does." + each))
            .collect(Collectors.joining(", "));
    return words.say(
        "acts.origin",
        rule.clause(),
        does.isEmpty() ? words.say("acts.does.nothing") : does,
        words.fullDate(rule.since()),
        rule.edition());
  }
}
