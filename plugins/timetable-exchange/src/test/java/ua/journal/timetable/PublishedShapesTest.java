package ua.journal.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.core.imports.Table;

/**
 * Files shaped like those that schools publish. {@code asc-2012.xml} follows the export «aSc
 * Timetables 2012 XML» of version 2021.6.2 as Ukrainian schools have it: every list with its
 * options and columns, ids of 16 hexadecimal digits, teachers by initials, groups «1 група» and
 * «Хлопці», lessons of several classes, teachers and rooms, masks of days and weeks, empty lists of
 * students. Names in it are invented.
 */
class PublishedShapesTest {
  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1251"})
  void ascOf2012(String charset) throws IOException {
    List<Table> tables = asc(new String(resource("asc-2012.xml"), StandardCharsets.UTF_8), charset);

    assertThat(rows(tables, "Посада"))
        .containsExactly(List.of("Їжакевич О.В.", "учитель"), List.of("Ґудзь Ю.П.", "учитель"));
    assertThat(rows(tables, "Предмет"))
        .containsExactly(
            List.of("Українська мова", "8-А", "", "Їжакевич О.В.", "4.5"),
            List.of("Іноземна мова (англійська)", "8-А", "1", "Ґудзь Ю.П.", "2"),
            List.of("Фізична культура", "8-А", "Хлопці", "Ґудзь Ю.П.", "1"),
            List.of("Укр.м./Чит.", "8-А", "", "Ґудзь Ю.П.", "1"),
            List.of("Укр.м./Чит.", "8-Б", "", "Ґудзь Ю.П.", "1"));
    assertThat(rows(tables, "День"))
        .containsExactly(
            List.of("понеділок", "1", "«Укр.м./Чит.», каб. 306", "«Укр.м./Чит.», каб. 306"),
            List.of("середа", "1", "Українська мова, каб. 306"),
            List.of("п’ятниця", "1", "Фізична культура група «Хлопці», каб. СпЗ_1"),
            List.of("п’ятниця", "2", "«Іноземна мова (англійська)» гр. 1"));
  }

