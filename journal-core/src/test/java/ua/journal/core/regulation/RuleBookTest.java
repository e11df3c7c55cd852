package ua.journal.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import ua.journal.core.common.JournalException;

class RuleBookTest {
  private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

  @Test
  void everyRuleHasAnIdAndAClause() {
    List<Rule> rules = RuleBook.standard().rules();
    assertThat(rules).hasSizeGreaterThan(20);
    assertThat(rules).allMatch(rule -> rule.id().matches("R-[A-Z]{2,4}-\\d\\d|COMMAND_ID_REUSED"));
    assertThat(rules).noneMatch(rule -> rule.clause().isBlank());
  }

  @Test
  void everySentenceIsSaidInBothLanguages() {
    ResourceBundle ukrainian = bundle(Locale.ROOT);
    ResourceBundle english = bundle(Locale.ENGLISH);
    assertThat(ukrainian.keySet()).isEqualTo(english.keySet()).hasSizeGreaterThan(40);
  }

  @Test
  void aFindingIsSaidWithItsFacts() {
    Finding finding =
        RuleBook.of("R-MRK-01").finding("mark.points", Map.of("value", "8,5", "allowed", "1, 2"));
    assertThat(FindingTexts.say(finding, UKRAINIAN)).isEqualTo("8,5 не можна: бали цілі, 1–12.");
    assertThat(FindingTexts.say(finding, Locale.ENGLISH))
        .isEqualTo("8,5 cannot stand here: points are whole, 1–12.");
  }

  @Test
  void anUnknownRuleIsAnError() {
    assertThatThrownBy(() -> RuleBook.standard().rule("R-MRK-99"))
        .isInstanceOf(JournalException.class);
  }

  @Test
  void fixesHaveTheNamesClientsKnow() {
    assertThat(Fix.ADD_COLUMN.code()).isEqualTo("addColumn");
    assertThat(Fix.MADE_UP.code()).isEqualTo("madeUp");
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("ua.journal.core.regulation.findings", locale);
  }
}
