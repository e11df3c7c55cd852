package example.grades;

import java.time.DayOfWeek;
import ua.journal.core.JournalSession;
import ua.journal.core.common.JournalId;
import ua.journal.core.timetable.ChangeDraft;
import ua.journal.core.timetable.DraftQuery;
import ua.journal.core.timetable.OpenDraft;
import ua.journal.core.timetable.PublishDraft;
import ua.journal.core.timetable.Slot;
import ua.journal.core.timetable.VersionId;

/** Gives a journal its weekly lessons: a deputy head's draft, put into force. */
final class Timetable {
  private Timetable() {}

  static void of(JournalSession deputy, JournalId journal, DayOfWeek day, int period) {
    VersionId draft = deputy.perform(new OpenDraft(Handover.FIRST_DAY)).get();
    Slot slot = new Slot(journal, day, period, "12");
    deputy.perform(new ChangeDraft(draft, null, slot)).orThrow();
    int seen = deputy.ask(new DraftQuery(draft)).version().revision();
    deputy.perform(new PublishDraft(draft, seen)).orThrow();
  }
}
