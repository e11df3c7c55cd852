package ua.journal.storage.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No table and no column is forgotten: it is a fact, or bookkeeping with a reason. */
class FactTableTest {
  @Test
  void everyColumnStandsInOneOfTheLists() throws Exception {
    Map<String, String> reasons = new TreeMap<>();
    FactTable.lines("bookkeeping.txt")
        .map(line -> line.split(": ", 2))
        .forEach(parts -> reasons.put(parts[0], parts[1]));
    assertThat(reasons.values()).noneMatch(String::isBlank);
    Set<String> facts = new TreeSet<>();
    for (FactTable table : FactTable.all().values()) {
      Stream.concat(table.key().stream(), table.fields().stream())
          .forEach(column -> assertThat(facts.add(table.name() + "." + column)).isTrue());
    }
    DerbyMemory memory = DerbyMemory.create();
    Set<String> stored = new TreeSet<>();
    try (Connection connection = DriverConnections.ANONYMOUS.open(memory.url())) {
      new Tamper(connection, new Random(0))
          .tables()
          .values()
          .forEach(columns -> columns.forEach(column -> stored.add(column.full())));
    }
    memory.close();
    assertThat(stored).containsAll(facts);
    assertThat(stored)
        .filteredOn(column -> !facts.contains(column) && !reasons.containsKey(column))
        .filteredOn(column -> !reasons.containsKey(column.replaceFirst("[.].*", ".*")))
        .as("columns in no list: name them in facts.txt, or in bookkeeping.txt with a reason")
        .isEmpty();
    assertThat(FactTable.all().values().stream().map(FactTable::number)).doesNotHaveDuplicates();
  }

  @Test
  void whoseKeysAreReadFromEveryKindOfStatement() {
    WriteShape swept = WriteShape.of("DELETE FROM day_off WHERE school_id = ? AND from_day = ?");
    assertThat(swept.look())
        .isEqualTo(
            "SELECT school_id, from_day, name FROM day_off WHERE school_id = ? AND from_day = ?");
    WriteShape moved =
        WriteShape.of("UPDATE guardian SET guardian_id = ? WHERE guardian_id = ? AND pupil_id = ?");
    assertThat(moved.found()).containsExactly(1, 2);
    assertThat(moved.left()).containsExactly(0, -1);
    assertThat(WriteShape.of("UPDATE lesson SET seq = ? WHERE id = ?")).isNull();
    assertThat(WriteShape.of("UPDATE person SET surname = surname WHERE id IN (?,?)")).isNull();
  }
}
