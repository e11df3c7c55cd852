package ua.journal.storage.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.attendance.Attendance;
import ua.journal.core.audit.AuditEntry;
import ua.journal.core.audit.AuditStore;
import ua.journal.core.audit.ChainHead;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonRecord;
import ua.journal.core.marks.Mark;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.sheet.Revision;
import ua.journal.core.sheet.RevisionKind;
import ua.journal.storage.memory.SheetBook.CommandKey;
import ua.journal.storage.memory.SheetBook.Place;

/** The append-only chain of one school. */
record AuditRoom(Draft draft) implements AuditStore {
  @Override
  public ChainHead lockHead(SchoolId school) {
    return draft.writableAudit(school.value()).head;
  }

  @Override
  public void append(SchoolId school, ChainHead head, List<AuditEntry> entries) {
    AuditBook book = draft.writableAudit(school.value());
    long next = book.head.seq();
    for (AuditEntry entry : entries) {
      next++;
      if (entry.seq() != next) {
        throw new JournalException(ErrorCode.CONFLICT, "Entry " + entry.seq() + " stands already");
      }
    }
    book.entries.addAll(entries);
    book.head = head;
  }

  @Override
  public Optional<ChainHead> head(SchoolId school) {
    return Optional.of(draft.audit(school.value()).head);
  }

  @Override
  public List<Witnessed> page(SchoolId school, long after, int limit) {
    return draft.audit(school.value()).entries.stream()
        .filter(entry -> entry.seq() > after)
        .limit(limit)
        .map(entry -> new Witnessed(entry, found(entry), entry.facts()))
        .toList();
  }

  private String found(AuditEntry entry) {
    if (entry.commandId() == null) {
      return "";
    }
    PersonId author = new PersonId(entry.actor());
    CommandId command = new CommandId(entry.commandId());
    return draft
        .sheet(entry.journal())
        .revisionOf(author, command)
        .map(Revision::digest)
        .orElse("");
  }

  /** Nobody reaches these rows past the program. */
  @Override
  public String settle(SchoolId school) {
    return "";
  }

  @Override
  public Compared compare(SchoolId school, ChainHead head, int most) {
    return new Compared(draft.school(school.value()).map(this::drift).orElse(0L), List.of());
  }

  private long drift(SchoolBook book) {
    Set<CommandKey> witnessed = new HashSet<>();
    for (AuditEntry entry : draft.audit(book.id).entries) {
      if (entry.commandId() != null) {
        witnessed.add(
            new CommandKey(new PersonId(entry.actor()), new CommandId(entry.commandId())));
      }
    }
    long drift = 0;
    for (JournalRow journal : book.journals.all()) {
      SheetBook sheet = draft.sheet(journal.id());
      drift += drift(draft.view(book, journal.id()));
      drift += sheet.revisions.keySet().stream().filter(key -> !witnessed.contains(key)).count();
    }
    return drift;
  }

  private static long drift(JournalView view) {
    SheetBook sheet = view.sheet();
    Map<Place, Revision> marks = new HashMap<>();
    Map<Place, Revision> attendance = new HashMap<>();
    Map<Long, Revision> lessons = new HashMap<>();
    for (Revision revision : sheet.revisions.values()) {
      Place place = new Place(revision.target(), revision.pupil());
      if (revision.kind() == RevisionKind.MARK) {
        marks.merge(place, revision, AuditRoom::later);
      } else if (revision.kind() == RevisionKind.ATTENDANCE) {
        attendance.merge(place, revision, AuditRoom::later);
      } else if (revision.kind() == RevisionKind.LESSON) {
        lessons.merge(revision.target(), revision, AuditRoom::later);
      }
    }
    long drift = view.lessons().stream().filter(lesson -> !agrees(lessons, lesson)).count();
    for (Map.Entry<Place, SheetBook.Stamped<Mark>> row : sheet.marks.entrySet()) {
      Mark mark = row.getValue().row();
      drift +=
          agrees(marks.get(row.getKey()), mark.value(), mark.revision())
                  || joined(view, row.getKey(), mark.value(), mark.revision())
              ? 0
              : 1;
    }
    for (Map.Entry<Place, SheetBook.Stamped<Attendance>> row : sheet.attendance.entrySet()) {
      Attendance entry = row.getValue().row();
      drift +=
          agrees(attendance.get(row.getKey()), entry.asText(), entry.revision())
                  || joined(view, row.getKey(), entry.asText(), entry.revision())
              ? 0
              : 1;
    }
    return drift;
  }

  /** What went over when two records became one was written under the other number. */
  private static boolean joined(JournalView view, Place place, String value, int number) {
    return view.sheet().revisions.values().stream()
        .filter(revision -> revision.target() == place.target())
        .filter(revision -> agrees(revision, value, number))
        .anyMatch(revision -> JoinRoom.isOf(view.school(), new PersonId(place.pupil()), revision));
  }

  /** Whoever wrote nothing into a lesson left it as the import made it. */
  private static boolean agrees(Map<Long, Revision> revisions, Lesson lesson) {
    Revision last = revisions.get(lesson.id().value());
    return last == null && lesson.revision() == 0
        ? lesson.asText().equals(LessonRecord.EMPTY.asText())
        : agrees(last, lesson.asText(), lesson.revision());
  }

  private static Revision later(Revision one, Revision other) {
    return one.number() > other.number() ? one : other;
  }

  private static boolean agrees(@Nullable Revision last, String value, int revision) {
    return last != null && last.after().equals(value) && last.number() == revision;
  }
}
