package ua.journal.core.imports;

import java.util.List;
import java.util.function.Function;
import ua.journal.core.common.ClassName;
import ua.journal.core.planning.PlanItem;
import ua.journal.core.register.Entry;
import ua.journal.core.register.SchoolDraft;
import ua.journal.core.register.SchoolRows;

/**
 * Calendar-thematic plans: a sheet per journal, the class in the name of the file or of the sheet,
 * the subject and the group in the name of the sheet.
 */
final class PlanSection implements Section {
  private final RowTaker taker;
  private final SchoolDraft draft;
  private final Journals journals;
  private List<Function<List<PlanItem>, Entry>> plans = List.of();
  private PlanLines lines;

  PlanSection(RowTaker taker, Journals journals) {
    this.taker = taker;
    this.draft = taker.draft();
    this.journals = journals;
    this.lines = new PlanLines(draft.begins());
  }

  @Override
  public void begin(Account account) throws Unfit {
    Sheet sheet = account.sheet();
    lines = new PlanLines(draft.begins());
    plans = List.of();
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
    SchoolRows.ClassRow row =
        draft
            .classOf(name)
            .orElseThrow(
                () ->
                    new Unfit(
                        Field.CLASS,
                        name.toString(),
                        "Такого класу в цьому навчальному році немає. Виправте назву файлу."));
    String subject = Groups.without(ClassNames.without(title));
    plans =
        journals.need(row.id(), subject, Groups.within(title)).stream()
            .map(journal -> plan(name, journal))
            .toList();
  }

  @Override
  public void take(Line line) throws Unfit {
    lines.take(line);
  }

  @Override
  public void end() throws Unfit {
    for (Function<List<PlanItem>, Entry> plan : plans) {
      taker.take("", plan.apply(lines.items()));
    }
  }

  private Function<List<PlanItem>, Entry> plan(ClassName name, SchoolRows.JournalRow journal) {
    String subject = journals.subject(journal.id());
    return items -> new Entry.Plan(name, subject, journal.group(), items);
  }
}
