package ua.journal.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The file for the developer has no personal data")
class MaskTest {
  private static final List<String> PERSONAL =
      List.of(
          "Мельник Марко Юрійович",
          "Melnyk",
          "+380 67 123-45-67",
          "0671234567",
          "mother@example.com",
          "o.petrenko",
          "classteacher",
          "Г/77",
          "12.04.2013",
          "2013-04-12",
          "10.0.0.17",
          "mark=9",
          "н/а",
          "7",
          "Київ, вул. Зелена 5",
          "1953847261059841",
          "AB12CD",
          "PETRENKO");

  private static final List<String> PLACES =
      List.of(
          "%s",
          "[2026-11-25T10:42:00:123+0200] 00000033 ua.journal.web.Page E %s",
          "[2026-11-25T10:42:00:123+0200] 0033 SystemErr R java.sql.SQLException: value %s is long",
          "Caused by: java.lang.IllegalStateException: %s",
          "    at ua.journal.web.Page.open(Page.java:12) %s",
          "GET /pupils.xhtml?q=%s",
          "GET /pupils.xhtml/%s",
          "CWWKE0001I: %s",
          "java.util.Map{%s}",
          "x %s y",
          "[%s]");

  @Test
  void nothingPersonalIsLeftWhereverItStands() {
    for (String place : PLACES) {
      for (String personal : PERSONAL) {
        String masked = Mask.line(place.formatted(personal));
        assertThat(masked).as(place).doesNotContain(personal);
        for (String word : personal.split("[ ,@=/-]+")) {
          String rest = masked.replaceAll("\\d{4}-\\d\\d-\\d\\dT\\S+|\\(\\w+\\.java:\\d+\\)", "");
          assertThat(word.length() < 3 ? "" : rest)
              .as("%s in %s", word, place)
              .doesNotContain(word);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ua.journal.core.common.JournalException",
        "at ua.journal.web.Page.open(Page.java:12)",
        "at java.base/java.lang.Thread.run(Thread.java:840)",
        "Incident AB12CD",
        "CWWKZ0001I",
        "GET /journal.xhtml",
        "Caused by: java.sql.SQLException",
      })
  void whatTheDeveloperNeedsStays(String line) {
    assertThat(Mask.line(line)).isEqualTo(line);
  }

  @Test
  void theMomentAndTheClassOfALineStay() {
    assertThat(
            Mask.line(
                "[2026-11-25T10:42:00:123+0200] 00000033 ua.journal.web.problem.Incident E"
                    + " Incident AB12CD GET /journal.xhtml"))
        .startsWith("2026-11-25T10:42:00:123+0200")
        .contains("ua.journal.web.problem.Incident")
        .contains("Incident AB12CD GET /journal.xhtml");
  }

  @Test
  void aLineOfTextAloneIsOneDot() {
    assertThat(Mask.line("Оцінку 9 поставлено учневі Мельник")).isEqualTo("·");
  }
}
