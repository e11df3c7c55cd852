package ua.journal.core.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import ua.journal.core.register.ExternalIds;
import ua.journal.core.register.Registrar;
import ua.journal.core.register.SchoolDraft;
import ua.journal.core.register.SchoolRows;

/** Takes tables into a draft, kind by kind, and finishes what follows from them. */
final class Planner {
  private final SchoolDraft draft;
  private final Registrar registrar;
  private final Map<Kind, Section> sections = new EnumMap<>(Kind.class);
  private final List<ImportReport.Refusal> refused = new ArrayList<>();
  private final List<ImportReport.Left> left = new ArrayList<>();
  private final List<ImportReport.Question> questions = new ArrayList<>();
  private final List<ImportReport.Note> notes = new ArrayList<>();
  private final Map<String, ImportReport.Tally> tallies = new LinkedHashMap<>();
  private final Recognised recognised;
  private final Glossary glossary;
  private final Totals totals = new Totals();

  Planner(SchoolRows stored, ImportPlan.Setting setting, Recognised recognised) {
    draft = new SchoolDraft(stored, setting.draft());
    registrar =
        new Registrar(draft, new ExternalIds(List.of()), setting.regime(), setting.written());
    registrar.roster().answers(setting.answers());
    RowTaker taker = new RowTaker(draft, registrar);
    this.recognised = recognised;
    glossary = new Glossary(draft, setting.mappings());
    Journals journals = new Journals(draft, glossary);
    Pupils pupils = new Pupils(taker);
    sections.put(Kind.SCHOOL, new SchoolSection(taker));
    sections.put(Kind.TERMS, new TermSection(taker));
    sections.put(Kind.DAYS_OFF, new DayOffSection(taker));
    sections.put(Kind.BELLS, new LessonTimeSection(taker));
    sections.put(Kind.STAFF, new StaffSection(taker, glossary));
    sections.put(Kind.PUPILS, new PupilSection(taker, totals, refused));
    sections.put(Kind.PARENTS, new ParentSection(taker, pupils));
    Teachings teachings = new Teachings(taker, glossary, totals);
    sections.put(Kind.LOAD, new LoadSection(taker, teachings));
    sections.put(Kind.MATRIX, new MatrixSection(taker, teachings, refused));
    sections.put(Kind.CURRICULUM, new CurriculumSection(taker, glossary));
    sections.put(Kind.GROUPS, new GroupSection(taker, journals, pupils));
    LessonPlacing placing = new LessonPlacing(taker, journals, refused);
    sections.put(Kind.TIMETABLE, new TimetableSection(taker, placing, refused));
    sections.put(Kind.TIMETABLE_BY_CLASS, new TimetableByClassSection(placing));
    sections.put(Kind.PLAN, new PlanSection(taker, journals));
    sections.put(Kind.SUBSTITUTIONS, new SubstitutionSection(taker, journals));
  }

  ImportPlan plan() {
    recognised.unknown().forEach(this::refuse);
    recognised.hidden().forEach(this::leave);
    recognised.beside().forEach(this::tell);
    List<Sheet> sheets = recognised.sheets();
    sheets.stream()
        .filter(sheet -> sheet.kind() == Kind.STAFF || sheet.kind() == Kind.PUPILS)
        .forEach(sheet -> SheetReader.foresee(sheet, section(sheet)));
    for (Kind kind : Kind.values()) {
      if (kind == Kind.PLAN) {
        registrar.settle();
      }
      sheets.stream().filter(sheet -> sheet.kind() == kind).forEach(this::read);
    }
    if (draft.school() == null) {
      return nowhere();
    }
    SchoolRows created = draft.created();
    SchoolRows updated = draft.updated();
    DraftReport told = new DraftReport(draft);
    ImportReport report =
        new ImportReport(
            created.all().size(),
            updated.all().size(),
            draft.unchanged(),
            told.counts(),
            told.differences(),
            refused,
            left,
            glossary.asked(),
            List.copyOf(tallies.values()),
            totals.sums(),
            recognised.unknown(),
            questions,
            notes);
    return new ImportPlan(created, updated, draft.before(), report, registrar.brought());
  }

  private void refuse(Table unknown) {
    refused.add(
        new ImportReport.Refusal(
            unknown.file() + ", " + unknown.sheet(),
            1,
            "",
            "",
            "Таблицю не впізнано. Додайте рядок заголовків, як у зразках із документації.",
            Clauses.ADMINISTRATOR));
    count(ImportReport.Tally.refused(unknown));
  }

  private void leave(Table hidden) {
    ImportReport.Tally cells = ImportReport.Tally.left(hidden);
    if (cells.left() > 0) {
      left.add(
          new ImportReport.Left(
              cells.sheet(),
              "",
              "прихований аркуш, клітинок: " + cells.left(),
              "Аркуш приховано. " + Account.HIDDEN));
      count(cells);
    }
  }

  /** What a format could make no row of. */
  private void tell(Table table) {
    String name = Sheet.name(table);
    int cells = 0;
    for (Table.Beside beside : table.beside()) {
      left.add(new ImportReport.Left(name, beside.place(), beside.what(), beside.why()));
      cells += beside.cells();
    }
    count(new ImportReport.Tally(name, 0, 0, cells));
  }

  private Section section(Sheet sheet) {
    return Objects.requireNonNull(sections.get(sheet.kind()));
  }

  private void read(Sheet sheet) {
    Section section = section(sheet);
    registrar.roster().anotherSource();
    Account account = new SheetReader(refused, questions).read(sheet, section);
    left.addAll(LeftOut.of(account));
    notes.addAll(account.notes());
    totals.count(account);
    count(account.tally());
  }

  private void count(ImportReport.Tally tally) {
    tallies.merge(tally.sheet(), tally, ImportReport.Tally::plus);
  }

  /** Without a school there is nothing to hang rows on. */
  private ImportPlan nowhere() {
    refused.add(
        new ImportReport.Refusal(
            "",
            0,
            Field.SCHOOL_NAME.label(),
            "",
            "Реквізитів закладу ще немає. Додайте до імпорту аркуш «Заклад».",
            Clauses.ADMINISTRATOR));
    SchoolRows nothing = SchoolRows.empty();
    return new ImportPlan(
        nothing,
        nothing,
        nothing,
        ImportReport.of(refused, recognised.unknown()),
        Optional.empty());
  }
}
