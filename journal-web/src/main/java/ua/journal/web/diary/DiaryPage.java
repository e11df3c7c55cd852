package ua.journal.web.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Me;
import ua.journal.core.common.Namesakes;
import ua.journal.core.common.PersonId;
import ua.journal.core.diary.Diary;
import ua.journal.core.diary.DiaryQuery;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.Frame;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;
import ua.journal.web.shell.Shell;

/** A week of one pupil, or of each child of a guardian: one query, one decision each. */
@Named
@RequestScoped
public class DiaryPage {
  @Inject private JournalClient client;
  @Inject private Frame frame;
  @Inject private Shell shell;
  @Inject private Words words;
  @Inject private Parameters parameters;

  private @Nullable List<ChildWeek> weeks;
  private String vacation = "";

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    getWeeks();
  }

  public Week getWeek() {
    return Week.of(parameters.day("week"), client.today());
  }

  /** A block for each pupil. */
  public List<ChildWeek> getWeeks() {
    if (weeks == null) {
      DiaryTexts texts = new DiaryTexts(words, getWeek());
      List<Diary> diaries =
          frame.askWith(
              questions -> pupils().stream().map(this::query).<Diary>map(questions::ask).toList());
      weeks = diaries.stream().map(diary -> week(texts, diary)).toList();
      vacation = diaries.stream().allMatch(Diary::vacation) ? texts.vacation(diaries) : "";
    }
    return weeks;
  }

  /** Who looks up a pupil that is not his own is told the whole name. */
  private ChildWeek week(DiaryTexts texts, Diary diary) {
    List<Namesakes.Named> family = shell.getMe().family();
    return texts.week(
        diary,
        Namesakes.headed(family).getOrDefault(diary.pupil(), diary.name().full()),
        Namesakes.called(family).getOrDefault(diary.pupil(), diary.name().given()));
  }

  /** That nobody has lessons this week, and when they go on; empty in a week of lessons. */
  public String getVacation() {
    getWeeks();
    return vacation;
  }

  public String getTitle() {
    return words.days(getWeek().monday(), getWeek().friday());
  }

  /** Names of the days over the week, for the tabs of a phone. */
  public List<DayTab> getTabs() {
    return getWeek().tabs(words, getWeeks().stream().anyMatch(ChildWeek::sixDays));
  }

  /** The end of an address that keeps the pupil chosen. */
  public String getPupil() {
    String pupil = parameters.text("pupil");
    return pupil.isEmpty() ? "" : "&pupil=" + parameters.id("pupil");
  }

  private DiaryQuery query(PersonId pupil) {
    return new DiaryQuery(pupil, getWeek().monday(), getWeek().saturday());
  }

  private List<PersonId> pupils() {
    Optional<PersonId> asked = parameters.optionalId("pupil").map(PersonId::new);
    if (asked.isPresent()) {
      return List.of(asked.get());
    }
    Me me = shell.getMe();
    return Stream.concat(Stream.ofNullable(me.self()), me.children().stream().map(Me.Child::id))
        .toList();
  }
}
