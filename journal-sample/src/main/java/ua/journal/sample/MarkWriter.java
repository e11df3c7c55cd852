package ua.journal.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.CommandId;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.sheet.CellCommand;
import ua.journal.core.sheet.ColumnRef;
import ua.journal.core.teaching.Member;

/** Marks of one lesson, now and then with a comment, a correction or a day of making up. */
final class MarkWriter {
  private static final double COMMENTED = 0.035;
  private static final double CORRECTED = 0.015;
  private static final double MADE_UP = 0.35;

  private static final int DAYS_LATER = 2;

  private final Pupils pupils;
  private final Lesson lesson;
  private final String subject;
  private final LocalDate until;
  private final List<CellCommand> commands;

  MarkWriter(
      Pupils pupils, Lesson lesson, String subject, LocalDate until, List<CellCommand> commands) {
    this.pupils = pupils;
    this.lesson = lesson;
    this.subject = subject;
    this.until = until;
    this.commands = commands;
  }

  void put(ColumnRef column, Member member, int work) {
    int mark = pupils.mark(member.name(), subject, lesson.date(), work);
    double chance = Chance.of("slip", member.name(), subject, lesson.date(), work);
    if (chance < CORRECTED) {
      int slip = mark > 1 ? mark - 1 : 2;
      add(column, member, slip, 0, null, null);
      add(column, member, mark, 1, null, "Помилка під час введення");
    } else {
      add(column, member, mark, 0, comment(chance), null);
    }
  }

  /** Missed work, handed in later by some. */
  void madeUp(ColumnRef column, Member member) {
    LocalDate day = lesson.date().plusDays(DAYS_LATER);
    boolean comes = Chance.of("madeUp", member.name(), subject, lesson.date()) < MADE_UP;
    if (comes && !day.isAfter(until)) {
      int mark = pupils.mark(member.name(), subject, lesson.date(), 2);
      commands.add(
          new CellCommand.PutMark(
              id(lesson, commands),
              column,
              member.pupil(),
              Integer.toString(mark),
              0,
              null,
              null,
              day));
    }
  }

  private void add(
      ColumnRef column,
      Member member,
      int mark,
      int revision,
      @Nullable String comment,
      @Nullable String reason) {
    commands.add(
        new CellCommand.PutMark(
            id(lesson, commands),
            column,
            member.pupil(),
            Integer.toString(mark),
            revision,
            comment,
            reason,
            null));
  }

  private static @Nullable String comment(double chance) {
    return chance < COMMENTED
        ? Chance.pick(
            (chance - CORRECTED) / (COMMENTED - CORRECTED),
            "Гарне пояснення біля дошки",
            "Повторити правило і виправити дві помилки",
            "Розв’язано власним способом",
            "Відповідь неповна, варто доповнити")
        : null;
  }

  static CommandId id(Lesson lesson, List<CellCommand> commands) {
    return new CommandId("demo-" + lesson.id() + "-" + commands.size());
  }
}
