package ua.journal.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import ua.journal.core.Journal;
import ua.journal.core.JournalSession;
import ua.journal.core.access.Me;
import ua.journal.core.access.WhoAmI;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.PersonId;
import ua.journal.core.enrolment.AskChange;
import ua.journal.core.enrolment.ChangeRequest;
import ua.journal.core.enrolment.ConfirmList;
import ua.journal.core.enrolment.SubmitLists;
import ua.journal.core.people.CardField;
import ua.journal.core.people.ClassCardsQuery;
import ua.journal.core.people.ProposeCorrection;
import ua.journal.core.people.VerifyCards;
import ua.journal.core.school.SchoolYear;
import ua.journal.core.school.YearFrame;

/**
 * What has happened to the lists by the demo's moment: the secretary handed them in late and nobody
 * accepted them, a class teacher has verified all cards but a few and waits for the office, a
 * mother has proposed a correction.
 */
final class ListsStory {
  private static final int LEFT_OVER = 4;

  private final Journal journal;
  private final LocalDateTime moment;

  ListsStory(Journal journal, LocalDateTime moment) {
    this.journal = journal;
    this.moment = moment;
  }

  /** The day before; on the year's first day the same morning, for the lists begin with it. */
  private LocalDateTime eve() {
    LocalDateTime before = moment.minusDays(1);
    LocalDate first = YearFrame.firstDay(SchoolYear.beginsOf(moment.toLocalDate()));
    return before.toLocalDate().isBefore(first) ? moment.minusHours(2) : before;
  }

  void tell(MovableClock clock, PersonId secretary, PersonId classTeacher, PersonId parent) {
    clock.put(eve());
    journal.as(secretary).perform(new SubmitLists());
    JournalSession teacher = journal.as(classTeacher);
    ClassId led = teacher.ask(new WhoAmI()).leads().get(0);
    List<PersonId> pupils =
        teacher.ask(new ClassCardsQuery(led)).lines().stream()
            .map(line -> line.pupil().id())
            .toList();
    teacher.perform(
        new VerifyCards(led, pupils.subList(0, Math.max(0, pupils.size() - LEFT_OVER))));
    teacher.perform(new ConfirmList(led, Set.of(), ""));
    teacher.perform(
        new AskChange(
            led,
            ChangeRequest.Kind.DATA,
            "Змінилося прізвище учениці, свідоцтво батьки принесли. Внесіть, будь ласка."));
    clock.put(moment.minusHours(1));
    Me mother = journal.as(parent).ask(new WhoAmI());
    journal
        .as(parent)
        .perform(
            new ProposeCorrection(
                mother.children().get(0).id(), CardField.ADDRESS, "вул. Лісова, 4, кв. 12"));
    clock.put(moment);
  }
}
