package ua.journal.web.diary;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.diary.Diary;
import ua.journal.core.diary.Diary.DiaryMark;
import ua.journal.core.diary.Diary.Entry;
import ua.journal.core.diary.DiaryRows;
import ua.journal.core.diary.PupilMarks;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.marks.ColumnKind;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.Initials;

/** Puts a diary into words. */
final class DiaryTexts {
  private static final int SATURDAY = 6;

  private final Words words;
  private final Week week;

  DiaryTexts(Words words, Week week) {
    this.words = words;
    this.week = week;
  }

  /** The week of one pupil under a name that means no other of those at hand. */
  ChildWeek week(Diary diary, String headed, String called) {
    return new ChildWeek(
        diary.pupil().toString(),
        headed,
        called,
        Initials.of(diary.name()),
        diary.className(),
        diary.days().stream()
            .filter(day -> no(day) < SATURDAY || !day.lessons().isEmpty())
            .map(day -> day(day, diary.now()))
            .toList());
  }

  /** «Цього тижня канікули. Наступний день занять – понеділок 2 листопада.» */
  String vacation(List<Diary> diaries) {
    return diaries.stream()
        .map(Diary::nextSchoolDay)
        .filter(Objects::nonNull)
        .findFirst()
        .map(next -> words.say("diary.vacation", words.weekday(next), words.date(next)))
        .orElseGet(() -> diaries.isEmpty() ? "" : words.say("diary.vacationOpen"));
  }

  private static int no(Diary.Day day) {
    return day.date().getDayOfWeek().getValue();
  }

  private DayBlock day(Diary.Day day, LocalDateTime now) {
    boolean today = day.date().equals(week.today());
    return new DayBlock(
        no(day),
        words.weekdayName(day.date()) + " " + words.date(day.date()),
        note(day, today),
        today,
        !day.dayOff().isEmpty(),
        day.lessons().stream().map(entry -> lesson(day, entry, now)).toList(),
        day.undated().stream()
            .map(each -> new ChildWeek.News(each.subject(), mark(each.mark())))
            .toList());
  }

  private String note(Diary.Day day, boolean today) {
    if (!day.dayOff().isEmpty()) {
      return day.dayOff();
    }
    if (today) {
      return words.say("diary.today");
    }
    long tasks = day.lessons().stream().filter(entry -> !entry.homeworkDue().isEmpty()).count();
    return tasks == 0 ? "" : words.count("diary.tasks", tasks);
  }

  private LessonBlock lesson(Diary.Day day, Entry entry, LocalDateTime now) {
    Tag tag = Tag.of(day.date(), entry, now);
    return new LessonBlock(
        entry.no(),
        entry.subject(),
        isAhead(day, entry) ? place(entry) : "",
        entry.topic(),
        entry.homeworkDue(),
        entry.homeworkGiven(),
        given(entry),
        tag == Tag.NONE ? "" : words.say("diary.tag." + tag),
        tag.style(),
        off(entry.off()),
        absence(entry),
        entry.attendance(),
        entry.marks().stream().map(this::mark).toList(),
        entry.remarks().stream().map(this::remark).toList());
  }

  /** «Медогляд. Перенесено на ср 25.11, 3-й урок. Завдання – на пт 27.11» */
  private String off(Diary.@Nullable Off off) {
    if (off == null) {
      return "";
    }
    DiaryRows.Place instead = off.instead();
    LocalDate later = off.homeworkLater();
    return Stream.of(
            off.reason(),
            instead == null
                ? ""
                : words.say(
                    "diary.movedTo",
                    words.weekday(instead.date()),
                    words.date(instead.date()),
                    instead.period()),
            later == null
                ? ""
                : words.say("diary.homeworkLater", words.weekday(later), words.date(later)))
        .filter(part -> !part.isEmpty())
        .map(part -> part.endsWith(".") ? part : part + ".")
        .collect(Collectors.joining(" "));
  }

  private String remark(String words) {
    return words.isEmpty()
        ? this.words.say("diary.remark")
        : this.words.say("diary.remarkSays", words);
  }

  private boolean isAhead(Diary.Day day, Entry entry) {
    return entry.off() == null && entry.topic().isEmpty() && !day.date().isBefore(week.today());
  }

  private String place(Entry entry) {
    String hour = words.say("diary.at", words.hour(entry.starts()));
    return entry.room().isEmpty() ? hour : hour + ", " + words.room(entry.room());
  }

  private String given(Entry entry) {
    return entry.givenDue() == null
        ? words.say("diary.given")
        : words.say(
            "diary.givenFor", words.weekday(entry.givenDue()), words.date(entry.givenDue()));
  }

  private String absence(Entry entry) {
    if (entry.attendance().isEmpty()) {
      return "";
    }
    return entry.minutesLate() > 0
        ? words.say("diary.late", entry.minutesLate())
        : words.say("diary.absent");
  }

  SubjectLine subject(PupilMarks.Subject subject) {
    return new SubjectLine(
        subject.name(),
        subject.teacher(),
        subject.missed() == 0 ? "" : words.say("marks.missed", subject.missed(), subject.lessons()),
        subject.marks().stream()
            .map(
                each ->
                    new SubjectLine.Entry(
                        words.date(each.date()),
                        each.mark().kind() == ColumnKind.CURRENT,
                        mark(each.mark())))
            .toList());
  }

  private MarkChip mark(DiaryMark mark) {
    String about =
        Stream.of(
                mark.kind().ofTerm() ? "" : mark.title(),
                mark.changedOn() == null
                    ? ""
                    : words.say("diary.changed", words.date(mark.changedOn())),
                mark.comment().isEmpty() ? "" : words.say("diary.comment", mark.comment()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    return new MarkChip(mark.value(), kind(mark), about, mark.was(), mark.isNew());
  }

  private String kind(DiaryMark mark) {
    if (mark.kind().ofTerm() && !mark.title().isEmpty()) {
      return mark.title();
    }
    return mark.kind() == ColumnKind.WORK && mark.work() != null
        ? words.say("work." + mark.work())
        : words.say("column." + mark.kind());
  }

  /** The one thing about a lesson worth a tag. */
  private enum Tag {
    NONE(""),
    NOW("tag acc"),
    CONTROL("tag warn"),
    LABORATORY("tag"),
    PRACTICAL("tag"),
    CANCELLED("tag danger"),
    MOVED("tag warn");

    private final String style;

    Tag(String style) {
      this.style = style;
    }

    String style() {
      return style;
    }

    static Tag of(LocalDate day, Entry entry, LocalDateTime now) {
      if (entry.off() != null) {
        return entry.off().instead() == null ? CANCELLED : MOVED;
      }
      if (!day.atTime(entry.starts()).isAfter(now) && day.atTime(entry.ends()).isAfter(now)) {
        return NOW;
      }
      return entry.kind() == LessonKind.LESSON ? NONE : valueOf(entry.kind().name());
    }
  }
}
