package ua.journal.storage.memory;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.journal.core.JournalStore;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.attendance.Fact;
import ua.journal.core.audit.AuditEntry;
import ua.journal.core.audit.ChainHead;
import ua.journal.core.common.CommandId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.lessons.LessonRecord;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.marks.Mark;
import ua.journal.core.sheet.Revision;
import ua.journal.core.sheet.RevisionKind;
import ua.journal.core.teaching.JournalHead;
import ua.journal.spi.PluginConfig;
import ua.journal.storage.memory.SheetBook.CommandKey;
import ua.journal.storage.memory.SheetBook.Note;
import ua.journal.storage.memory.SheetBook.Place;
import ua.journal.storage.memory.SheetBook.Stamped;
import ua.journal.testkit.Capability;
import ua.journal.testkit.StorageConformance;
import ua.journal.testkit.Tampering;

class MemoryStorageTest extends StorageConformance {
  private static final LessonRecord OTHER_RECORD =
      new LessonRecord(LessonKind.LESSON, "Тема", "", 0, "Інше", false, null);

  @Override
  protected JournalStore open() {
    return new MemoryStorageFactory().create(new PluginConfig(Map.of()));
  }

  @Override
  protected Set<Capability> denied() {
    return Set.of(Capability.DURABILITY, Capability.FACTS);
  }

  @Override
  protected void tamper(JournalStore store, Tampering what, JournalHead head) {
    store.write(
        tx -> {
          Draft draft = ((MemoryTransaction) tx).draft();
          SheetBook sheet = draft.writableSheet(head.id().value());
          AuditBook book = draft.writableAudit(head.school().value());
          List<AuditEntry> entries = book.entries;
          switch (what) {
            case MARK -> changeMark(sheet, 0);
            case ATTENDANCE -> changeAttendance(sheet);
            case LESSON -> changeLessons(draft, head, LessonStatus.PLANNED, true);
            case LESSON_CANCELLED -> changeLessons(draft, head, LessonStatus.CANCELLED, true);
            case LESSON_UNWRITTEN -> changeLessons(draft, head, LessonStatus.PLANNED, false);
            case REVISION -> {
              Revision revision = anyOfMarks(sheet);
              sheet.revisions.put(key(revision), other(revision, 0, revision.command()));
            }
            case REVISION_GONE -> sheet.revisions.remove(key(anyOfMarks(sheet)));
            case FORGED_HISTORY -> forge(sheet);
            case AUDIT_ENTRY -> entries.set(1, byAnother(entries.get(1)));
            case AUDIT_TAIL -> entries.remove(entries.size() - 1);
            case AUDIT_HEAD_RESET, AUDIT_HEAD_GONE -> book.head = AuditBook.EMPTY.head;
            case AUDIT_HEAD_BACK -> book.head = headAt(entries, entries.size() - 2);
            case AUDIT_ENTRY_GONE -> entries.remove(1);
            case AUDIT_SWAPPED -> Collections.swap(entries, 1, 2);
            case AUDIT_RENUMBERED -> {
              entries.remove(1);
              entries.replaceAll(entry -> entry.seq() > 2 ? moved(entry) : entry);
              book.head = headAt(entries, entries.size() - 1);
            }
            case ROW_GONE, ROW_FOREIGN, FACT_GONE, FACT_FORGED ->
                throw new AssertionError("There are no facts in memory");
          }
          return what;
        });
  }

  private static AuditEntry moved(AuditEntry entry) {
    return new AuditEntry(
        entry.seq() - 1,
        entry.at(),
        entry.actor(),
        entry.journal(),
        entry.operation(),
        entry.target(),
        entry.commandId(),
        entry.digest(),
        entry.facts(),
        entry.hash());
  }

  private static ChainHead headAt(List<AuditEntry> entries, int index) {
    AuditEntry entry = entries.get(index);
    return new ChainHead(entry.seq(), entry.hash());
  }

  private static Mark changeMark(SheetBook sheet, int more) {
    Map.Entry<Place, Stamped<Mark>> row = sheet.marks.entrySet().iterator().next();
    Mark mark = row.getValue().row();
    Mark changed =
        new Mark(
            mark.column(),
            mark.pupil(),
            "12",
            mark.revision() + more,
            mark.previous(),
            mark.comment(),
            mark.madeUpOn(),
            mark.author(),
            mark.at());
    row.setValue(new Stamped<>(changed, row.getValue().seq()));
    return changed;
  }

  private static void changeAttendance(SheetBook sheet) {
    Map.Entry<Place, Stamped<Attendance>> row = sheet.attendance.entrySet().iterator().next();
    Attendance entry = row.getValue().row();
    Attendance changed =
        new Attendance(
            entry.lesson(), entry.pupil(), Fact.PRESENT, 0, entry.revision(), entry.author());
    row.setValue(new Stamped<>(changed, row.getValue().seq()));
  }

  private static void changeLessons(
      Draft draft, JournalHead head, LessonStatus status, boolean written) {
    SheetBook sheet = draft.writableSheet(head.id().value());
    for (Lesson lesson : draft.journal(head.id()).orElseThrow().lessons()) {
      if (lesson.revision() > 0 == written) {
        boolean cancelled = status == LessonStatus.CANCELLED;
        LessonRecord record = cancelled ? lesson.record() : OTHER_RECORD;
        Note note =
            new Note(record, status, lesson.rollCalled(), lesson.revision(), "", null, sheet.seq);
        sheet.notes.put(lesson.id().value(), note);
      }
    }
  }

  private static void forge(SheetBook sheet) {
    Mark mark = changeMark(sheet, 1);
    Revision last =
        sheet.revisions.values().stream()
            .filter(r -> r.kind() == RevisionKind.MARK && r.target() == mark.column().value())
            .filter(r -> r.pupil() == mark.pupil().value() && r.number() == mark.revision() - 1)
            .findFirst()
            .orElseThrow();
    Revision forged = other(last, 1, new CommandId("forged-1"));
    sheet.revisions.put(key(forged), forged);
  }

  private static Revision anyOfMarks(SheetBook sheet) {
    return sheet.revisions.values().stream()
        .filter(revision -> revision.kind() == RevisionKind.MARK)
        .findFirst()
        .orElseThrow();
  }

  private static CommandKey key(Revision revision) {
    return new CommandKey(revision.author(), revision.command());
  }

  private static Revision other(Revision revision, int more, CommandId command) {
    return new Revision(
        revision.kind(),
        revision.target(),
        revision.pupil(),
        revision.number() + more,
        revision.before(),
        "12",
        revision.comment(),
        revision.reason(),
        revision.madeUpOn(),
        revision.author(),
        revision.at(),
        command,
        revision.body());
  }

  private static AuditEntry byAnother(AuditEntry entry) {
    return new AuditEntry(
        entry.seq(),
        entry.at(),
        entry.actor() + 1,
        entry.journal(),
        entry.operation(),
        entry.target(),
        entry.commandId(),
        entry.digest(),
        entry.facts(),
        entry.hash());
  }
}
