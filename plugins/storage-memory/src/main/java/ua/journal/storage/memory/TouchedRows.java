package ua.journal.storage.memory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.marks.Column;
import ua.journal.core.marks.Mark;
import ua.journal.core.register.SchoolRows.DayOffRow;
import ua.journal.core.sheet.BatchRows;
import ua.journal.core.sheet.LessonFacts;
import ua.journal.core.sheet.Revision;
import ua.journal.core.sheet.RevisionKind;
import ua.journal.core.sheet.Touched;

/** Gathers what a batch touches in one journal; what lies in other journals is not found. */
record TouchedRows(Draft draft, JournalView view) {
  BatchRows read(PersonId person, Touched touched) {
    List<Revision> known = known(person, touched.commands());
    Set<LessonId> lessons = lessons(touched, known);
    Set<Long> named = named(touched, known);
    List<Column> columns =
        view.columns().stream()
            .filter(
                column ->
                    JournalView.isOf(column, lessons)
                        || column.held() == null && named.contains(column.id().value()))
            .toList();
    List<LessonFacts> facts = new ArrayList<>();
    lessons.forEach(id -> view.lesson(id.value()).map(this::facts).ifPresent(facts::add));
    return new BatchRows(
        known,
        columns,
        facts,
        view.members().stream().filter(m -> touched.pupils().contains(m.pupil())).toList(),
        marks(columns, touched),
        view.sheet().attendance.values().stream()
            .map(SheetBook.Stamped::row)
            .filter(entry -> lessons.contains(entry.lesson()))
            .filter(
                entry ->
                    touched.pupils().contains(entry.pupil())
                        || touched.cancelled().contains(entry.lesson()))
            .toList());
  }

  /** Of the touched pupils, and all of lessons that are to be cancelled. */
  private List<Mark> marks(List<Column> columns, Touched touched) {
    Map<ColumnId, Boolean> whole =
        columns.stream()
            .collect(
                Collectors.toMap(
                    Column::id, column -> JournalView.isOf(column, touched.cancelled())));
    return view.sheet().marks.values().stream()
        .map(SheetBook.Stamped::row)
        .filter(
            mark -> {
              Boolean all = whole.get(mark.column());
              return all != null && (all || touched.pupils().contains(mark.pupil()));
            })
        .toList();
  }

  /** Ids are unique per person, so a command sent to another journal is known here too. */
  private List<Revision> known(PersonId person, Set<CommandId> commands) {
    return draft.sheets().stream()
        .flatMap(sheet -> commands.stream().map(id -> sheet.revisionOf(person, id)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Columns named by their number or by the command that made them. */
  private static Set<Long> named(Touched touched, List<Revision> known) {
    Set<Long> named = new LinkedHashSet<>();
    touched.columns().forEach(column -> named.add(column.value()));
    known.stream()
        .filter(revision -> revision.kind() == RevisionKind.COLUMN)
        .forEach(revision -> named.add(revision.target()));
    return named;
  }

  /** A lesson without an item is named by its own number. */
  private Set<LessonId> lessons(Touched touched, List<Revision> known) {
    Set<LessonId> lessons = new LinkedHashSet<>(touched.lessons());
    for (long column : named(touched, known)) {
      Optional<Column> found = view.column(column);
      if (found.isEmpty()) {
        lessons.add(new LessonId(column));
      } else if (found.get().held() != null) {
        lessons.add(found.get().held().lesson());
      }
    }
    return lessons;
  }

  private LessonFacts facts(Lesson lesson) {
    return new LessonFacts(lesson, dayOff(lesson));
  }

  private @Nullable String dayOff(Lesson lesson) {
    return view.school().daysOff.all().stream()
        .filter(off -> SchoolBook.inForce(off.from(), off.to(), lesson.date()))
        .map(DayOffRow::name)
        .findFirst()
        .orElse(null);
  }
}
