package ua.journal.web.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.JournalId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.today.Debt;
import ua.journal.core.today.Today;
import ua.journal.core.today.TodayQuery;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;

/** The lessons of a day and what earlier lessons still lack. */
@Named
@RequestScoped
public class TodayPage {
  private static final int DEBTS_AT_ONCE = 8;

  @Inject private JournalClient client;
  @Inject private Words words;
  @Inject private Parameters parameters;

  private @Nullable Today day;
  private @Nullable List<LessonLine> lessons;
  private @Nullable List<DebtLine> debts;

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    getDay();
  }

  /** The day shown. */
  public Today getDay() {
    if (day == null) {
      day = client.ask(new TodayQuery(parameters.day("date").orElse(null)));
    }
    return day;
  }

  public List<LessonLine> getLessons() {
    if (lessons == null) {
      LessonTexts texts = new LessonTexts(words, getDay().now(), behind());
      lessons = getDay().lessons().stream().map(texts::line).toList();
    }
    return lessons;
  }

  public DayTexts getTexts() {
    return new DayTexts(words, getDay());
  }

  /** The debts shown at once. */
  public List<DebtLine> getFirstDebts() {
    return debts().stream().limit(DEBTS_AT_ONCE).toList();
  }

  /** The debts behind «ще». */
  public List<DebtLine> getMoreDebts() {
    return debts().stream().skip(DEBTS_AT_ONCE).toList();
  }

  /** Journals in which a lesson of an earlier day waits for the next item of the plan. */
  private Set<JournalId> behind() {
    return getDay().debts().stream()
        .filter(debt -> debt.missing().contains(Debt.Missing.TOPIC))
        .map(Debt::lesson)
        .filter(lesson -> lesson.date().isBefore(getDay().date()))
        .map(Lesson::journal)
        .collect(Collectors.toSet());
  }

  private List<DebtLine> debts() {
    if (debts == null) {
      DebtTexts texts = new DebtTexts(words, getDay().now().toLocalDate());
      debts = getDay().debts().stream().map(texts::line).toList();
    }
    return debts;
  }
}
