package ua.journal.core.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.journal.core.RuleCases;
import ua.journal.core.regulation.Finding;

@DisplayName("R-DOC-01: documents")
class DocumentRulesTest {
  @TestFactory
  @DisplayName("documents")
  Stream<DynamicTest> cases() {
    return RuleCases.tests("documents.csv", DocumentRulesTest::judge);
  }

  private static List<Finding> judge(RuleCases.Case each) {
    byte[] file = bytes(each.get("bytes"));
    SaveEdition edition =
        new SaveEdition(
            0,
            0,
            DocumentKind.values()[0],
            each.get("title"),
            each.get("file"),
            new Content(each.get("text"), file),
            false,
            false);
    return DocumentRules.judge(edition, each.get("text"));
  }

  private static byte[] bytes(String text) {
    return (text.startsWith("#") ? "a".repeat(Integer.parseInt(text.substring(1))) : text)
        .getBytes(StandardCharsets.UTF_8);
  }
}
