package ua.journal.core.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.planning.PlanRules;
import ua.journal.core.planning.PlanTitles;

/**
 * Calendar-thematic plans: a sheet per journal, the class in the name of the file or of the sheet,
 * the subject and the group in the name of the sheet.
 */
final class PlanSection implements Section {
  private final Draft draft;
  private final Journals journals;
  private final Map<Long, List<LocalDate>> lessonDays = new HashMap<>();
  private List<SchoolRows.JournalRow> targets = List.of();
  private final List<SchoolRows.PlanItemRow> items = new ArrayList<>();
  private String theme = "";
  private final Set<Integer> numbers = new HashSet<>();

  PlanSection(Draft draft, Journals journals) {
    this.draft = draft;
    this.journals = journals;
  }

  @Override
  public void begin(Sheet sheet) throws Unfit {
    items.clear();
    numbers.clear();
    theme = "";
    targets = List.of();
    String title = Headings.line(sheet.table().sheet());
    String source = ClassName.within(title).isPresent() ? title : sheet.table().file();
    ClassName name =
        ClassName.within(source)
            .orElseThrow(
                () ->
                    new Unfit(
                        Field.CLASS,
                        sheet.name(),
                        "Невідомо, чий це план. Назвіть файл класом, а аркуш — предметом."));
    SchoolRows.ClassRow schoolClass =
        draft
            .classOf(name)
            .orElseThrow(
                () ->
                    new Unfit(
                        Field.CLASS,
                        name.toString(),
                        "Такого класу в цьому навчальному році немає. Виправте назву файлу."));
    String subject = Groups.without(ClassName.without(title));
    targets = journals.need(schoolClass.id(), subject, Groups.within(title));
  }

  @Override
  public void take(Line line) throws Unfit {
    if (line.text(Field.NO).isEmpty()) {
      String heading = line.text(Field.CONTENT) + line.text(Field.DATE);
      theme = heading.isEmpty() ? theme : fit(heading);
      return;
    }
    int no = line.number(Field.NO);
    String title = line.need(Field.CONTENT);
    String homework = line.text(Field.HOMEWORK);
    LocalDate date = line.date(Field.DATE, draft.begins());
    if (no < 1 || !numbers.add(no)) {
      throw new Unfit(
          Field.NO, line.text(Field.NO), "Номер має бути від 1 і не повторюватися. Виправте.");
    }
    items.add(
        new SchoolRows.PlanItemRow(
            0,
            no,
            date == null ? null : Dates.moved(date, draft.begins()),
            line.text(Field.THEME).isEmpty() ? theme : line.text(Field.THEME),
            title,
            homework,
            PlanTitles.kindOf(title)));
  }

  @Override
  public void end() {
    items.sort(Comparator.comparingInt(SchoolRows.PlanItemRow::no));
    for (SchoolRows.JournalRow journal : targets) {
      List<LocalDate> days = daysOf(journal.id());
      boolean keeps = days.isEmpty() || days.containsAll(dated());
      for (int i = 0; i < items.size(); i++) {
        SchoolRows.PlanItemRow item = items.get(i);
        LocalDate date = keeps ? item.date() : dayOrNull(days, i);
        draft.planItems.put(
            new SchoolRows.PlanItemRow(
                journal.id(),
                item.no(),
                date,
                themeOf(journal.id(), item),
                item.title(),
                item.homework(),
                item.kind()));
      }
    }
  }

  /** A row without a number names the theme of those that follow. */
  private static String fit(String text) {
    return text.length() > PlanRules.MAX_THEME ? text.substring(0, PlanRules.MAX_THEME) : text;
  }

  /** A file without themes leaves those the teacher has written. */
  private String themeOf(long journal, SchoolRows.PlanItemRow item) {
    return item.theme().isEmpty()
        ? draft
            .planItems
            .find(new Draft.PlanKey(journal, item.no()))
            .map(SchoolRows.PlanItemRow::theme)
            .orElse("")
        : item.theme();
  }

  private List<LocalDate> dated() {
    List<LocalDate> dates = new ArrayList<>();
    for (SchoolRows.PlanItemRow item : items) {
      if (item.date() != null) {
        dates.add(item.date());
      }
    }
    return dates;
  }

  private static @Nullable LocalDate dayOrNull(List<LocalDate> days, int index) {
    return index < days.size() ? days.get(index) : null;
  }

  private List<LocalDate> daysOf(long journal) {
    if (lessonDays.isEmpty()) {
      draft.lessons.all().stream()
          .sorted(
              Comparator.comparing(SchoolRows.LessonRow::date)
                  .thenComparingInt(SchoolRows.LessonRow::bell))
          .forEach(
              row ->
                  lessonDays
                      .computeIfAbsent(row.journal(), id -> new ArrayList<>())
                      .add(row.date()));
    }
    return lessonDays.getOrDefault(journal, List.of());
  }
}
