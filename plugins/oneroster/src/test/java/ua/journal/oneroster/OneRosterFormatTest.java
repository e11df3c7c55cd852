package ua.journal.oneroster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ua.journal.core.imports.Table;
import ua.journal.spi.JournalPlugin;
import ua.journal.spi.TableFormat;
import ua.journal.testkit.AbstractTableFormatTest;

@Timeout(10)
class OneRosterFormatTest extends AbstractTableFormatTest {
  private static final String TEACHER = "5e1f0c3a-8b1d-4d5e-9a0f-6c2b7d8e9f01";
  private static final String CHILD = "5e1f0c3a-8b1d-4d5e-9a0f-6c2b7d8e9f02";
  private static final String MANIFEST =
      "propertyName,value\nmanifest.version,1.0\noneroster.version,%s\n";
  private static final String COURSES =
      "sourcedId,status,dateLastModified,schoolYearSourcedId,title,orgSourcedId\n"
          + "c1,,,y,Алгебра,o1\nc2,,,y,Англійська мова,o1\n";
  private static final String CLASSES =
      "sourcedId,status,dateLastModified,title,courseSourcedId,classCode,classType\n"
          + "h8,,,8-Б,,,homeroom\n"
          + "a8,,,Алгебра 8-Б,c1,,scheduled\n"
          + "e8,,,Англійська 8-Б 1,c2,1,scheduled\n";
  private static final String ENROLMENTS =
      "sourcedId,status,dateLastModified,classSourcedId,userSourcedId,role,primary,beginDate,"
          + "endDate\n"
          + "1,,,h8,p1,student,,2026-09-01,\n2,,,h8,p2,student,,2026-09-01,2026-10-31\n"
          + "3,,,h8,t1,teacher,true,,\n4,,,a8,t1,teacher,true,,\n"
          + "5,,,a8,p1,student,,,\n6,,,a8,p2,student,,,\n"
          + "7,,,e8,t1,teacher,true,,\n8,,,e8,p1,student,,,\n"
          + "9,tobedeleted,,a8,p3,student,,,\n";

  private final TableFormat format =
      ServiceLoader.load(JournalPlugin.class).stream()
          .map(ServiceLoader.Provider::get)
          .filter(plugin -> plugin.name().equals("oneroster"))
          .findFirst()
          .orElseThrow()
          .tableFormats()
          .get(0);

  @Override
  protected TableFormat format() {
    return format;
  }

  @Override
  protected String file() {
    return "bundle.zip";
  }

  @Override
  protected byte[] good() throws IOException {
    return zip(version12());
  }

  @Override
  protected String cell() {
    return "Гончар";
  }

  @Test
  void version12GivesTheListsOfASchool() throws IOException {
    List<Table> tables = read(version12());

    assertThat(rows(tables, "Семестр")).containsExactly(List.of("1", "2026-09-01", "2026-12-24"));
    assertThat(rows(tables, "Посада"))
        .containsExactly(
            List.of(
                "Петренко",
                "Оксана",
                "Вікторівна",
                "учитель",
                "101",
                "0441112233",
                "o@example.org",
                "8-Б"));
    assertThat(rows(tables, "Дата народження"))
        .containsExactly(
            List.of(),
            List.of("Гончар", "Назар", "Васильович", "8-Б", "2013-02-01", "Г/7", "2026-09-01"),
            List.of("Каплун", "Єва", "", "8-Б", "", "p2", "2026-09-01", "2026-10-30"));
    assertThat(rows(tables, "Ким доводиться"))
        .containsExactly(
            List.of("Гончар", "Ірина", "", "один із батьків", "Г/7", "Гончар Назар", "0671112233"));
    assertThat(rows(tables, "Учитель"))
        .filteredOn(row -> !row.isEmpty())
        .containsExactly(
            List.of("Алгебра", "8-Б", "", "Петренко Оксана Вікторівна"),
            List.of("Англійська мова", "8-Б", "1", "Петренко Оксана Вікторівна"));
    assertThat(tables)
        .filteredOn(table -> !table.rows().isEmpty() && table.rows().get(0).contains("Група"))
        .last()
        .satisfies(
            table ->
                assertThat(table.rows())
                    .containsExactly(
                        List.of("Предмет", "Клас", "Група", "№ особової справи", "Дитина"),
                        List.of("Англійська мова", "8-Б", "1", "Г/7", "Гончар Назар")));
  }

