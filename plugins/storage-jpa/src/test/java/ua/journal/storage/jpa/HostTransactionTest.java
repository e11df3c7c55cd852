package ua.journal.storage.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.journal.core.Journal;
import ua.journal.core.JournalStore;
import ua.journal.core.access.Outcome;
import ua.journal.core.common.CommandId;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.sheet.CellBatch;
import ua.journal.core.sheet.CellCommand;
import ua.journal.core.sheet.ColumnRef;
import ua.journal.core.sheet.Sheet;
import ua.journal.core.sheet.SheetQuery;
import ua.journal.core.support.AskHelp;
import ua.journal.core.support.HelpKind;
import ua.journal.core.support.OwnHelp;

/** The journal as part of another program's transactions. */
class HostTransactionTest {
  private static final ThreadLocal<Connection> HOST = new ThreadLocal<>();
  private static final DerbyMemory DATABASE = new DerbyMemory(DerbyMemory.PREFIX + "host");

  private static EmbeddedDataSource source;
  private static JournalStore store;
  private static BigSchool school;
  private static Journal journal;

  private int kept;

  @BeforeAll
  static void open() throws SQLException {
    source = new EmbeddedDataSource();
    source.setDatabaseName("memory:host");
    source.setCreateDatabase("create");
    store = JpaStorage.open(source, HOST::get);
    school = BigSchool.install(store, 1);
    journal = Journal.builder().store(store).clock(Measure.CLOCK).build();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE host_note (text VARCHAR(20))");
    }
  }

  @AfterAll
  static void close() {
    store.close();
    DATABASE.close();
  }

  @BeforeEach
  void begin() throws SQLException {
    Connection connection = source.getConnection();
    connection.setAutoCommit(false);
    HOST.set(connection);
    kept = notes();
    try (Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO host_note VALUES ('the host')");
    }
  }

  @AfterEach
  void end() throws SQLException {
    Connection connection = HOST.get();
    HOST.remove();
    connection.rollback();
    connection.close();
  }

  @Test
  void whatIsCommittedWithTheHostStays() throws SQLException {
    int before = questions();
    assertThat(ask("Як надрукувати?").changed()).isTrue();
    assertThat(questions()).as("seen within").isEqualTo(before + 1);
    HOST.get().commit();
    end();
    begin();
    assertThat(questions()).isEqualTo(before + 1);
  }

  @Test
  void whatTheHostTakesBackIsGone() throws SQLException {
    int before = questions();
    ask("Куди писати тему?");
    HOST.get().rollback();
    assertThat(questions()).isEqualTo(before);
    assertThat(notes()).isEqualTo(kept);
  }

  @Test
  void aRefusedCommandLeavesTheHostsRows() throws SQLException {
    int before = questions();
    assertThat(ask(" ").status()).isEqualTo(Outcome.Status.REFUSED);
    assertThat(notes()).isEqualTo(kept + 1);
    assertThat(ask("А тепер?").changed()).as("the transaction goes on").isTrue();
    HOST.get().commit();
    assertThat(questions()).isEqualTo(before + 1);
  }

  @Test
  void whatWasReadBeforeTheHostTookItBackIsNotKept() throws SQLException {
    int before = sheet().cells().size();
    CommandId column = new CommandId("host-column");
    List<CellCommand> commands =
        List.of(
            new CellCommand.AddColumn(
                column, school.lessons.get(0).get(0), ColumnKind.CURRENT, null, ""),
            new CellCommand.PutMark(
                new CommandId("host-mark"),
                new ColumnRef.MadeBy(column),
                school.pupils.get(0).get(0),
                "9",
                0,
                null,
                null,
                null));
    journal.as(school.teachers.get(0)).perform(new CellBatch(school.journals.get(0), commands));
    assertThat(sheet().cells()).hasSize(before + 1);
    HOST.get().rollback();
    assertThat(sheet().cells()).hasSize(before);
  }

  @Test
  void withoutTheHostTheJournalCommitsItself() throws SQLException {
    end();
    int before = questions();
    ask("Де розклад?");
    assertThat(questions()).isEqualTo(before + 1);
    begin();
    assertThat(questions()).isEqualTo(before + 1);
  }

  private static Outcome<Void> ask(String text) {
    return journal.as(school.teachers.get(0)).perform(new AskHelp(HelpKind.QUESTION, text));
  }

  private static int questions() {
    return journal.as(school.teachers.get(0)).ask(new OwnHelp()).requests().size();
  }

  private static Sheet sheet() {
    return journal
        .as(school.teachers.get(0))
        .ask(new SheetQuery(school.journals.get(0), SheetQuery.Span.YEAR));
  }

  private static int notes() throws SQLException {
    try (Statement statement = HOST.get().createStatement();
        ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM host_note")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
