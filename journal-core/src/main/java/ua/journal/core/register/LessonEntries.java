package ua.journal.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.PersonId;
import ua.journal.core.planning.PlanItem;
import ua.journal.core.planning.PlanRules;
import ua.journal.core.register.SchoolLedgers.PlanKey;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.register.SchoolRows.LessonRow;
import ua.journal.core.register.SchoolRows.PlanItemRow;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.TextRules;
import ua.journal.core.timetable.Clashes;

/** Takes what is said of lessons that stand: plans on their days, and who gives them. */
final class LessonEntries {
  private final SchoolDraft draft;
  private final DraftJournals journals;
  private final Roster roster;
  private final ExternalIds externals;
  private final Map<Hour, List<LessonRow>> byHour = new HashMap<>();
  private final Map<Long, List<LessonRow>> byJournal = new HashMap<>();

  LessonEntries(SchoolDraft draft, DraftJournals journals, Roster roster, ExternalIds externals) {
    this.draft = draft;
    this.journals = journals;
    this.roster = roster;
    this.externals = externals;
  }

  /** Is told that the lessons have changed. */
  void forget() {
    byHour.clear();
    byJournal.clear();
  }

  long put(Entry.Plan said) throws NotTaken {
    JournalRow journal = journals.need(said.schoolClass(), said.subject(), said.group());
    refuseItems(said.items());
    List<PlanItem> items =
        said.items().stream().sorted(Comparator.comparingInt(PlanItem::no)).toList();
    List<LocalDate> days = daysOf(journal.id());
    boolean keeps =
        days.isEmpty()
            || items.stream()
                .map(PlanItem::date)
                .filter(Objects::nonNull)
                .allMatch(new HashSet<>(days)::contains);
    for (int i = 0; i < items.size(); i++) {
      PlanItem item = items.get(i);
      draft
          .rows()
          .planItems()
          .put(
              new PlanItemRow(
                  journal.id(),
                  item.no(),
                  keeps ? item.date() : dayOrNull(days, i),
                  themeOf(journal.id(), item),
                  item.title(),
                  item.homework(),
                  item.kind()));
    }
    return journal.id();
  }

  private static void refuseItems(List<PlanItem> items) throws NotTaken {
    Set<Integer> numbers = new HashSet<>();
    for (PlanItem item : items) {
      Optional<Finding> number = TextRules.planNumber(item.no(), numbers.add(item.no()));
      if (number.isPresent()) {
        throw new NotTaken(number.get(), Part.NO, Integer.toString(item.no()));
      }
    }
    List<Finding> texts = PlanRules.judgeTexts(items);
    if (!texts.isEmpty()) {
      throw new NotTaken(texts.get(0), Part.CONTENT, "");
    }
  }

  /** Whoever leaves out themes leaves those the teacher has written. */
  private String themeOf(long journal, PlanItem item) {
    return item.theme().isEmpty()
        ? draft
            .rows()
            .planItems()
            .find(new PlanKey(journal, item.no()))
            .map(PlanItemRow::theme)
            .orElse("")
        : item.theme();
  }

  private static @Nullable LocalDate dayOrNull(List<LocalDate> days, int index) {
    return index < days.size() ? days.get(index) : null;
  }

  private List<LocalDate> daysOf(long journal) {
    if (byJournal.isEmpty()) {
      for (LessonRow row : draft.rows().lessons().all()) {
        byJournal.computeIfAbsent(row.journal(), id -> new ArrayList<>()).add(row);
      }
    }
    return byJournal.getOrDefault(journal, List.of()).stream()
        .sorted(Comparator.comparing(LessonRow::date).thenComparingInt(LessonRow::period))
        .map(LessonRow::date)
        .toList();
  }

  long put(Entry.Substitution said) throws NotTaken {
    ClassRow schoolClass = journals.needClass(said.schoolClass());
    long substitute = roster.colleague(said.substitute(), externals);
    if (byHour.isEmpty()) {
      for (LessonRow row : draft.rows().lessons().all()) {
        byHour.computeIfAbsent(Hour.of(row), hour -> new ArrayList<>()).add(row);
      }
    }
    List<LessonRow> then =
        byHour.getOrDefault(new Hour(said.date(), said.lesson()), new ArrayList<>());
    LessonRow lesson = only(said, schoolClass.id(), then);
    refuseBusy(then, lesson, new PersonId(substitute));
    LessonRow given = given(lesson, substitute);
    draft.rows().lessons().put(given);
    then.replaceAll(row -> row.id() == lesson.id() ? given : row);
    return lesson.journal();
  }

  private LessonRow only(Entry.Substitution said, long schoolClass, List<LessonRow> then)
      throws NotTaken {
    String subject = Compared.subject(said.subject());
    List<LessonRow> found = new ArrayList<>();
    for (LessonRow row : then) {
      JournalRow journal = journals.row(row.journal());
      boolean named =
          subject.isEmpty()
              || Compared.subject(journals.subject(row.journal())).equals(subject)
                  && (said.group().isEmpty() || said.group().equals(journal.group()));
      if (journal.schoolClass() == schoolClass && named) {
        found.add(row);
      }
    }
    Optional<Finding> refusal = Clashes.oneOf(found.size());
    if (refusal.isPresent()) {
      throw new NotTaken(refusal.get(), Part.LESSON, Integer.toString(said.lesson()));
    }
    return found.get(0);
  }

  private void refuseBusy(List<LessonRow> then, LessonRow lesson, PersonId substitute)
      throws NotTaken {
    Clashes.Held wanted = held(lesson);
    for (LessonRow other : then) {
      if (other.id() != lesson.id() && Clashes.isBusy(substitute, wanted, held(other))) {
        throw new NotTaken(Clashes.gives(journals.title(other.journal())), Part.SUBSTITUTE, "");
      }
    }
  }

  private Clashes.Held held(LessonRow lesson) {
    long teacher = journals.row(lesson.journal()).teacher();
    long giver = lesson.substitute() == 0 ? teacher : lesson.substitute();
    return new Clashes.Held(
        lesson.period(),
        journals.subject(lesson.journal()),
        new PersonId(teacher),
        new PersonId(giver),
        false);
  }

  private LessonRow given(LessonRow lesson, long substitute) {
    boolean own = journals.row(lesson.journal()).teacher() == substitute;
    return new LessonRow(
        lesson.id(),
        lesson.journal(),
        lesson.term(),
        lesson.date(),
        lesson.period(),
        lesson.starts(),
        lesson.ends(),
        lesson.room(),
        own ? 0 : substitute);
  }

  private record Hour(LocalDate date, int period) {
    static Hour of(LessonRow row) {
      return new Hour(row.date(), row.period());
    }
  }
}
