package example.grades;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.core.Journal;
import ua.journal.core.JournalSession;
import ua.journal.core.JournalStore;
import ua.journal.core.common.CommandId;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.sheet.CellBatch;
import ua.journal.core.sheet.CellCommand;
import ua.journal.core.sheet.ColumnRef;
import ua.journal.core.sheet.Sheet;
import ua.journal.core.sheet.SheetQuery;
import ua.journal.spi.Storages;

class FoundingTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");

  @ParameterizedTest
  @ValueSource(strings = {"memory", "jpa"})
  void aSchoolMadeInCodeTakesItsFirstMark(String storage) {
    try (JournalStore store = Storages.open(storage, settings(storage))) {
      List<String> heard = new ArrayList<>();
      Founding.School school =
          Founding.found(
              Journal.builder()
                  .store(store)
                  .clock(at("2026-08-25T10:00"))
                  .listener(event -> heard.add(event.command().getClass().getSimpleName()))
                  .build());
      assertThat(heard).startsWith("FoundSchool").contains("OpenJournal").endsWith("PublishDraft");

      JournalSession teacher =
          Journal.builder().store(store).clock(at("2026-09-07T12:00")).build().as(school.teacher());
      Sheet sheet = teacher.ask(new SheetQuery(school.journal(), SheetQuery.Span.NOW));
      assertThat(sheet.pupils()).singleElement();
      CommandId column = new CommandId("first-column");
      teacher.perform(
          new CellBatch(
              school.journal(),
              List.of(
                  new CellCommand.AddColumn(
                      column, sheet.lessons().get(0).id(), ColumnKind.CURRENT, null, "oral"),
                  new CellCommand.PutMark(
                      new CommandId("first-mark"),
                      new ColumnRef.MadeBy(column),
                      school.pupil(),
                      "10",
                      0,
                      null,
                      null,
                      null))));
      assertThat(teacher.ask(new SheetQuery(school.journal(), SheetQuery.Span.NOW)).cells())
          .singleElement()
          .satisfies(cell -> assertThat(cell.mark().value()).isEqualTo("10"));
    }
  }

  private static Map<String, String> settings(String storage) {
    return storage.equals("jpa") ? Map.of("url", "jdbc:derby:memory:") : Map.of();
  }

  private static Clock at(String moment) {
    return Clock.fixed(LocalDateTime.parse(moment).atZone(ZONE).toInstant(), ZONE);
  }
}
