package ua.journal.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.CommandId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.lessons.LessonRecord;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.marks.WorkKind;
import ua.journal.core.planning.PlanTitles;
import ua.journal.core.sheet.CellCommand;
import ua.journal.core.sheet.ColumnRef;
import ua.journal.core.teaching.Member;

/** What a teacher enters about one lesson, as commands for the sheet. */
final class LessonWriter {
  private static final double QUIZ = 0.08;
  private static final double CURRENT = 0.72;
  private static final double ASKED = 0.2;
  private static final Map<LessonKind, WorkKind> WORKS =
      Map.of(
          LessonKind.CONTROL, WorkKind.CONTROL,
          LessonKind.LABORATORY, WorkKind.LABORATORY,
          LessonKind.PRACTICAL, WorkKind.PRACTICAL);

  private final Pupils pupils;
  private final Stories stories;
  private final Lesson lesson;
  private final String subject;
  private final LocalDate until;
  private final List<Member> present = new ArrayList<>();
  private final List<Member> missing = new ArrayList<>();
  private final List<CellCommand> commands = new ArrayList<>();

  /** Writes in the name of somebody who does it on a day at the latest. */
  LessonWriter(Pupils pupils, Stories stories, Lesson lesson, Place place, LocalDate until) {
    this.pupils = pupils;
    this.stories = stories;
    this.lesson = lesson;
    this.subject = place.subject();
    this.until = until;
    for (Member member : place.members()) {
      if (member.on(lesson.date())) {
        boolean away = pupils.absent(member.name(), lesson.date(), lesson.period());
        (away ? missing : present).add(member);
      }
    }
  }

  /** A lesson that is over. */
  List<CellCommand> whole(PlanBook.Item item, @Nullable Lesson next) {
    rollCall();
    LessonKind kind = PlanTitles.kindOf(item.title());
    if (!stories.lacksTopic(lesson)) {
      record(item, kind, next);
    }
    works(kind, item);
    return commands;
  }

  /** A lesson that is going on: the first answers have been heard. */
  List<CellCommand> begun() {
    ColumnRef column = column(ColumnKind.CURRENT, null, "");
    present.stream().limit(3).forEach(member -> marks().put(column, member, 0));
    return commands;
  }

  private void rollCall() {
    ColumnRef place = new ColumnRef.Existing(new ColumnId(lesson.id().value()));
    for (Member member : missing) {
      commands.add(new CellCommand.PutAbsence(id(), place, member.pupil(), 0, null));
    }
    for (Member member : present) {
      int minutes = pupils.late(member.name(), lesson.date(), lesson.period());
      if (minutes > 0) {
        commands.add(new CellCommand.PutLate(id(), place, member.pupil(), minutes, 0, null));
      }
    }
    commands.add(new CellCommand.ConfirmRollCall(id(), lesson.id()));
  }

  private void record(PlanBook.Item item, LessonKind kind, @Nullable Lesson next) {
    boolean given = !item.homework().isEmpty() && next != null;
    boolean forgotten = stories.lacksHomework(lesson);
    LessonRecord record =
        new LessonRecord(
            kind,
            item.title(),
            kind.needsWorkTopic() ? workTopic(item.title()) : "",
            item.no(),
            given && !forgotten ? item.homework() : "",
            !given && !forgotten,
            given && !forgotten ? next.id() : null);
    commands.add(new CellCommand.PutLesson(id(), lesson.id(), record, false, lesson.revision()));
  }

  private void works(LessonKind kind, PlanBook.Item item) {
    double chance = Chance.of("work", subject, lesson.date(), lesson.period(), lesson.room());
    if (kind.needsWorkTopic()) {
      ColumnRef column = column(ColumnKind.WORK, WORKS.get(kind), workTopic(item.title()));
      everybody(column);
    } else if (stories.isUnmarkedQuiz(lesson)) {
      column(ColumnKind.WORK, WorkKind.INDEPENDENT, "Самостійна робота");
    } else if (chance < QUIZ) {
      everybody(column(ColumnKind.WORK, WorkKind.INDEPENDENT, "Самостійна робота"));
    } else if (chance < QUIZ + CURRENT) {
      ColumnRef column = column(ColumnKind.CURRENT, null, "");
      present.stream()
          .filter(
              member ->
                  Chance.of("asked", member.name(), subject, lesson.date(), lesson.period())
                      < ASKED)
          .forEach(member -> marks().put(column, member, 0));
    }
  }

  private void everybody(ColumnRef column) {
    present.forEach(member -> marks().put(column, member, 1));
    missing.forEach(member -> marks().madeUp(column, member));
  }

  private ColumnRef column(ColumnKind kind, @Nullable WorkKind work, String title) {
    CommandId id = id();
    commands.add(new CellCommand.AddColumn(id, lesson.id(), kind, work, title));
    return new ColumnRef.MadeBy(id);
  }

  private MarkWriter marks() {
    return new MarkWriter(pupils, lesson, subject, until, commands);
  }

  private CommandId id() {
    return MarkWriter.id(lesson, commands);
  }

  /** Where the lesson stands: subject and list of its journal. */
  record Place(String subject, List<Member> members) {}

  /** «Контрольна робота № 1. Раціональні вирази» → «Раціональні вирази». */
  static String workTopic(String title) {
    int dot = title.indexOf(". ");
    return dot < 0 ? title : title.substring(dot + 2);
  }
}
