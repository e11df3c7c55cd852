package ua.journal.storage.jpa;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import ua.journal.core.Journal;
import ua.journal.core.JournalStore;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.sheet.CellAnswer;
import ua.journal.core.sheet.CellBatch;
import ua.journal.core.sheet.CellCommand;
import ua.journal.core.sheet.ChangesQuery;
import ua.journal.core.sheet.ColumnRef;
import ua.journal.core.sheet.SheetQuery;
import ua.journal.spi.PluginConfig;

/** Prints how fast marks are saved and sheets are read on both databases. */
public final class Measure {
  private static final Logger LOG = Logger.getLogger(Measure.class.getName());
  static final Clock CLOCK =
      Clock.fixed(LocalDateTime.of(2026, 11, 5, 10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  private static final int SAVES = 4000;
  private static final int READS = 600;
  private static final int PER_MILLI = 1_000_000;

  private final JournalStore store;
  private final BigSchool school;
  private final Journal journal;

  private Measure(JournalStore store) {
    this.store = store;
    this.school = BigSchool.install(store, 12);
    this.journal = Journal.builder().store(store).clock(CLOCK).build();
  }

  /** Runs on Derby and, where it is installed, on PostgreSQL; arguments narrow the choice. */
  public static void main(String[] arguments) throws Exception {
    List<String> wanted = List.of(arguments);
    if (wanted.isEmpty() || wanted.contains("derby")) {
      Path folder = Files.createTempDirectory("journal-derby-");
      run("Derby", new PluginConfig(Map.of("derby.directory", folder.resolve("db").toString())));
    }
    if (wanted.isEmpty() || wanted.contains("postgresql")) {
      try (PostgresServer server = PostgresServer.start()) {
        run("PostgreSQL", server.freshDatabase());
      }
    }
  }

  private static void run(String name, PluginConfig config) throws IOException {
    long begin = System.nanoTime();
    try (JournalStore store = new JpaStorageFactory().create(config)) {
      LOG.info(name + ": first start " + (System.nanoTime() - begin) / PER_MILLI + " ms");
      Measure measure = new Measure(store);
      List<List<ColumnId>> columns = measure.columns();
      measure.whole(name, columns);
      measure.saves(name, columns);
      measure.reads(name);
      long started = System.nanoTime();
      VerifyAudit.Result result =
          measure.journal.asSystem(measure.school.school).ask(new VerifyAudit());
      LOG.info(name + ": " + result + " in " + (System.nanoTime() - started) / PER_MILLI + " ms");
    }
  }

  private List<List<ColumnId>> columns() {
    List<List<ColumnId>> columns = new ArrayList<>();
    for (int i = 0; i < school.journals.size(); i++) {
      List<CellCommand> commands = new ArrayList<>();
      school
          .lessons
          .get(i)
          .forEach(
              lesson ->
                  commands.add(
                      new CellCommand.AddColumn(id(), lesson, ColumnKind.CURRENT, null, "")));
      columns.add(perform(i, commands).stream().map(answer -> answer.column().id()).toList());
    }
    return columns;
  }

  /** Fills each sheet but the last with one batch of 29 × 60 marks. */
  private void whole(String name, List<List<ColumnId>> columns) {
    for (int i = 0; i < columns.size() - 1; i++) {
      List<CellCommand> commands = new ArrayList<>();
      for (ColumnId column : columns.get(i)) {
        school.pupils.get(i).forEach(pupil -> commands.add(put(column, pupil, "9", 0)));
      }
      long begin = System.nanoTime();
      perform(i, commands);
      long millis = (System.nanoTime() - begin) / PER_MILLI;
      LOG.info(name + ": batch of " + commands.size() + " marks " + millis + " ms");
    }
  }

  private void saves(String name, List<List<ColumnId>> columns) {
    for (int round = 0; round < 3; round++) {
      long begin = System.nanoTime();
      long cpu = cpu();
      for (int n = 0; n < SAVES; n++) {
        int sheet = n % (columns.size() - 1);
        int cell = n / (columns.size() - 1);
        ColumnId column = columns.get(sheet).get(cell / BigSchool.PUPILS);
        PersonId pupil = school.pupils.get(sheet).get(cell % BigSchool.PUPILS);
        perform(sheet, List.of(put(column, pupil, "10", round + 1)));
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      double micros = (cpu() - cpu) / 1e3 / SAVES;
      LOG.info(
          name
              + ": %.0f saved marks a second, %.0f µs of own CPU"
                  .formatted(SAVES / seconds, micros));
    }
  }

  private void reads(String name) {
    for (int round = 0; round < 3; round++) {
      long begin = System.nanoTime();
      long cpu = cpu();
      for (int n = 0; n < READS; n++) {
        int sheet = n % (school.journals.size() - 1);
        journal
            .as(school.teachers.get(sheet))
            .ask(new SheetQuery(school.journals.get(sheet), SheetQuery.Span.FIRST));
      }
      double millis = (System.nanoTime() - begin) / 1e6 / READS;
      double own = (cpu() - cpu) / 1e6 / READS;
      long changes = System.nanoTime();
      for (int n = 0; n < READS; n++) {
        int sheet = n % (school.journals.size() - 1);
        journal
            .as(school.teachers.get(sheet))
            .ask(new ChangesQuery(school.journals.get(sheet), Long.MAX_VALUE));
      }
      double nothing = (System.nanoTime() - changes) / 1e6 / READS;
      LOG.info(
          name
              + ": sheet %.2f ms (own CPU %.2f), no changes %.2f ms"
                  .formatted(millis, own, nothing));
    }
  }

  private List<CellAnswer> perform(int sheet, List<CellCommand> commands) {
    JournalId id = school.journals.get(sheet);
    List<CellAnswer> answers =
        journal.as(school.teachers.get(sheet)).perform(new CellBatch(id, commands)).get();
    answers.stream()
        .filter(answer -> answer.status() != CellAnswer.Status.DONE)
        .findFirst()
        .ifPresent(
            answer -> {
              throw new IllegalStateException(answer.toString());
            });
    return answers;
  }

  private static CellCommand put(ColumnId column, PersonId pupil, String value, int revision) {
    return new CellCommand.PutMark(
        id(), new ColumnRef.Existing(column), pupil, value, revision, "", "причина", null);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static CommandId id() {
    return new CommandId("measure-" + BigSchool.IDS.next());
  }
}
