package ua.journal.web.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.JournalId;
import ua.journal.core.regulation.Finding;
import ua.journal.core.sheet.Sheet;
import ua.journal.core.sheet.SheetQuery;
import ua.journal.core.teaching.JournalHead;
import ua.journal.web.host.JournalApplication;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.Frame;
import ua.journal.web.shell.Parameters;
import ua.journal.web.shell.Shell;

/** One subject journal: the left page with marks, the right page with topics. */
@Named
@RequestScoped
public class JournalPage {
  @Inject private Frame frame;
  @Inject private Shell shell;
  @Inject private Words words;
  @Inject private Parameters parameters;
  @Inject private JournalApplication application;

  private @Nullable Sheet sheet;
  private @Nullable List<TopicLine> topics;

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    getSheet();
  }

  public Sheet getSheet() {
    if (sheet == null) {
      JournalId journal = new JournalId(parameters.id("id"));
      SheetQuery asked = new SheetQuery(journal, Period.of(parameters.text("term")).span());
      sheet = frame.askWith(questions -> questions.ask(asked));
    }
    return sheet;
  }

  public String getTitle() {
    return words.title(getSheet().head().title());
  }

  public String getGridLabel() {
    return words.say("journal.gridLabel", getTitle());
  }

  public Period getPeriod() {
    return Period.of(parameters.text("term"));
  }

  public Period[] getPeriods() {
    return Period.values();
  }

  /** Whether the reader may write at least one lesson. */
  public boolean isWritable() {
    return getSheet().reader().writes();
  }

  /** Minutes after which a family sees a mark (R-PUB-01). */
  public int getFamilyDelay() {
    return application.familyDelay();
  }

  /** Why the journal takes no entries, null when it does. */
  public @Nullable Finding getObstacle() {
    return getSheet().obstacle();
  }

  /** «27 учнів · увесь клас». */
  public String getSize() {
    String group = getSheet().head().group();
    long pupils =
        getSheet().pupils().stream()
            .filter(member -> member.on(getSheet().reader().now().toLocalDate()))
            .count();
    return words.count("pupils", pupils)
        + " · "
        + (group.isEmpty() ? words.say("journal.wholeClass") : words.say("journal.group", group));
  }

  /** What a printed page says under its title: «Петренко О. В. · 2026/27 · 01.09–25.12.2026». */
  public String getPrinted() {
    JournalHead head = getSheet().head();
    return words.say(
        "print.journal",
        head.teacherName(),
        head.begins() + "/" + String.valueOf(head.begins() + 1).substring(2),
        words.date(getSheet().terms().from()),
        words.fullDate(getSheet().terms().to()));
  }

  /** Whether names lead to the pupils' diaries. */
  public boolean isDiaryOpen() {
    return shell.isOverseer() || shell.getMe().leadsNames().contains(getSheet().head().className());
  }

  public List<TopicLine> getTopics() {
    if (topics == null) {
      topics = new TopicTexts(words, getSheet()).lines();
    }
    return topics;
  }

  /** Lessons already over that lack a topic or homework. */
  public long getUnwritten() {
    return getTopics().stream().filter(TopicLine::lacking).count();
  }
}
