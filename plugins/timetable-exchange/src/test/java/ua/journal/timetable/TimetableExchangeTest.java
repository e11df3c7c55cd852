package ua.journal.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.core.imports.Table;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.TableFormat;

@Timeout(5)
class TimetableExchangeTest {
  private static final String ASC =
      """
      <?xml version="1.0" encoding="windows-1252"?>
      <timetable ascttversion="2012" importtype="database" displayname="aSc Timetables 2012 XML">
        <periods columns="period,starttime,endtime">
          <period period="1" starttime="8:30" endtime="9:15"/>
          <period period="2" starttime="9:25" endtime="10:10"/>
        </periods>
        <subjects><subject id="*1" name="Алгебра" short="Алг"/>
          <subject id="*2" name="Англійська мова" short="Англ"/></subjects>
        <teachers><teacher id="*1" firstname="Оксана" lastname="Петренко" name="Петренко О."/>
          <teacher id="*2" name="Ґудзь Юлія"/></teachers>
        <classrooms><classroom id="*1" name="Кабінет 214" short="214"/></classrooms>
        <classes><class id="*1" name="8-Б" teacherid="*2"/></classes>
        <groups><group id="*1" name="Цілий клас" classid="*1" entireclass="1"/>
          <group id="*2" name="Група 1" classid="*1" entireclass="0"/>
          <group id="*3" name="Група 2" classid="*1" entireclass="0"/></groups>
        <lessons>
          <lesson id="*1" classids="*1" subjectid="*1" teacherids="*1" groupids="*1" periodsperweek="2.0"/>
          <lesson id="*2" classids="*1" subjectid="*2" teacherids="*2" groupids="*2" periodsperweek="1"/>
          <lesson id="*3" classids="*1" subjectid="*2" teacherids="*1" groupids="*3" periodsperweek="1"/>
        </lessons>
        <cards>
          <card lessonid="*1" classroomids="*1" period="1" weeks="1" days="10000"/>
          <card lessonid="*1" classroomids="" period="2" weeks="1" days="00100"/>
          <card lessonid="*2" classroomids="" period="2" weeks="1" days="10000"/>
          <card lessonid="*3" classroomids="" period="2" weeks="1" days="10000"/>
          <card lessonid="*1" classroomids="*1" period="2" weeks="10" days="00001"/>
          <card lessonid="*2" classroomids="" period="2" weeks="01" days="00001"/>
        </cards>
      </timetable>
      """;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1251"})
  void ascGivesBellsStaffLoadAndTheWeekWhateverItsFirstLineClaims(String charset)
      throws IOException {
    byte[] bytes = ASC.getBytes(Charset.forName(charset));
    TableFormat asc = format("asc-timetable");
    List<Table> tables = asc.read("rozklad.xml", new ByteArrayInputStream(bytes));

    assertThat(asc.recognises(bytes)).isTrue();
    assertThat(rows(tables, "Початок"))
        .containsExactly(List.of("1", "8:30", "9:15"), List.of("2", "9:25", "10:10"));
    assertThat(rows(tables, "Посада"))
        .containsExactly(
            List.of("Петренко Оксана", "учитель"), List.of("Ґудзь Юлія", "учитель", "8-Б"));
    assertThat(rows(tables, "Предмет"))
        .containsExactly(
            List.of("Алгебра", "8-Б", "", "Петренко Оксана", "2"),
            List.of("Англійська мова", "8-Б", "1", "Ґудзь Юлія", "1"),
            List.of("Англійська мова", "8-Б", "2", "Петренко Оксана", "1"));
    assertThat(rows(tables, "День"))
        .containsExactly(
            List.of("понеділок", "1", "Алгебра, каб. 214"),
            List.of("понеділок", "2", "Англійська мова гр. 1 / Англійська мова гр. 2"),
            List.of("середа", "2", "Алгебра"),
            List.of("п’ятниця", "2", "Алгебра чис., каб. 214 / Англійська мова знам. гр. 1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE t [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><timetable>&x;</timetable>",
        "<!DOCTYPE t SYSTEM \"http://localhost:1/x.dtd\"><timetable/>",
        "<timetable><subjects>",
        "<schedule/>",
        "",
      })
  void aForeignOrHostileDocumentIsRefused(String xml) {
    byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> format("asc-timetable").read("x.xml", new ByteArrayInputStream(bytes)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("x.xml")
        .hasMessageNotContaining("root:");
  }

  @Test
  void untisGivesStaffPupilsLoadAndTheWeek() throws IOException {
    String teacher = "\"ПЕТ\",\"Петренко\"" + ",".repeat(27) + "\"Оксана\",,,,\"o@example.org\"\n";
    byte[] bytes =
        zip(
            Map.of(
                "GPU001.TXT",
                "7,\"8-Б\",\"ПЕТ\",\"АЛГ\",\"214\",1,1,\n7,\"8-Б\",\"ПЕТ\",\"АЛГ\",\"214\",3,2,\n",
                "gpu004.txt",
                teacher,
                "GPU006.TXT",
                "\"АЛГ\",\"Алгебра\",\n",
                "GPU010.TXT",
                "\"ГОН\",\"Гончар\",,,,,,\"Назар\",\"Г/7\",\"8-Б\",,,\"20130201\",\n"));
    TableFormat untis = format("untis-gpu");
    List<Table> tables = untis.read("gpu.zip", new ByteArrayInputStream(bytes));

    assertThat(untis.recognises(bytes)).isTrue();
    assertThat(rows(tables, "Посада"))
        .containsExactly(List.of("Петренко Оксана", "учитель", "o@example.org"));
    assertThat(rows(tables, "Дата народження"))
        .containsExactly(List.of("Гончар", "Назар", "8-Б", "2013-02-01", "Г/7"));
    assertThat(rows(tables, "Предмет"))
        .containsExactly(List.of("Алгебра", "8-Б", "", "Петренко Оксана", "2"));
    assertThat(rows(tables, "День"))
        .containsExactly(
            List.of("понеділок", "1", "Алгебра, каб. 214"),
            List.of("середа", "2", "Алгебра, каб. 214"));
  }

  @Test
  void anArchiveWithoutUntisFilesIsNotTaken() throws IOException {
    byte[] bytes = zip(Map.of("manifest.csv", "a,b\n"));

    assertThat(format("untis-gpu").recognises(bytes)).isFalse();
    assertThatThrownBy(() -> format("untis-gpu").read("x.zip", new ByteArrayInputStream(bytes)))
        .hasMessageContaining("GPU001");
  }

  private static TableFormat format(String name) {
    return ServiceLoader.load(JournalPlugin.class).stream()
        .map(ServiceLoader.Provider::get)
        .flatMap(plugin -> plugin.tableFormats().stream())
        .filter(format -> format.imports().contains(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<List<String>> rows(List<Table> tables, String heading) {
    Table table =
        tables.stream()
            .filter(each -> !each.rows().isEmpty() && each.rows().get(0).contains(heading))
            .findFirst()
            .orElseThrow();
    return table.rows().subList(1, table.rows().size());
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(Charset.forName("windows-1251")));
      }
    }
    return out.toByteArray();
  }
}