  /** Exports of 2010 and before say the day by its number, from 0 or, when told so, from 1. */
  @ParameterizedTest
  @CsvSource({"'idprefix:XML,groupstype1', 0", "'daynumbering1,idprefix:MyApp', 1"})
  void ascOf2010CountsDays(String options, int monday) throws IOException {
    String xml =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <timetable ascttversion="2010.3.1" importtype="database" options="%s" defaultexport="1">
        <days options="canadd" columns="day,name,short"><day day="%d" short="Пн" name="Понеділок"/></days>
        <subjects><subject id="*1" name="Хімія"/></subjects>
        <classes><class id="*1" name="9-А"/></classes>
        <lessons><lesson id="*1" subjectid="*1" classids="*1" periodsperweek="1.0"/></lessons>
        <cards options="canadd" columns="lessonid,day,period,classroomids">
        <card lessonid="*1" day="%d" period="3" classroomids=""/></cards></timetable>
        """
            .formatted(options, monday, monday);

    assertThat(rows(asc(xml, "UTF-8"), "День")).containsExactly(List.of("понеділок", "3", "Хімія"));
  }

  /**
   * GPU files as Untis describes them: the separator is the school's choice of three, texts stand
   * in quotation marks, two empty fields end a line, and duties without a class stand among
   * lessons.
   */
  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void untisWithAnySeparator(String separator) throws IOException {
    String places =
        "6003,\"6-Б\",\"СИЧ\",\"МАТ6\",\"F12\",1,7,,\r\n"
            + "6003,\"6-Б\",\"СИЧ\",\"МАТ6\",\"F12\",2,1,,\r\n"
            + "0,,\"СИЧ\",\"ЧЕРГ\",,1,2,,\r\n";
    String subjects = "\"МАТ6\",\"Математика\",,,,,,\r\n";
    byte[] bytes =
        zip(
            Map.of(
                "GPU001.TXT", places.replace(",", separator),
                "GPU006.TXT", subjects.replace(",", separator)));
    List<Table> tables = new UntisFormat().read("untis.zip", new ByteArrayInputStream(bytes));

    assertThat(rows(tables, "Предмет"))
        .containsExactly(List.of("Математика", "6-Б", "", "СИЧ", "2"));
    assertThat(rows(tables, "День"))
        .containsExactly(
            List.of("понеділок", "7", "Математика, каб. F12"),
            List.of("вівторок", "1", "Математика, каб. F12"));
  }

  @Test
  void untisInUtf8WithAMark() throws IOException {
    byte[] bytes = zip(Map.of("GPU001.TXT", "\uFEFF1,\"6-Б\",\"СИЧ\",\"Хімія\",,5,3,,\r\n"));
    List<Table> tables = new UntisFormat().read("untis.zip", new ByteArrayInputStream(bytes));

    assertThat(rows(tables, "День")).containsExactly(List.of("п’ятниця", "3", "Хімія"));
  }

  @Test
  void ascTellsSecondTeachersAndTakesBothClassesOfALeader() throws IOException {
    List<Table> tables = asc("two-teachers.xml");

    assertThat(rows(tables, "Посада"))
        .containsExactly(
            List.of("Бабій В.Г.", "учитель", "5-А, 6-А"), List.of("Ґалаґан М.О.", "учитель"));
    assertThat(rows(tables, "День"))
        .containsExactly(List.of("понеділок", "1", "Технології, каб. 12", "Технології, каб. 12"));
    assertThat(told(tables))
        .containsExactlyInAnyOrder(
            "teacher стать, значень: 2", "lesson Технології 5-А, 6-А: другий учитель Ґалаґан М.О.");
    assertThat(tables.get(0).offered()).as("bells never replace those of the school").isTrue();
  }

  @Test
  void ascSaysTheSemester() throws IOException {
    assertThat(rows(asc("terms.xml"), "День"))
        .containsExactly(
            List.of("понеділок", "1", "Хімія (І сем.), каб. 12 / Фізика (ІІ сем.), каб. 12"));
  }

  @Test
  void ascKeepsDigitsInNames() throws IOException {
    List<Table> tables = asc("digit-before-group.xml");

    assertThat(rows(tables, "Предмет"))
        .containsExactly(
            List.of("Модуль 2", "5-А", "Хлопці", "Гук С.І.", "1"),
            List.of("Модуль 2", "5-А", "Дівчата", "Ткач О.П.", "1"));
    assertThat(rows(tables, "День"))
        .containsExactly(
            List.of(
                "середа",
                "3",
                "«Модуль 2» група «Хлопці», каб. 12 / «Модуль 2» група «Дівчата», каб. 14"));
  }

  @ParameterizedTest
  @CsvSource({
    "1 група, 1",
    "Група 2, 2",
    "2, 2",
    "гр. № 3, 3",
    "Хлопці, Хлопці",
    "Хлопці 1, Хлопці 1",
    "А2, А2",
    "2А, 2А"
  })
  void namesOfGroups(String name, String plain) {
    assertThat(GroupNames.plain(name)).isEqualTo(plain);
  }

  @Test
  void untisCoupledTeachersAreGroups() throws IOException {
    List<Table> tables = untis("coupled.zip");

    assertThat(rows(tables, "Предмет"))
        .containsExactly(
            List.of("Англійська мова", "5-А", "1", "Бабій Василь", "1"),
            List.of("Англійська мова", "5-А", "2", "Ґалаґан Марія", "1"),
            List.of("Математика", "5-А", "", "Дорошенко Олег", "1"));
    assertThat(rows(tables, "День"))
        .contains(
            List.of(
                "понеділок",
                "1",
                "Англійська мова гр. 1, каб. 118 / Англійська мова гр. 2, каб. 120"));
  }

  @Test
  void untisWeekTypesAlternate() throws IOException {
    List<Table> tables = untis("weeks.zip");

    assertThat(rows(tables, "Предмет"))
        .containsExactly(
            List.of("Хімія", "5-А", "", "Бабій Василь", "0.5"),
            List.of("Фізика", "5-А", "", "Ґалаґан Марія", "0.5"));
    assertThat(rows(tables, "День"))
        .containsExactly(List.of("понеділок", "3", "Хімія чис., каб. 12 / Фізика знам., каб. 12"));
  }

  @Test
  void untisTellsWhatItLeavesOut() throws IOException {
    byte[] bytes =
        zip(
            Map.of(
                "GPU001.TXT",
                "1,\"6-Б\",\"СИЧ\",\"Хімія\",,5,3,,\r\n1,\"6-Б\",\"ВОВ\",\"Хімія\",,5,3,,\r\n0,,\"СИЧ\",\"ЧЕРГ\",,1,2,,\r\n",
                "GPU002.TXT",
                "1,1,1,1,\"6-Б\",\"СИЧ\",\"Хімія\",,,,,\"1HJ\"\r\n",
                "GPU003.TXT",
                "\"6-Б\",\"\"\r\n"));
    List<Table> tables = new UntisFormat().read("untis.zip", new ByteArrayInputStream(bytes));

    assertThat(rows(tables, "Предмет")).containsExactly(List.of("Хімія", "6-Б", "", "СИЧ", "1"));
    assertThat(rows(tables, "День")).containsExactly(List.of("п’ятниця", "3", "Хімія"));
    assertThat(told(tables))
        .containsExactly(
            "GPU002, урок 1 Хімія 6-Б: період «1HJ»",
            "GPU001, урок 1 Хімія 6-Б: другий учитель ВОВ",
            "GPU001, урок 0 СИЧ ЧЕРГ",
            "GPU003 рядків: 1");
  }

  @Test
  void ascTellsWhatItLeavesOut() throws IOException {
    String xml =
        """
        <timetable>
        <subjects><subject id="s" name="Хімія"/></subjects><classes><class id="c" name="9-А"/></classes>
        <students><student id="1" name="Хтось"/><student id="2" name="Інша"/></students>
        <lessons><lesson id="l" subjectid="s" classids="c" periodsperweek="1" teacherids=""/>
        <lesson id="m" subjectid="s" classids="" periodsperweek="1" teacherids=""/></lessons>
        <cards><card lessonid="l" period="3" days="10000" weeks="1000" terms="1" classroomids=""/>
        <card lessonid="l" period="3" days="01000" weeks="1" terms="1000" classroomids=""/>
        <card lessonid="l" period="" days="01000" weeks="1" terms="1" classroomids=""/>
        <card lessonid="l" period="4" days="00100" weeks="1010" terms="11" classroomids=""/></cards></timetable>
        """;
    List<Table> tables = asc(xml, "UTF-8");

    assertThat(rows(tables, "День")).containsExactly(List.of("середа", "4", "Хімія чис."));
    assertThat(told(tables))
        .containsExactly(
            "lesson Хімія 9-А: вчителя немає",
            "lesson Хімія",
            "card Хімія 9-А: тижні 1000",
            "card Хімія 9-А: періоди 1000",
            "card Хімія 9-А",
            "student елементів: 2");
  }

  private static List<String> told(List<Table> tables) {
    return tables.get(tables.size() - 1).beside().stream()
        .map(each -> each.place() + " " + each.what())
        .toList();
  }

  private static List<Table> untis(String name) throws IOException {
    return new UntisFormat().read(name, new ByteArrayInputStream(resource(name)));
  }

  private static List<Table> asc(String name) throws IOException {
    return asc(new String(resource(name), StandardCharsets.UTF_8), "UTF-8");
  }

  private static List<Table> asc(String xml, String charset) throws IOException {
    byte[] bytes = xml.getBytes(Charset.forName(charset));
    return new AscFormat().read("asc.xml", new ByteArrayInputStream(bytes));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = PublishedShapesTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
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
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }
}
