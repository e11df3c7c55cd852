package ua.journal.web.setup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.imports.SetUpProgress;
import ua.journal.core.imports.SetUpProgress.Step;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;

/** What is still missing until the first lesson, each need a link to where it is met. */
@Named
@RequestScoped
public class ProgressPage {
  @Inject private JournalClient client;
  @Inject private Words words;

  private @Nullable List<Step> steps;

  /** All needs in the order in which a school is loaded. */
  public List<Step> getSteps() {
    if (steps == null) {
      steps = client.ask(new SetUpProgress());
    }
    return steps;
  }

  /** Whether a lesson could be taught now. */
  public boolean isReady() {
    return getSteps().stream().filter(Step::blocks).allMatch(Step::done);
  }

  public String name(Step step) {
    return words.say("progress." + step.need());
  }

  /** How a need stands, in words. */
  public String state(Step step) {
    if (step.blocks()) {
      return step.done()
          ? words.count("progress.there." + step.need(), step.there())
          : words.say("progress.none." + step.need());
    }
    if (step.there() + step.missing() == 0) {
      return words.say("progress.later");
    }
    return step.done()
        ? words.say("progress.all")
        : words.say("progress.lack." + step.need(), step.missing());
  }

  /** Where a need is met. */
  public String place(Step step) {
    return switch (step.need()) {
      case STAFF_ACCESS -> "access.xhtml";
      case TERMS, BELLS -> "year.xhtml";
      default -> "import.xhtml";
    };
  }

  /** Whether its own page can meet the need; families get their codes from class teachers. */
  public boolean linked(Step step) {
    return step.need() != SetUpProgress.Need.FAMILY_ACCESS;
  }
}
