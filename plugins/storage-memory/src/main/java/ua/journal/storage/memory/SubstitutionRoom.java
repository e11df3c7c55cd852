package ua.journal.storage.memory;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Role;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.common.UkrainianOrder;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonStatus;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.register.SchoolRows.LessonRow;
import ua.journal.core.substitution.Colleague;
import ua.journal.core.substitution.DayLesson;
import ua.journal.core.substitution.Missed;
import ua.journal.core.substitution.SubstitutionStore;
import ua.journal.core.substitution.TeacherHours;

/** Who gives which lesson, and the register of missed ones. */
record SubstitutionRoom(Draft draft) implements SubstitutionStore {
  private static final Comparator<DayLesson> ORDER =
      Comparator.comparing(DayLesson::date)
          .thenComparingInt(DayLesson::period)
          .thenComparing(DayLesson::className, UkrainianOrder.INSTANCE)
          .thenComparingLong(lesson -> lesson.lesson().value());

  @Override
  public List<DayLesson> day(SchoolId school, LocalDate date) {
    return lessons(school, date, date).sorted(ORDER).toList();
  }

  @Override
  public List<DayLesson> register(SchoolId school, LocalDate from, LocalDate to) {
    return lessons(school, from, to)
        .filter(lesson -> lesson.substitute() != null || lesson.missed() != null)
        .sorted(ORDER)
        .toList();
  }

  @Override
  public List<TeacherHours> hours(SchoolId school, LocalDate from, LocalDateTime until) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    Map<PersonId, Set<Hour>> own = new HashMap<>();
    Map<PersonId, Set<Hour>> unwritten = new HashMap<>();
    lessons(school, from, until.toLocalDate())
        .filter(lesson -> !lesson.date().atTime(lesson.ends()).isAfter(until))
        .forEach(
            lesson -> {
              Hour hour = new Hour(lesson.date(), lesson.period());
              own.computeIfAbsent(lesson.teacher(), teacher -> new HashSet<>()).add(hour);
              boolean lacking = !filled(book, lesson);
              lesson
                  .giver()
                  .map(giver -> unwritten.computeIfAbsent(giver, teacher -> new HashSet<>()))
                  .filter(hours -> lacking)
                  .ifPresent(hours -> hours.add(hour));
            });
    return Stream.concat(own.keySet().stream(), unwritten.keySet().stream())
        .distinct()
        .map(
            teacher ->
                new TeacherHours(
                    teacher,
                    book.signature(teacher),
                    own.getOrDefault(teacher, Set.of()).size(),
                    unwritten.getOrDefault(teacher, Set.of()).size()))
        .toList();
  }

  private boolean filled(SchoolBook book, DayLesson lesson) {
    return draft.view(book, lesson.journal().value()).lessons().stream()
        .filter(row -> row.id().equals(lesson.lesson()))
        .allMatch(Lesson::filled);
  }

  /** When a lesson is held; two lessons of a teacher in one hour are a joint one. */
  private record Hour(LocalDate date, int period) {}

  private Stream<DayLesson> lessons(SchoolId school, LocalDate from, LocalDate to) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    return book.lessons.all().stream()
        .filter(lesson -> SchoolBook.inForce(from, to, lesson.date()))
        .filter(lesson -> status(lesson) != LessonStatus.CANCELLED)
        .map(lesson -> lesson(book, lesson));
  }

  private LessonStatus status(LessonRow lesson) {
    return draft.sheet(lesson.journal()).note(lesson.id()).status();
  }

  private DayLesson lesson(SchoolBook book, LessonRow lesson) {
    JournalView view = draft.view(book, lesson.journal());
    @Nullable PersonId substitute =
        lesson.substitute() == 0 ? null : new PersonId(lesson.substitute());
    BookRows.MissedRow said = book.missed.get(lesson.id());
    @Nullable Missed missed = said == null ? null : said.missed();
    return new DayLesson(
        new LessonId(lesson.id()),
        new JournalId(lesson.journal()),
        lesson.date(),
        lesson.period(),
        lesson.starts(),
        lesson.ends(),
        view.subject(),
        SchoolBook.className(view.schoolClass()),
        view.row().group(),
        lesson.room(),
        view.teacher(),
        view.teacherName(),
        substitute,
        substitute == null ? "" : book.signature(substitute),
        missed);
  }

  @Override
  public List<Colleague> colleagues(SchoolId school, LocalDate date) {
    SchoolBook book = draft.school(school.value()).orElse(SchoolBook.EMPTY);
    OptionalInt year = book.yearOf(date);
    return book.roles.all().stream()
        .filter(role -> role.role() == Role.TEACHER)
        .filter(role -> SchoolBook.inForce(role.from(), role.to(), date))
        .map(role -> colleague(book, role.person(), year))
        .toList();
  }

  private static Colleague colleague(SchoolBook book, long person, OptionalInt year) {
    Set<String> subjects = new HashSet<>();
    Set<String> classes = new HashSet<>();
    for (JournalRow journal : book.journals.all()) {
      if (journal.teacher() == person && OptionalInt.of(journal.begins()).equals(year)) {
        subjects.add(book.subjects.need(journal.subject()).name());
        classes.add(SchoolBook.className(book.classes.need(journal.schoolClass())));
      }
    }
    return new Colleague(new PersonId(person), book.name(person), subjects, classes);
  }

  @Override
  public void write(List<Entry> entries, PersonId by, LocalDateTime at) {
    for (Entry entry : entries) {
      SchoolBook found = draft.schoolOfJournal(entry.journal().value()).orElseThrow();
      SchoolBook book = draft.writableSchool(found.id);
      LessonRow row = book.lessons.need(entry.lesson().value());
      long substitute = entry.substitute() == null ? 0 : entry.substitute().value();
      book.substitute(
          new LessonRow(
              row.id(),
              row.journal(),
              row.term(),
              row.date(),
              row.period(),
              row.starts(),
              row.ends(),
              row.room(),
              substitute));
      SheetBook sheet = draft.writableSheet(row.journal());
      sheet.notes.put(row.id(), sheet.note(row.id()).touched(++sheet.seq));
      List<BookRows.MissedRow> said = List.of(new BookRows.MissedRow(row.id(), entry.missed()));
      boolean known = book.missed.get(row.id()) != null;
      book.missed.apply(known ? List.of() : said, known ? said : List.of());
    }
  }
}
