package ua.journal.web.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.regulation.Finding;
import ua.journal.core.today.Debt;
import ua.journal.web.locale.Words;

/** Puts a debt into words. */
final class DebtTexts {
  private final Words words;
  private final LocalDate today;

  DebtTexts(Words words, LocalDate today) {
    this.words = words;
    this.today = today;
  }

  DebtLine line(Debt debt) {
    Lesson lesson = debt.lesson();
    String missing =
        debt.missing().stream()
            .map(entry -> words.say("debt." + entry))
            .collect(Collectors.joining(", "));
    return new DebtLine(
        words.title(debt.journalTitle()) + ", " + day(lesson.date()),
        words.say("debt.lacks", missing) + since(lesson),
        words.say("minutes", debt.minutes()),
        "journal.xhtml?id=" + lesson.journal() + "#lesson=" + lesson.id(),
        debt.planned() && debt.missing().contains(Debt.Missing.TOPIC),
        Debt.findings(lesson).stream()
            .map(Finding::clause)
            .distinct()
            .collect(Collectors.joining(", ")));
  }

  private String day(LocalDate date) {
    return date.equals(today) ? words.say("debt.today") : words.date(date);
  }

  private String since(Lesson lesson) {
    long days = ChronoUnit.DAYS.between(lesson.date(), today);
    return " · "
        + (days == 0 ? words.say("debt.lesson", lesson.period()) : words.count("debt.ago", days));
  }
}
