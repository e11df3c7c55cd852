package example.grades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import ua.journal.core.Journal;
import ua.journal.core.JournalStore;

class OwnTransactionTest {
  @Test
  void bothAreCommittedTogetherOrNotAtAll() throws SQLException {
    EmbeddedDataSource source = new EmbeddedDataSource();
    source.setDatabaseName("memory:own");
    source.setCreateDatabase("create");
    OwnTransaction transaction = new OwnTransaction(source);
    try (JournalStore store = transaction.store()) {
      Journal journal = Journal.builder().store(store).build();
      transaction.run(connection -> execute(connection, "CREATE TABLE letter (text VARCHAR(9))"));

      assertThatThrownBy(
              () ->
                  transaction.run(
                      connection -> {
                        Handover.of(journal, "Davis").orThrow();
                        execute(connection, "INSERT INTO letter VALUES ('too long a letter')");
                      }))
          .isInstanceOf(SQLException.class);
      assertThat(journal.school()).as("gone with the letter").isEmpty();

      transaction.run(
          connection -> {
            Handover.of(journal, "Davis").orThrow();
            execute(connection, "INSERT INTO letter VALUES ('welcome')");
          });
      assertThat(journal.school()).isPresent();
      transaction.run(connection -> assertThat(letters(connection)).isEqualTo(1));
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int letters(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM letter")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
