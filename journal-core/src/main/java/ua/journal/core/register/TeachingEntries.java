package ua.journal.core.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Role;
import ua.journal.core.common.ClassName;
import ua.journal.core.groups.GroupingRules;
import ua.journal.core.register.SchoolLedgers.JournalKey;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.CurriculumRow;
import ua.journal.core.register.SchoolRows.EnrolmentRow;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.register.SchoolRows.MemberRow;
import ua.journal.core.register.SchoolRows.SubjectRow;
import ua.journal.core.regulation.Finding;
import ua.journal.core.teaching.LoadRules;

/** Takes what is said of classes, of who teaches what to whom, and of groups. */
final class TeachingEntries {
  private final SchoolDraft draft;
  private final Roster roster;
  private final ExternalIds externals;
  private final DraftJournals journals;

  TeachingEntries(SchoolDraft draft, Roster roster, ExternalIds externals, DraftJournals journals) {
    this.draft = draft;
    this.roster = roster;
    this.externals = externals;
    this.journals = journals;
  }

  long put(Entry.SchoolClass said) throws NotTaken {
    ClassRow row = draft.classAt(said.name());
    long classTeacher =
        said.classTeacher() == null
            ? row.classTeacher()
            : roster.teacher(said.classTeacher(), externals);
    draft.rows().classes().put(row.ledBy(classTeacher));
    externals.put(ExternalId.Kind.CLASS, said.externalId(), row.id());
    return row.id();
  }

  long put(Entry.Teaching said) throws NotTaken {
    ClassRow schoolClass = journals.needClass(said.schoolClass());
    SubjectRow subject = draft.subjectAt(said.subject());
    JournalKey key = new JournalKey(draft.begins(), subject.id(), schoolClass.id(), said.group());
    JournalRow before = draft.rows().journals().find(key).orElse(null);
    long teacher = teacher(said.teacher(), before);
    boolean other =
        before != null && draft.rows().journals().touched(key) && before.teacher() != teacher;
    Optional<Finding> taken = LoadRules.free(!other);
    if (taken.isPresent()) {
      throw new NotTaken(taken.get(), Part.TEACHER, "");
    }
    draft.rows().subjects().put(subject);
    int halves = said.weeklyHalfHours();
    JournalRow row =
        new JournalRow(
            before == null ? draft.nextId() : before.id(),
            draft.begins(),
            subject.id(),
            schoolClass.id(),
            said.group(),
            teacher,
            halves == 0 && before != null ? before.weeklyHalfHours() : halves,
            said.order().isEmpty() && before != null ? before.order() : said.order());
    draft.rows().journals().put(row);
    journals.forget();
    draft.give(teacher, Role.TEACHER, null, null);
    externals.put(ExternalId.Kind.JOURNAL, said.externalId(), row.id());
    return row.id();
  }

  /** Whoever has left keeps the journals he had, as they are told again. */
  private long teacher(Ref ref, @Nullable JournalRow before) throws NotTaken {
    return before != null && before.teacher() == ref.id()
        ? ref.id()
        : roster.teacher(ref, externals);
  }

  long put(Entry.Hours said) {
    SubjectRow subject = draft.subjectAt(said.subject());
    draft.rows().subjects().put(subject);
    ClassName scope = said.scope();
    draft
        .rows()
        .curriculum()
        .put(
            new CurriculumRow(
                draft.begins(),
                scope.grade(),
                scope.letter(),
                subject.id(),
                said.weeklyHalfHours()));
    return 0;
  }

  long put(Entry.GroupPlace said) throws NotTaken {
    JournalRow journal = journals.need(said.schoolClass(), said.subject(), said.group());
    long pupil = roster.pupil(GroupingRules::place, said.pupil(), externals);
    Optional<EnrolmentRow> stay =
        draft.staysOf(pupil).stream()
            .filter(row -> row.schoolClass() == journal.schoolClass())
            .reduce((first, second) -> second);
    if (stay.isEmpty()) {
      throw new NotTaken(GroupingRules::place, "register.notOfClass", Part.CHILD, "");
    }
    LocalDate from = later(said.since(), stay.get().from());
    LocalDate to = earlier(said.until(), stay.get().to());
    refuseSecondGroup(journal, pupil, from);
    DraftLists.put(draft, new MemberRow(journal.id(), pupil, from, to, stay.get().orderOut()));
    return journal.id();
  }

  private void refuseSecondGroup(JournalRow journal, long pupil, LocalDate from) throws NotTaken {
    for (JournalRow other : journals.besides(journal)) {
      boolean there =
          draft.membersOf(other.id(), pupil).stream()
              .anyMatch(row -> row.to() == null || !row.to().isBefore(from));
      if (there) {
        throw new NotTaken(
            GroupingRules.place("register.secondGroup", Map.of("group", other.group())),
            Part.GROUP,
            journal.group());
      }
    }
  }

  private static LocalDate later(@Nullable LocalDate said, LocalDate from) {
    return said == null || said.isBefore(from) ? from : said;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate said, @Nullable LocalDate to) {
    return said == null || (to != null && to.isBefore(said)) ? to : said;
  }
}
