package ua.journal.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import ua.journal.core.Journal;
import ua.journal.core.JournalSession;
import ua.journal.core.JournalStore;
import ua.journal.core.access.Role;
import ua.journal.core.activation.IssueStaffCodes;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.IdSource;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.imports.ImportReport;
import ua.journal.core.imports.ImportTables;
import ua.journal.core.imports.OpenAccounts;
import ua.journal.core.imports.Table;
import ua.journal.core.lessons.Lesson;
import ua.journal.core.register.Extent;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.school.SchoolYear;
import ua.journal.core.sheet.Sheet;
import ua.journal.core.sheet.SheetQuery;
import ua.journal.core.teaching.JournalSummary;
import ua.journal.core.teaching.JournalsOf;
import ua.journal.spi.TableFormat;

/**
 * The demo school: structure from files through the importer, entries from a seeded generator
 * through the same batches a teacher's grid sends. One set-up runs at a time; accounts come last,
 * so a school without accounts is one whose set-up was cut off.
 */
public final class DemoSchool {
  private static final String PASSWORD = "demo";
  private static final String STAFF = "Працівники";
  private static final String CHRONIC_CLASS = "8-Б";
  private static final int CHRONIC_ROW = 15;

  private final List<Table> tables;

  /**
   * Reads the files.
   *
   * @param folder folder of the demo's files, not null
   * @param formats table formats the host has, not null
   */
  public DemoSchool(Path folder, List<TableFormat> formats) {
    this.tables = PlanThemes.added(DemoFiles.read(folder, formats));
  }

  /**
   * Chooses the demo's moment for a day in the world outside.
   *
   * @param today the day, not null
   * @return the last school day not after it, at 10:42
   */
  public LocalDateTime momentFor(LocalDate today) {
    return new DemoCalendar(tables).momentFor(today);
  }

  /**
   * Fills an empty store.
   *
   * @param store the store, not null
   * @param moment the demo's moment, not null
   * @param seal makes the secret of the demo's accounts from a password, not null
   * @param progress learns how much is written, in per cent, from several threads, not null
   * @throws JournalException when the files are not clean or the store refuses an entry
   */
  public void setUp(
      JournalStore store,
      LocalDateTime moment,
      Function<char[], String> seal,
      IntConsumer progress) {
    IdSource ids = new IdSource(0);
    SchoolId school = new SchoolId(ids.next());
    MovableClock clock = new MovableClock(moment);
    Journal journal = Journal.builder().store(store).ids(ids).clock(clock).build();
    JournalSession system = journal.asSystem(school);
    int begins = SchoolYear.beginsOf(moment.toLocalDate());
    requireClean(system.perform(new ImportTables(tables, begins, false)).get());
    String teacher = fullName("teacher");
    arrangeSubstitutions(system, begins, moment, teacher);
    Map<JournalSummary, Sheet> sheets = sheets(system);
    Stories stories = new Stories(moment, signed(teacher));
    chooseStories(sheets, stories);
    new PlanWriter(deputy(store, school, begins), begins)
        .write(store, system, List.copyOf(sheets.keySet()), stories);
    Pupils pupils = new Pupils(chronic());
    JournalWriter.Script script =
        new JournalWriter.Script(moment, new PlanBook(tables), pupils, stories);
    new SchoolWriter(store, ids, school, script).write(sheets, progress);
    system.perform(new OpenAccounts(seal.apply(PASSWORD.toCharArray())));
    journal
        .as(owner(journal, "admin"))
        .perform(new IssueStaffCodes(List.of(owner(journal, "teacher"))));
    new OfficeStories(login -> journal.as(owner(journal, login))).tell();
    new ListsStory(journal, moment)
        .tell(
            clock,
            owner(journal, "secretary"),
            owner(journal, "classteacher"),
            owner(journal, "parent"));
  }

  private static PersonId owner(Journal journal, String login) {
    return journal.account(login).orElseThrow().person();
  }

