package ua.journal.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

@DisplayName("R-SEC-01, R-SEC-02, R-SEC-05: the access matrix, cell by cell")
class AccessMatrixTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "access.md");

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/META-INF/journal-cases/access.csv",
      delimiter = ';',
      numLinesToSkip = 1)
  void everyCellIsAsReviewed(Operation operation, String allowed, String deniedTarget) {
    Set<String> allow = words(allowed);
    Set<String> target = words(deniedTarget);
    for (Role role : Role.values()) {
      for (Relation relation : relations()) {
        Decision expected = Decision.DENY_KIND;
        String cell = relation == null ? role.name() : role + "+" + relation;
        if (allow.contains(role.name()) || allow.contains(cell)) {
          expected = Decision.ALLOW;
        } else if (target.contains(role.name())) {
          expected = Decision.DENY_TARGET;
        }
        assertThat(decide(operation, role, relation, true))
            .as("%s for %s", operation, cell)
            .isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @DisplayName("deny by default: nobody without a role, nothing that does not exist")
  void denyByDefault(Operation operation) {
    CallerFacts nobody =
        new CallerFacts(
            new PersonId(1), new SchoolId(1), Set.of(), EnumSet.allOf(Relation.class), true);
    assertThat(AccessPolicy.decide(operation, nobody)).isEqualTo(Decision.DENY_KIND);
    for (Role role : Role.values()) {
      assertThat(decide(operation, role, Relation.TEACHES, false)).isNotEqualTo(Decision.ALLOW);
    }
  }

  @Test
  @DisplayName("every operation has its row among the reviewed cases")
  void noOperationWithoutARow() throws IOException {
    try (Stream<String> lines =
        new String(
                AccessMatrixTest.class
                    .getResourceAsStream("/META-INF/journal-cases/access.csv")
                    .readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8)
            .lines()) {
      assertThat(lines.skip(1).map(line -> line.split(";")[0]))
          .containsExactlyElementsOf(operations().map(Operation::name).toList());
    }
  }

  @Test
  @DisplayName("R-SEC-05: an administrator neither sees nor changes marks, whatever his relations")
  void administratorTouchesNoMarks() {
    for (Relation relation : Relation.values()) {
      assertThat(decide(Operation.READ_JOURNAL, Role.ADMIN, relation, true))
          .isEqualTo(Decision.DENY_KIND);
      assertThat(decide(Operation.WRITE_JOURNAL, Role.ADMIN, relation, true))
          .isEqualTo(Decision.DENY_KIND);
    }
  }

  @Test
  @DisplayName("docs/access.md is the matrix; -Djournal.write=true writes it anew")
  void documentIsTrue() throws IOException {
    String matrix = AccessDocument.write();
    if (Boolean.getBoolean("journal.write")) {
      Files.writeString(DOCUMENT, matrix);
    }
    assertThat(DOCUMENT).hasContent(matrix);
  }

  static Stream<Operation> operations() {
    return Stream.of(Operation.values());
  }

  static List<Relation> relations() {
    List<Relation> relations = new ArrayList<>(List.of(Relation.values()));
    relations.add(null);
    return relations;
  }

  static Decision decide(Operation operation, Role role, Relation relation, boolean exists) {
    Set<Relation> relations = relation == null ? Set.of() : Set.of(relation);
    return AccessPolicy.decide(
        operation,
        new CallerFacts(new PersonId(1), new SchoolId(1), Set.of(role), relations, exists));
  }

  private static Set<String> words(String text) {
    return text == null ? Set.of() : Set.of(text.trim().split(" +"));
  }
}
