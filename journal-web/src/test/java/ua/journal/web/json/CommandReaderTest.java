package ua.journal.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.CommandId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.LessonId;
import ua.journal.core.common.PersonId;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.lessons.LessonRecord;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.marks.WorkKind;
import ua.journal.core.sheet.CellCommand;
import ua.journal.core.sheet.ColumnRef;
import ua.journal.web.json.ParsedCommand.Malformed;
import ua.journal.web.json.ParsedCommand.Understood;

class CommandReaderTest {
  private static final CommandId ID = new CommandId("cmd-0001");
  private static final ColumnRef COLUMN = new ColumnRef.Existing(new ColumnId(11));
  private static final PersonId PUPIL = new PersonId(22);

  @Test
  void readsMarks() {
    assertThat(one("'type':'putMark','column':'11','pupil':22,'value':'9','revision':0"))
        .isEqualTo(new CellCommand.PutMark(ID, COLUMN, PUPIL, "9", 0, null, null, null));
    assertThat(
            one(
                "'type':'putMark','column':'cmd:cmd-0000','pupil':'22','value':'9','revision':3,"
                    + "'comment':'Добре','reason':'описка','madeUpOn':'2027-01-19'"))
        .isEqualTo(
            new CellCommand.PutMark(
                ID,
                new ColumnRef.MadeBy(new CommandId("cmd-0000")),
                PUPIL,
                "9",
                3,
                "Добре",
                "описка",
                LocalDate.of(2027, 1, 19)));
    assertThat(one("'type':'clearMark','column':'11','pupil':'22','revision':1"))
        .isEqualTo(new CellCommand.ClearMark(ID, COLUMN, PUPIL, 1, null));
  }

  @Test
  void readsAttendance() {
    assertThat(one("'type':'putAbsence','column':'11','pupil':'22','revision':0,'reason':null"))
        .isEqualTo(new CellCommand.PutAbsence(ID, COLUMN, PUPIL, 0, null));
    assertThat(one("'type':'clearAbsence','column':'11','pupil':'22','revision':1"))
        .isEqualTo(new CellCommand.ClearAbsence(ID, COLUMN, PUPIL, 1, null));
    assertThat(one("'type':'putLate','column':'11','pupil':'22','revision':0,'minutes':10"))
        .isEqualTo(new CellCommand.PutLate(ID, COLUMN, PUPIL, 10, 0, null));
    assertThat(one("'type':'confirmRollCall','lesson':'33'"))
        .isEqualTo(new CellCommand.ConfirmRollCall(ID, new LessonId(33)));
  }

