package ua.journal.core.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.Notices;
import ua.journal.core.teaching.JournalHead;

/** Notifies families and the teacher of a changed lesson, unless its day is past. */
final class LessonNotices {
  private LessonNotices() {}

  static void tell(
      LessonChange change, JournalHead head, LessonLedger ledger, RequestContext context) {
    List<Telling> tellings = new ArrayList<>();
    tellings.add(change.choose(new Tellings(head, ledger)));
    for (Lesson lesson : ledger.rehomed()) {
      LessonId due = lesson.record().due();
      if (due != null && !lesson.record().homework().isBlank()) {
        LocalDate to = ledger.lesson(due).date();
        Map<String, String> facts =
            Map.of("journal", head.title(), "date", to.toString(), "given", lesson.date() + "");
        tellings.add(new Telling(NoticeKind.HOMEWORK_MOVED, facts, to));
      }
    }
    List<Notice> notices = new ArrayList<>();
    for (Telling telling : tellings) {
      if (!telling.day().isBefore(context.today())) {
        for (PersonId person : audience(head, telling, context)) {
          notices.add(Notices.of(context, person, telling.kind(), telling.facts(), ""));
        }
      }
    }
    Notices.tell(context, notices);
  }

  private static Set<PersonId> audience(JournalHead head, Telling telling, RequestContext context) {
    Set<PersonId> people =
        new LinkedHashSet<>(context.port(SheetStore.class).families(head.id(), telling.day()));
    people.add(head.teacher());
    people.remove(context.person());
    return people;
  }

  private record Tellings(JournalHead head, LessonLedger ledger)
      implements LessonChangeCases<Telling> {
    @Override
    public Telling cancel(LessonChange.Cancel cancel) {
      return of(NoticeKind.LESSON_CANCELLED, ledger.lesson(cancel.lesson()), cancel);
    }

    @Override
    public Telling restore(LessonChange.Restore restore) {
      return of(NoticeKind.LESSON_RESTORED, ledger.lesson(restore.lesson()), restore);
    }

    @Override
    public Telling move(LessonChange.Move move) {
      Lesson left = ledger.left();
      return telling(
          NoticeKind.LESSON_MOVED, head, left.date(), left.period(), move.reason(), move);
    }

    @Override
    public Telling add(LessonChange.Add add) {
      return telling(NoticeKind.LESSON_ADDED, head, add.date(), add.period(), add.reason(), null);
    }

    private Telling of(NoticeKind kind, Lesson lesson, LessonChange change) {
      return telling(kind, head, lesson.date(), lesson.period(), change.reason(), null);
    }
  }

  private static Telling telling(
      NoticeKind kind,
      JournalHead head,
      LocalDate date,
      int period,
      String reason,
      LessonChange.@Nullable Move move) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("journal", head.title());
    facts.put("date", date.toString());
    facts.put("bell", Integer.toString(period));
    facts.put("reason", reason.strip());
    if (move != null) {
      facts.put("to", move.date().toString());
      facts.put("toBell", Integer.toString(move.period()));
    }
    return new Telling(kind, facts, move != null && move.date().isAfter(date) ? move.date() : date);
  }

  /** A notice, and the last day it is about. */
  private record Telling(NoticeKind kind, Map<String, String> facts, LocalDate day) {}
}
