package ua.journal.core.substitution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.Notices;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.PastYear;
import ua.journal.core.school.SchoolYear;
import ua.journal.core.school.Settings;
import ua.journal.core.timetable.Clashes;

/**
 * Answers {@link NoteAbsence}: the substitute is on the staff and free at that time; a closed month
 * needs an order.
 *
 * @param settings when a month closes
 */
record AbsenceWriter(Settings settings) implements Handler<NoteAbsence, Outcome<Void>> {
  private static final int MAX_TEXT = 200;

  @Override
  public Class<NoteAbsence> type() {
    return NoteAbsence.class;
  }

  @Override
  public Outcome<Void> handle(NoteAbsence request, RequestContext context) {
    SubstitutionStore store = context.port(SubstitutionStore.class);
    Map<LessonId, DayLesson> day = new HashMap<>();
    store.day(context.school(), request.date()).forEach(lesson -> day.put(lesson.lesson(), lesson));
    Map<LessonId, DayLesson> before = Map.copyOf(day);
    for (NoteAbsence.Choice choice : request.choices()) {
      DayLesson lesson = day.get(choice.lesson());
      if (lesson == null || !lesson.teacher().equals(request.teacher())) {
        throw new JournalException(
            ErrorCode.NOT_FOUND, "Not a lesson of that teacher and day: " + choice.lesson());
      }
      day.put(choice.lesson(), lesson.with(choice.substitute(), missed(request, choice)));
    }
    List<Finding> findings = judge(request, context, store, day);
    if (!findings.isEmpty()) {
      return Outcome.refused(findings);
    }
    write(request, context, store, day);
    tell(request, context, before, day);
    return context.entries().isEmpty() ? Outcome.unchanged() : Outcome.done();
  }

  private static DayLesson of(NoteAbsence.Choice choice, Map<LessonId, DayLesson> day) {
    return Objects.requireNonNull(day.get(choice.lesson()));
  }

  private static @Nullable Missed missed(NoteAbsence request, NoteAbsence.Choice choice) {
    return choice.missed()
        ? new Missed(request.reason(), fit(choice.subjectHeld()), fit(request.order()))
        : null;
  }

  private static String fit(String text) {
    String stripped = text.strip();
    if (stripped.length() > MAX_TEXT) {
      throw new JournalException(ErrorCode.MALFORMED, "A text is longer than " + MAX_TEXT);
    }
    return stripped;
  }

  private List<Finding> judge(
      NoteAbsence request,
      RequestContext context,
      SubstitutionStore store,
      Map<LessonId, DayLesson> day) {
    List<Finding> findings = new ArrayList<>();
    PastYear.of(SchoolYear.serving(context, request.date()), context).ifPresent(findings::add);
    ClosedMonth closed = ClosedMonth.of(settings, context.today());
    SubstitutionRules.month(request.date(), closed, request.order()).ifPresent(findings::add);
    Set<PersonId> staff =
        store.colleagues(context.school(), request.date()).stream()
            .map(Colleague::id)
            .collect(Collectors.toSet());
    for (NoteAbsence.Choice choice : request.choices()) {
      PersonId substitute = choice.substitute();
      if (substitute != null) {
        DayLesson lesson = of(choice, day);
        SubstitutionRules.colleague(
                lesson.period(),
                choice.missed(),
                lesson.teacher(),
                substitute,
                staff.contains(substitute))
            .or(() -> Clashes.substitute(substitute, lesson.held(), others(lesson, day)))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static List<Clashes.Held> others(DayLesson lesson, Map<LessonId, DayLesson> day) {
    return day.values().stream()
        .filter(other -> !other.lesson().equals(lesson.lesson()))
        .map(DayLesson::held)
        .toList();
  }

  /**
   * Each substitute hears once of all lessons that are new to them, and once of those taken off.
   */
  private static void tell(
      NoteAbsence request,
      RequestContext context,
      Map<LessonId, DayLesson> before,
      Map<LessonId, DayLesson> day) {
    Map<PersonId, List<String>> given = new LinkedHashMap<>();
    Map<PersonId, List<String>> taken = new LinkedHashMap<>();
    for (NoteAbsence.Choice choice : request.choices()) {
      DayLesson lesson = of(choice, day);
      PersonId now = choice.substitute();
      PersonId was = of(choice, before).substitute();
      if (!Objects.equals(now, was)) {
        note(given, now, lesson);
        note(taken, was, lesson);
      }
    }
    List<Notice> notices = new ArrayList<>();
    taken.forEach(
        (who, lessons) ->
            notices.add(notice(request, context, who, NoticeKind.SUBSTITUTION_OFF, lessons)));
    given.forEach(
        (who, lessons) ->
            notices.add(notice(request, context, who, NoticeKind.SUBSTITUTION, lessons)));
    Notices.tell(context, notices);
  }

  private static void note(
      Map<PersonId, List<String>> told, @Nullable PersonId who, DayLesson lesson) {
    if (who != null) {
      told.computeIfAbsent(who, person -> new ArrayList<>())
          .add("%d. %s %s".formatted(lesson.period(), lesson.subject(), lesson.className()));
    }
  }

  private static Notice notice(
      NoteAbsence request,
      RequestContext context,
      PersonId who,
      NoticeKind kind,
      List<String> lessons) {
    String date = request.date().toString();
    Map<String, String> facts = Map.of("date", date, "lessons", String.join("; ", lessons));
    return Notices.of(context, who, kind, facts, date);
  }

  private static void write(
      NoteAbsence request,
      RequestContext context,
      SubstitutionStore store,
      Map<LessonId, DayLesson> day) {
    List<SubstitutionStore.Entry> entries = new ArrayList<>();
    for (NoteAbsence.Choice choice : request.choices()) {
      DayLesson lesson = of(choice, day);
      PersonId substitute = choice.substitute();
      entries.add(
          new SubstitutionStore.Entry(
              lesson.lesson(), lesson.journal(), substitute, lesson.missed()));
      String target =
          "lesson=%s substitute=%s reason=%s"
              .formatted(
                  lesson.lesson(),
                  substitute == null ? "-" : substitute,
                  choice.missed() ? request.reason() : "-");
      context.record(request.operation(), lesson.journal(), target);
    }
    store.write(entries, context.person(), context.now());
  }
}
