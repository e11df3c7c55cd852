package ua.journal.storage.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.register.SchoolRows.LessonRow;
import ua.journal.core.register.SchoolRows.SlotRow;
import ua.journal.core.timetable.Course;
import ua.journal.core.timetable.DatedSlot;
import ua.journal.core.timetable.FutureLesson;
import ua.journal.core.timetable.FutureLesson.Kept;
import ua.journal.core.timetable.LessonPlace;
import ua.journal.core.timetable.Slot;
import ua.journal.core.timetable.TimetableStore;
import ua.journal.core.timetable.Version;
import ua.journal.core.timetable.VersionId;

/** Versions of the timetable and the lessons to come. */
record TimetableRoom(Draft draft) implements TimetableStore {
  @Override
  public List<Course> courses(SchoolId school, int begins) {
    SchoolBook book = book(school);
    return book.journals.all().stream()
        .filter(row -> row.begins() == begins)
        .map(row -> course(draft.view(book, row.id())))
        .toList();
  }

  private static Course course(JournalView view) {
    JournalRow row = view.row();
    return new Course(
        new JournalId(row.id()),
        view.subject(),
        view.schoolClass().grade(),
        new ClassId(view.schoolClass().id()),
        SchoolBook.className(view.schoolClass()),
        row.group(),
        view.teacher(),
        view.teacherName(),
        row.weeklyHalfHours());
  }

  @Override
  public List<DatedSlot> slots(SchoolId school, int begins) {
    SchoolBook book = book(school);
    return book.slots.all().stream()
        .filter(row -> book.journals.need(row.journal()).begins() == begins)
        .map(
            row ->
                new DatedSlot(
                    new Slot(
                        new JournalId(row.journal()),
                        row.day(),
                        row.period(),
                        row.weeks(),
                        row.room()),
                    row.from(),
                    row.to()))
        .toList();
  }

  @Override
  public List<Version> versions(SchoolId school) {
    SchoolBook book = book(school);
    return book.office.versions.all().stream()
        .sorted(Comparator.comparing(Version::from).thenComparing(Version::at).reversed())
        .map(version -> named(version, book.signature(version.author())))
        .toList();
  }

  private static Version named(Version version, String author) {
    return new Version(
        version.id(),
        version.begins(),
        version.from(),
        version.state(),
        version.revision(),
        version.author(),
        author,
        version.at());
  }

  @Override
  public List<Slot> places(VersionId id) {
    return draft.schools().stream()
        .flatMap(book -> Stream.ofNullable(book.office.places.get(id)))
        .flatMap(places -> places.slots().stream())
        .toList();
  }

  @Override
  public void begin(SchoolId school, Version version, List<Slot> places) {
    SchoolBook book = draft.writableSchool(school.value());
    book.office.versions.apply(List.of(version), List.of());
    book.office.places.apply(List.of(new BookRows.Places(version.id(), places)), List.of());
  }

  @Override
  public void change(Version version, @Nullable Slot before, @Nullable Slot after) {
    SchoolBook found =
        draft.schools().stream()
            .filter(book -> book.office.versions.get(version.id()) != null)
            .findFirst()
            .orElseThrow();
    SchoolBook book = draft.writableSchool(found.id);
    List<Slot> places = new ArrayList<>(book.office.places.need(version.id()).slots());
    boolean stale = book.office.versions.need(version.id()).revision() != version.revision() - 1;
    if (stale || before != null && !places.remove(before)) {
      throw new JournalException(ErrorCode.CONFLICT, "Another change came first");
    }
    Stream.ofNullable(after).forEach(places::add);
    book.office.versions.apply(List.of(), List.of(version));
    book.office.places.apply(List.of(), List.of(new BookRows.Places(version.id(), places)));
  }

  @Override
  public List<FutureLesson> lessons(SchoolId school, int begins, LocalDate from) {
    SchoolBook book = book(school);
    return book.lessons.all().stream()
        .filter(row -> !row.date().isBefore(from))
        .filter(row -> book.journals.need(row.journal()).begins() == begins)
        .sorted(
            Comparator.comparingLong(LessonRow::journal)
                .thenComparing(LessonRow::date)
                .thenComparingInt(LessonRow::period))
        .map(row -> lesson(book, row))
        .toList();
  }

  @Override
  public Set<JournalId> written(SchoolId school, int begins) {
    return lessons(school, begins, LocalDate.MIN).stream()
        .filter(lesson -> lesson.kept() == Kept.WRITTEN)
        .map(FutureLesson::journal)
        .collect(Collectors.toSet());
  }

  private FutureLesson lesson(SchoolBook book, LessonRow row) {
    return new FutureLesson(
        new LessonId(row.id()),
        new JournalId(row.journal()),
        row.date(),
        row.period(),
        row.room(),
        kept(book, row));
  }

  private Kept kept(SchoolBook book, LessonRow row) {
    SheetBook sheet = draft.sheet(row.journal());
    LessonId id = new LessonId(row.id());
    SheetBook.Note note = sheet.note(row.id());
    if (note.revision() > 0
        || note.rollCalled()
        || sheet.columns.values().stream().anyMatch(column -> column.isOf(id))
        || sheet.attendance.keySet().stream().anyMatch(cell -> cell.target() == row.id())) {
      return Kept.WRITTEN;
    }
    BookRows.MissedRow said = book.missed.get(row.id());
    if (row.substitute() != 0 || said != null && said.missed() != null) {
      return Kept.SUBSTITUTED;
    }
    boolean due = sheet.notes.values().stream().anyMatch(other -> id.equals(other.record().due()));
    return due ? Kept.HOMEWORK_DUE : Kept.FREE;
  }

  @Override
  public void publish(SchoolId school, Release release) {
    SchoolBook book = draft.writableSchool(school.value());
    List<LessonPlace> stand =
        Stream.of(release.move(), release.rooms()).flatMap(List::stream).toList();
    book.publish(
        release.begun().stream().map(TimetableRoom::row).toList(),
        release.dated().stream().map(TimetableRoom::row).toList(),
        release.appear().stream().map(place -> row(place, 0)).toList(),
        stand.stream()
            .map(place -> row(place, book.lessons.need(place.id().value()).substitute()))
            .toList(),
        release.vanish().stream().map(lesson -> lesson.id().value()).toList());
    announce(release, stand);
  }

  private void announce(Release release, List<LessonPlace> stand) {
    Set<Long> raised = new HashSet<>();
    release.vanish().forEach(lesson -> raise(lesson.journal(), raised));
    Stream.concat(stand.stream(), release.appear().stream())
        .forEach(
            place -> {
              SheetBook sheet = raise(place.journal(), raised);
              long lesson = place.id().value();
              sheet.notes.put(lesson, sheet.note(lesson).touched(sheet.seq));
            });
  }

  private SheetBook raise(JournalId journal, Set<Long> raised) {
    SheetBook sheet = draft.writableSheet(journal.value());
    if (raised.add(journal.value())) {
      sheet.seq++;
    }
    return sheet;
  }

  private static SlotRow row(DatedSlot place) {
    Slot slot = place.slot();
    return new SlotRow(
        slot.journal().value(),
        slot.day(),
        slot.period(),
        slot.weeks(),
        slot.room(),
        place.from(),
        place.to());
  }

  private static LessonRow row(LessonPlace place, long substitute) {
    return new LessonRow(
        place.id().value(),
        place.journal().value(),
        place.term(),
        place.date(),
        place.period(),
        place.starts(),
        place.ends(),
        place.room(),
        substitute);
  }

  private SchoolBook book(SchoolId school) {
    return draft.school(school.value()).orElse(SchoolBook.EMPTY);
  }
}
