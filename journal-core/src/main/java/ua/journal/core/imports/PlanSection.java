package ua.journal.core.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ClassName;
import ua.journal.core.planning.PlanItem;
import ua.journal.core.register.SchoolDraft;
import ua.journal.core.register.SchoolLedgers;
import ua.journal.core.register.SchoolRows;

/**
 * Calendar-thematic plans: a sheet per journal, the class in the name of the file or of the sheet,
 * the subject and the group in the name of the sheet.
 */
final class PlanSection implements Section {
  private final SchoolDraft draft;
  private final Journals journals;
  private final Map<Long, List<LocalDate>> lessonDays = new HashMap<>();
  private List<SchoolRows.JournalRow> targets = List.of();
  private PlanLines lines;

  PlanSection(SchoolDraft draft, Journals journals) {
    this.draft = draft;
    this.journals = journals;
    this.lines = new PlanLines(draft.begins());
  }

  @Override
  public void begin(Sheet sheet) throws Unfit {
    lines = new PlanLines(draft.begins());
    targets = List.of();
    String title = Headings.line(sheet.table().sheet());
    String source = ClassNames.within(title).isPresent() ? title : sheet.table().file();
    ClassName name =
        ClassNames.within(source)
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
    String subject = Groups.without(ClassNames.without(title));
    targets = journals.need(schoolClass.id(), subject, Groups.within(title));
  }

  @Override
  public void take(Line line) throws Unfit {
    lines.take(line);
  }

  @Override
  public void end() {
    List<PlanItem> items = lines.items();
    for (SchoolRows.JournalRow journal : targets) {
      List<LocalDate> days = daysOf(journal.id());
      boolean keeps = days.isEmpty() || days.containsAll(dated(items));
      for (int i = 0; i < items.size(); i++) {
        PlanItem item = items.get(i);
        LocalDate date = keeps ? item.date() : dayOrNull(days, i);
        draft
            .rows()
            .planItems()
            .put(
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

  /** A file without themes leaves those the teacher has written. */
  private String themeOf(long journal, PlanItem item) {
    return item.theme().isEmpty()
        ? draft
            .rows()
            .planItems()
            .find(new SchoolLedgers.PlanKey(journal, item.no()))
            .map(SchoolRows.PlanItemRow::theme)
            .orElse("")
        : item.theme();
  }

  private static List<LocalDate> dated(List<PlanItem> items) {
    List<LocalDate> dates = new ArrayList<>();
    for (PlanItem item : items) {
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
      draft.rows().lessons().all().stream()
          .sorted(
              Comparator.comparing(SchoolRows.LessonRow::date)
                  .thenComparingInt(SchoolRows.LessonRow::period))
          .forEach(
              row ->
                  lessonDays
                      .computeIfAbsent(row.journal(), id -> new ArrayList<>())
                      .add(row.date()));
    }
    return lessonDays.getOrDefault(journal, List.of());
  }
}