  @Test
  void readsLessonsAndColumns() {
    LessonRecord record =
        new LessonRecord(LessonKind.CONTROL, "Тема", "Робота", 4, "§2", false, new LessonId(44));
    assertThat(
            one(
                "'type':'putLesson','lesson':'33','revision':2,'kind':'CONTROL','topic':'Тема',"
                    + "'workTopic':'Робота','planNo':4,'homework':'§2','due':'44'"))
        .isEqualTo(new CellCommand.PutLesson(ID, new LessonId(33), record, false, 2));
    assertThat(one("'type':'putLesson','lesson':'33','revision':0,'due':'','planNo':''"))
        .isEqualTo(new CellCommand.PutLesson(ID, new LessonId(33), LessonRecord.EMPTY, false, 0));
    assertThat(one("'type':'addColumn','lesson':'33','kind':'WORK','work':'CONTROL','title':'К'"))
        .isEqualTo(
            new CellCommand.AddColumn(
                ID, new LessonId(33), ColumnKind.WORK, WorkKind.CONTROL, "К"));
    assertThat(one("'type':'addColumn','term':1,'kind':'SKILL','title':'Говоріння'"))
        .isEqualTo(new CellCommand.AddTermColumn(ID, 1, ColumnKind.SKILL, "Говоріння"));
    assertThat(one("'type':'addColumn','term':1,'lesson':'33','kind':'SKILL'"))
        .as("the lesson counts where both are named")
        .isEqualTo(new CellCommand.AddColumn(ID, new LessonId(33), ColumnKind.SKILL, null, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'pupil':'22','value':'9','revision':0 | type | missing",
        "'type':7 | type | text",
        "'type':'drop' | type | type",
        "'type':'putMark','pupil':'22','value':'9','revision':0 | column | missing",
        "'type':'putMark','column':null,'pupil':'22','value':'9','revision':0 | column | missing",
        "'type':'putMark','column':'x','pupil':'22','value':'9','revision':0 | column | column",
        "'type':'putMark','column':'cmd:','pupil':'22','value':'9','revision':0 | column | column",
        "'type':'putMark','column':{},'pupil':'22','value':'9','revision':0 | column | column",
        "'type':'putMark','column':'11','value':'9','revision':0 | pupil | missing",
        "'type':'putMark','column':'11','pupil':'-1','value':'9','revision':0 | pupil | id",
        "'type':'putMark','column':'11','pupil':0,'value':'9','revision':0 | pupil | id",
        "'type':'putMark','column':'11','pupil':1.5,'value':'9','revision':0 | pupil | id",
        "'type':'putMark','column':'11','pupil':1e400,'value':'9','revision':0 | pupil | id",
        "'type':'putMark','column':'11','pupil':'9223372036854775808','value':'9','revision':0"
            + " | pupil | id",
        "'type':'putMark','column':'11','pupil':'22','revision':0 | value | missing",
        "'type':'putMark','column':'11','pupil':'22','value':9,'revision':0 | value | text",
        "'type':'putMark','column':'11','pupil':'22','value':['9'],'revision':0 | value | text",
        "'type':'putMark','column':'11','pupil':'22','value':'\\ud800','revision':0 | value | text",
        "'type':'putMark','column':'11','pupil':'22','value':'9' | revision | missing",
        "'type':'putMark','column':'11','pupil':'22','value':'9','revision':-1 | revision | number",
        "'type':'putMark','column':'11','pupil':'22','value':'9','revision':'1' | revision | number",
        "'type':'putMark','column':'11','pupil':'22','value':'9','revision':99999999999"
            + " | revision | number",
        "'type':'putMark','column':'11','pupil':'22','value':'9','revision':0,'madeUpOn':'19.01'"
            + " | madeUpOn | day",
        "'type':'putMark','column':'11','pupil':'22','value':'9','revision':0,'comment':{}"
            + " | comment | text",
        "'type':'putLate','column':'11','pupil':'22','revision':0 | minutes | missing",
        "'type':'putLesson','lesson':'33','revision':0,'kind':'PARTY' | kind | choice",
        "'type':'putLesson','lesson':'33','revision':0,'noHomework':'yes' | noHomework | flag",
        "'type':'putLesson','lesson':'33','revision':0,'due':'tomorrow' | due | id",
        "'type':'addColumn','lesson':'33' | kind | missing",
        "'type':'addColumn','lesson':'33','kind':'WORK','work':'NONE' | work | choice",
      })
  void namesTheFieldThatIsWrong(String fields, String field, String fault) {
    List<ParsedCommand> read = read("[{'id':'cmd-0001'," + fields + "}]");

    assertThat(read).containsExactly(new Malformed(ID, field, fault));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "[{]",
        "{}",
        "null",
        "7",
        "[1]",
        "[[]]",
        "[null]",
        "[{}]",
        "[{'id':7}]",
        "[{'id':'short'}]",
        "[{'id':'with space'}]",
        "[] []",
      })
  void refusesAsAWholeWhatIsNoBatch(String body) {
    assertThatExceptionOfType(JournalException.class)
        .isThrownBy(() -> read(body))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo(ErrorCode.MALFORMED));
  }

  @Test
  void refusesBrokenBytesAndEndlessNesting() {
    byte[] broken = {'[', '"', (byte) 0xff, '"', ']'};
    byte[] nested = "[".repeat(200_000).getBytes(StandardCharsets.US_ASCII);

    assertThatExceptionOfType(JournalException.class).isThrownBy(() -> CommandReader.read(broken));
    assertThatExceptionOfType(JournalException.class).isThrownBy(() -> CommandReader.read(nested));
  }

  @Test
  void oneMalformedCommandDoesNotStopTheOthers() {
    List<ParsedCommand> read =
        read(
            "[{'id':'cmd-0001','type':'drop'},"
                + "{'id':'cmd-0002','type':'confirmRollCall','lesson':'33','more':'ignored'}]");

    assertThat(read)
        .hasSize(2)
        .last()
        .isEqualTo(
            new Understood(
                new CellCommand.ConfirmRollCall(new CommandId("cmd-0002"), new LessonId(33))));
  }

  private static CellCommand one(String fields) {
    ParsedCommand command = read("[{'id':'cmd-0001'," + fields + "}]").get(0);
    assertThat(command).isInstanceOf(Understood.class);
    return ((Understood) command).command();
  }

  private static List<ParsedCommand> read(String body) {
    return CommandReader.read(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }
}
