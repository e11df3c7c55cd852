package ua.journal.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.core.access.Operation;
import ua.journal.core.audit.LogLine;

/** Every operation has its words, in both languages. */
class LogTextsTest {
  private static final List<String> BESIDE_OPERATIONS =
      List.of(
          "DENIED",
          "UNDO_IMPORT",
          "JOIN_PEOPLE",
          "PART_PEOPLE",
          "REMOVE_PERSON",
          "FOUND_SCHOOL",
          "COVERING",
          "COVERED",
          "TRACE",
          "HELP",
          "ACCESS_POINT",
          "REPORT",
          "DROP_CREDENTIAL",
          "LINK_IDENTITY");

  @ParameterizedTest
  @ValueSource(strings = {"uk", "en"})
  void everyOperationHasItsWords(String language) {
    ResourceBundle texts =
        ResourceBundle.getBundle(LogTexts.BUNDLE, Locale.forLanguageTag(language));
    Stream<String> operations = Stream.of(Operation.values()).map(Operation::name);

    assertThat(Stream.concat(operations, BESIDE_OPERATIONS.stream()))
        .allSatisfy(operation -> assertThat(texts.containsKey(operation)).as(operation).isTrue());
  }

  @Test
  void aLineNamesWhatWasDoneAndToWhom() {
    assertThat(say("STAFF_CODES", List.of("Бондар Ганна"), Map.of("batch", "5")))
        .isEqualTo("Видача коду доступу працівникам: Бондар Ганна");
    assertThat(say("IMPORT", List.of(), Map.of("created", "12", "refused", "0")))
        .isEqualTo("Завантаження списків з файлу: створено 12");
    assertThat(say("DENIED", List.of("Мельник Марко"), Map.of("operation", "READ_DIARY")))
        .isEqualTo("Відмовлено в доступі: перегляд щоденника: Мельник Марко");
    assertThat(say("SOMETHING_NEW", List.of(), Map.of())).isEqualTo("Інша дія");
  }

  private static String say(String operation, List<String> subjects, Map<String, String> facts) {
    LogLine line =
        new LogLine(1, LocalDateTime.of(2026, 11, 23, 9, 0), "", operation, subjects, facts);
    return new LogTexts(Locale.forLanguageTag("uk")).say(line);
  }
}
