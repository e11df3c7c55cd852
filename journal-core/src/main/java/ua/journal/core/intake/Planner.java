package ua.journal.core.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.journal.core.register.ExternalIds;
import ua.journal.core.register.LessonMaker;
import ua.journal.core.register.Registrar;
import ua.journal.core.register.SchoolDraft;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.school.Regime;

/** Takes tables into a draft, kind by kind, and finishes what follows from them. */
final class Planner {
  private static final Set<Kind> SHAPE_LISTS = EnumSet.of(Kind.PUPILS, Kind.LOAD, Kind.GROUPS);
  private static final Set<Kind> SHAPE_LESSONS =
      EnumSet.of(Kind.TERMS, Kind.DAYS_OFF, Kind.BELLS, Kind.TIMETABLE);

  private final SchoolDraft draft;
  private final Registrar registrar;
  private final Map<Kind, Section> sections = new EnumMap<>(Kind.class);
  private final List<ImportReport.Refusal> refused = new ArrayList<>();
  private final Regime regime;
  private final TimetableSection timetable;
  private final List<Mapping> mappings;
  private final List<Table> unknown = new ArrayList<>();

  Planner(SchoolRows stored, ImportPlan.Setting setting) {
    draft = new SchoolDraft(stored, setting.draft());
    Registrar registrar = new Registrar(draft, new ExternalIds(List.of()));
    Desk desk = new Desk(draft, registrar);
    this.registrar = registrar;
    mappings = setting.mappings();
    regime = setting.regime();
    Journals journals = new Journals(draft);
    Pupils pupils = new Pupils(desk);
    sections.put(Kind.SCHOOL, new SchoolSection(desk));
    sections.put(Kind.TERMS, new TermSection(desk));
    sections.put(Kind.DAYS_OFF, new DayOffSection(desk));
    sections.put(Kind.BELLS, new BellSection(desk));
    sections.put(Kind.STAFF, new StaffSection(desk));
    sections.put(Kind.PUPILS, new PupilSection(desk));
    sections.put(Kind.PARENTS, new ParentSection(desk, pupils));
    sections.put(Kind.LOAD, new LoadSection(desk));
    sections.put(Kind.CURRICULUM, new CurriculumSection(desk));
    sections.put(Kind.GROUPS, new GroupSection(desk, journals, pupils));
    timetable = new TimetableSection(draft, journals, refused, setting.written());
    sections.put(Kind.TIMETABLE, timetable);
    sections.put(Kind.PLAN, new PlanSection(draft, journals));
    sections.put(Kind.SUBSTITUTIONS, new SubstitutionSection(desk, journals));
  }

  ImportPlan plan(List<Table> tables) {
    List<Sheet> sheets = recognise(tables);
    for (Kind kind : Kind.values()) {
      if (kind == Kind.PLAN) {
        follow(sheets);
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
            unknown);
    return new ImportPlan(created, updated, draft.before(), report, timetable.brought());
  }

  /** Draws what follows from the tables; what none of them touches is not counted. */
  private void follow(List<Sheet> sheets) {
    Set<Kind> read = EnumSet.noneOf(Kind.class);
    sheets.forEach(sheet -> read.add(sheet.kind()));
    if (!timetable.placed()) {
      // a draft makes no lessons before it is published
      read.remove(Kind.TIMETABLE);
    }
    if (!Collections.disjoint(read, SHAPE_LISTS)) {
      registrar.settleLists();
    }
    if (!Collections.disjoint(read, SHAPE_LESSONS)) {
      new LessonMaker(draft.begins(), draft.today(), draft.calendar(), regime)
          .make(
              draft.rows().journals().all(),
              draft.rows().slots().all(),
              draft.rows().lessons().all(),
              draft::nextId)
          .forEach(draft.rows().lessons()::put);
    }
  }

  private List<Sheet> recognise(List<Table> tables) {
    List<Sheet> sheets = new ArrayList<>();
    for (Table table : tables) {
      Optional<Sheet> sheet = Sheet.of(table, mappings);
      sheet.ifPresent(sheets::add);
      if (sheet.isEmpty() && table.rows().stream().anyMatch(row -> !row.isEmpty())) {
        unknown.add(table);
        refused.add(
            new ImportReport.Refusal(
                table.file() + ", " + table.sheet(),
                1,
                "",
                "",
                "Таблицю не впізнано. Додайте рядок заголовків, як у зразках із документації.",
                Clauses.ADMINISTRATOR));
      }
    }
    sheets.sort(Comparator.comparing(Sheet::kind));
    return sheets;
  }

  private void read(Sheet sheet) {
    Section section = sections.get(sheet.kind());
    try {
      section.begin(sheet);
    } catch (Unfit unfit) {
      refused.add(unfit.at(sheet, Math.max(1, sheet.header() + 1), ""));
      return;
    }
    for (Line line : sheet.lines()) {
      try {
        section.take(line);
      } catch (Unfit unfit) {
        refused.add(unfit.at(sheet, line.row(), ""));
      }
    }
    section.end();
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
        nothing, nothing, nothing, ImportReport.of(refused, unknown), Optional.empty());
  }
}