  @Test
  void version11KeepsTheRoleInTheUser() throws IOException {
    Map<String, String> parts = common("1.1");
    parts.put(
        "users.csv",
        "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,givenName,"
            + "familyName,identifier\n"
            + "t1,,,true,o1,teacher,t,Оксана,Петренко,101\n"
            + "p1,,,true,o1,student,a,Назар,Гончар,Г/7\n"
            + "p2,,,true,o1,student,b,Єва,Каплун,К/9\n");
    List<Table> tables = read(parts);

    assertThat(rows(tables, "Посада")).hasSize(1);
    assertThat(rows(tables, "Дата народження")).filteredOn(row -> !row.isEmpty()).hasSize(2);
  }

  /**
   * Follows the published bundles of version 1.1: columns in the binding's order, GUIDs, a byte
   * order mark, quoted lists, capital TRUE, columns of extensions, parents who name their children,
   * and enrolments that all end with the year.
   */
  @Test
  void aPublishedBundleOfVersion11() throws IOException {
    Map<String, String> parts = common("1.1");
    parts.put(
        "users.csv",
        "\uFEFFsourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,"
            + "givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,"
            + "password,metadata.ua.form\r\n"
            + TEACHER
            + ",active,2026-08-20T08:00:00.000Z,TRUE,o1,teacher,o.petr,,\"Оксана\",\"Петренко\",,101,"
            + "o@example.org,,,,,,\r\n"
            + CHILD
            + ",active,2026-08-20T08:00:00.000Z,TRUE,o1,student,n.hon,{local:7},\"Назар\",\"Гончар\","
            + ",Г/7,,,,,\"08\",,\"очна\"\r\n"
            + "s2,active,,TRUE,o1,student,e.kap,,Єва,Каплун,,К/9,,,,,\"08\",,\r\n"
            + "m1,active,,TRUE,o1,parent,m.hon,,Ірина,Гончар,,,,,0671112233,\""
            + CHILD
            + ",s2\",,,\r\n");
    parts.put("enrollments.csv", enrolmentsOfVersion11());
    List<Table> tables = read(parts);

    assertThat(rows(tables, "Дата народження"))
        .filteredOn(row -> !row.isEmpty())
        .containsExactly(
            List.of("Гончар", "Назар", "", "8-Б", "", "Г/7", "2026-09-01"),
            List.of("Каплун", "Єва", "", "", "", "К/9"));
    assertThat(rows(tables, "Ким доводиться"))
        .containsExactly(
            List.of("Гончар", "Ірина", "", "один із батьків", "Г/7", "Гончар Назар", "0671112233"),
            List.of("Гончар", "Ірина", "", "один із батьків", "К/9", "Каплун Єва", "0671112233"));
    assertThat(rows(tables, "Учитель"))
        .filteredOn(row -> !row.isEmpty())
        .containsExactly(List.of("Алгебра", "8-Б", "", "Петренко Оксана"));
  }

  private static String enrolmentsOfVersion11() {
    return "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,"
        + "primary,beginDate,endDate\r\n"
        + "1,active,,h8,o1,%s,student,FALSE,2026-09-01,2027-06-01\r\n".formatted(CHILD)
        + "2,ToBeDeleted,,h8,o1,s2,student,FALSE,2026-09-01,2027-06-01\r\n"
        + "3,active,,a8,o1,%s,student,FALSE,2026-09-01,2027-06-01\r\n".formatted(CHILD)
        + "4,active,,a8,o1,t2,teacher,FALSE,2026-09-01,2027-06-01\r\n"
        + "5,active,,a8,o1,%s,teacher,TRUE,2026-09-01,2027-06-01\r\n".formatted(TEACHER);
  }