  private void arrangeSubstitutions(
      JournalSession system, int begins, LocalDateTime moment, String teacher) {
    Map<JournalSummary, List<Lesson>> all = new LinkedHashMap<>();
    for (JournalSummary journal : system.ask(new JournalsOf())) {
      all.put(journal, system.ask(new SheetQuery(journal.id(), SheetQuery.Span.NOW)).lessons());
    }
    Map<JournalSummary, List<Lesson>> others = new LinkedHashMap<>(all);
    others.keySet().removeIf(journal -> journal.teacherName().equals(signed(teacher)));
    Substitutions substitutions = new Substitutions(system, begins, all);
    all.keySet().stream()
        .filter(journal -> journal.teacherName().equals(signed(teacher)))
        .filter(journal -> journal.className().equals(CHRONIC_CLASS))
        .findFirst()
        .ifPresent(
            journal ->
                substitutions.earlier(
                    journal, all.get(journal), colleagues(teacher), moment.toLocalDate()));
    substitutions.today(teacher, others, moment);
  }

  private static PersonId deputy(JournalStore store, SchoolId school, int begins) {
    return store.read(
        transaction ->
            transaction
                .port(RegisterStore.class)
                .read(school, begins, begins, Extent.of(Extent.PEOPLE))
                .roles()
                .stream()
                .filter(row -> row.role() == Role.DEPUTY)
                .map(row -> new PersonId(row.person()))
                .findFirst()
                .orElseThrow());
  }

  private static Map<JournalSummary, Sheet> sheets(JournalSession system) {
    Map<JournalSummary, Sheet> sheets = new LinkedHashMap<>();
    for (JournalSummary journal : system.ask(new JournalsOf())) {
      sheets.put(journal, system.ask(new SheetQuery(journal.id(), SheetQuery.Span.YEAR)));
    }
    return sheets;
  }

  private static void chooseStories(Map<JournalSummary, Sheet> sheets, Stories stories) {
    List<Lesson> all = new ArrayList<>();
    List<Lesson> favourite = new ArrayList<>();
    sheets.entrySet().stream()
        .filter(entry -> entry.getKey().teacherName().equals(stories.heroine()))
        .sorted(Comparator.comparing(entry -> entry.getKey().title()))
        .forEach(
            entry -> {
              all.addAll(entry.getValue().lessons());
              if (favourite.isEmpty() && entry.getKey().className().equals(CHRONIC_CLASS)) {
                favourite.addAll(entry.getValue().lessons());
              }
            });
    all.removeIf(lesson -> lesson.substitute() != null);
    stories.choose(all, favourite);
  }

  private List<String> colleagues(String except) {
    return staff().stream().map(DemoSchool::fullName).filter(name -> !name.equals(except)).toList();
  }

  private String fullName(String login) {
    return staff().stream()
        .filter(row -> row.contains(login))
        .map(DemoSchool::fullName)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No login " + login + " among the staff"));
  }

  private List<List<String>> staff() {
    return sheet(STAFF).rows().stream()
        .skip(1)
        .filter(row -> row.size() > 4 && row.get(4).startsWith("Учитель"))
        .toList();
  }

  private Table sheet(String name) {
    return tables.stream()
        .filter(table -> table.sheet().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The demo has no sheet " + name));
  }

  private String chronic() {
    List<String> row = sheet(CHRONIC_CLASS).rows().get(CHRONIC_ROW);
    return row.get(1) + " " + row.get(2);
  }

  private static String fullName(List<String> row) {
    return String.join(" ", row.subList(0, 3));
  }

  static String signed(String fullName) {
    String[] parts = fullName.split(" ");
    return parts[0] + " " + parts[1].charAt(0) + ". " + parts[2].charAt(0) + ".";
  }

  private static void requireClean(ImportReport report) {
    if (!report.refused().isEmpty()) {
      throw new JournalException(
          ErrorCode.INTERNAL,
          "The demo's files are not clean: "
              + report.refused().stream().limit(5).map(Object::toString).toList());
    }
  }
}