  /**
   * Some pack the folder, and some systems write names in capitals and add a folder of their own.
   */
  @Test
  void aFolderAndCapitalNamesAreRead() throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("__MACOSX/roster/._manifest.csv", "x");
    version12().forEach((name, text) -> parts.put("Roster/" + name.toUpperCase(Locale.ROOT), text));
    parts.put("Roster/old/users.csv", "sourcedId\n9\n");
    byte[] bytes = zip(parts);

    assertThat(format.recognises(bytes)).isTrue();
    assertThat(rows(read(parts), "Посада")).hasSize(1);
    assertThat(rows(read(parts), "Дата народження")).filteredOn(row -> !row.isEmpty()).hasSize(2);
  }

  @Test
  void aZipBombIsRefusedBeforeItIsParsed() throws IOException {
    byte[] bytes = zip(Map.of("manifest.csv", "a,b\n", "users.csv", "0".repeat(120_000_000)));

    assertThat(format.recognises(bytes)).isTrue();
    assertThatThrownBy(() -> format.read("b.zip", new ByteArrayInputStream(bytes)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("100:1");
  }

  @Test
  void anotherArchiveIsNotTaken() throws IOException {
    assertThat(format.recognises(zip(Map.of("GPU001.TXT", "1,2")))).isFalse();
    assertThat(format.recognises(new byte[] {1, 2})).isFalse();
    assertThatThrownBy(() -> read(Map.of("manifest.csv", "a,b\n")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("users.csv");
  }

  @Test
  void anotherEncodingIsRefusedInWords() throws IOException {
    byte[] bytes =
        zip(
            Map.of("manifest.csv", "a,b\n", "users.csv", "sourcedId,familyName\n1,Їжак\n"),
            Charset.forName("windows-1251"));

    assertThatThrownBy(() -> format.read("b.zip", new ByteArrayInputStream(bytes)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("UTF-8");
  }

  private static Map<String, String> version12() {
    Map<String, String> parts = common("1.2");
    parts.put(
        "users.csv",
        "sourcedId,status,dateLastModified,enabledUser,username,givenName,familyName,middleName,"
            + "identifier,email,sms,phone,agentSourcedIds\n"
            + "t1,,,true,t,Оксана,Петренко,Вікторівна,101,o@example.org,,0441112233,\n"
            + "p1,,,true,a,Назар,Гончар,Васильович,Г/7,,,,m1\n"
            + "p2,,,true,b,Єва,Каплун,,,,,,\n"
            + "m1,,,true,c,Ірина,Гончар,,,,0671112233,,\n");
    parts.put(
        "roles.csv",
        "sourcedId,status,dateLastModified,userSourcedId,roleType,role,orgSourcedId\n"
            + "r1,,,t1,primary,teacher,o1\nr2,,,p1,primary,student,o1\n"
            + "r3,,,p2,primary,student,o1\nr4,,,m1,primary,parent,o1\n");
    parts.put("demographics.csv", "sourcedId,status,dateLastModified,birthDate\np1,,,2013-02-01\n");
    return parts;
  }

  private static Map<String, String> common(String version) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("manifest.csv", MANIFEST.formatted(version));
    parts.put(
        "academicSessions.csv",
        "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,"
            + "schoolYear\ns1,,,I,semester,2026-09-01,2026-12-25,y,2027\n"
            + "y,,,2026/2027,schoolYear,2026-09-01,2027-06-01,,2027\n");
    parts.put("courses.csv", COURSES);
    parts.put("classes.csv", CLASSES);
    parts.put("enrollments.csv", ENROLMENTS);
    return parts;
  }

  private List<Table> read(Map<String, String> parts) throws IOException {
    return format.read("bundle.zip", new ByteArrayInputStream(zip(parts)));
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
    return zip(parts, StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, String> parts, Charset charset) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(charset));
      }
    }
    return out.toByteArray();
  }
}
