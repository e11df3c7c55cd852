package ua.journal.storage.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Base64;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.Role;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.SchoolRows.ClassRow;
import ua.journal.core.register.SchoolRows.CurriculumRow;
import ua.journal.core.register.SchoolRows.DayOffRow;
import ua.journal.core.register.SchoolRows.EnrolmentRow;
import ua.journal.core.register.SchoolRows.GuardianRow;
import ua.journal.core.register.SchoolRows.JournalRow;
import ua.journal.core.register.SchoolRows.LessonRow;
import ua.journal.core.register.SchoolRows.LessonTimeRow;
import ua.journal.core.register.SchoolRows.MemberRow;
import ua.journal.core.register.SchoolRows.PersonRow;
import ua.journal.core.register.SchoolRows.PlanItemRow;
import ua.journal.core.register.SchoolRows.RoleRow;
import ua.journal.core.register.SchoolRows.SchoolRow;
import ua.journal.core.register.SchoolRows.SlotRow;
import ua.journal.core.register.SchoolRows.SubjectRow;
import ua.journal.core.register.SchoolRows.TermRow;
import ua.journal.core.school.PeriodState;
import ua.journal.core.timetable.Weeks;

/**
 * Imports are kept so that later versions read them; the bytes here were written by earlier ones.
 */
class KeptImportTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 5, 31);
  private static final LocalTime STARTS = LocalTime.of(8, 30);
  private static final LocalTime ENDS = LocalTime.of(9, 15);
  private static final SchoolRows NONE = SchoolRows.empty();

  /** A row of every kind, with whatever a text may hold. */
  private static final SchoolRows EACH =
      new SchoolRows(
          new SchoolRow(1, "Ліцей № 1", "Ліцей", "123", "Київ"),
          List.of(new TermRow(2026, 1, FIRST, LAST, PeriodState.CLOSING)),
          List.of(new DayOffRow(FIRST, LAST, "Канікули")),
          List.of(new LessonTimeRow(1, STARTS, ENDS)),
          List.of(
              new PersonRow(10, "Коваль", "Олена", "Петрівна", "ж", null, "А-1", "", "o@x.ua", ""),
              new PersonRow(
                  11, "Мельник", "Іван", "", "", LocalDate.of(2012, 2, 29), "", "", "", "ivan")),
          List.of(new RoleRow(10, Role.TEACHER, FIRST, null)),
          List.of(new GuardianRow(10, 11, "мати", FIRST, null)),
          List.of(new ClassRow(20, 2026, 8, "Б", 10)),
          List.of(new EnrolmentRow(30, 11, 20, FIRST, null, "№ 1", "")),
          List.of(new SubjectRow(40, "Алгебра")),
          List.of(new JournalRow(50, 2026, 40, 20, "1", 10, 7, "")),
          List.of(new MemberRow(50, 11, FIRST, LAST, "№ 2")),
          List.of(new SlotRow(50, DayOfWeek.TUESDAY, 1, Weeks.SECOND, "214", FIRST, null)),
          List.of(new LessonRow(60, 50, 1, FIRST, 1, STARTS, ENDS, "214", 0)),
          List.of(
              new PlanItemRow(50, 1, null, "Тема\t1", "Рядок\nдва \\N", "§ 1", LessonKind.CONTROL)),
          List.of(new CurriculumRow(2026, 8, "", 40, 7)));

  @Test
  @DisplayName("Rows of every kind come back as they were, in the part they were in")
  void thereAndBack() {
    assertThat(KeptImport.unpack(KeptImport.pack(EACH, NONE, NONE)))
        .contains(List.of(EACH, NONE, NONE));
    assertThat(KeptImport.unpack(KeptImport.pack(NONE, EACH, EACH)))
        .contains(List.of(NONE, EACH, EACH));
  }

  @Test
  @DisplayName("Names are those of the database and stay, whatever classes are called")
  void names() throws IOException {
    String text =
        """
        rows 1
        created
        slot\t1\tjournal_id\tweekday\tbell_no\tweeks\troom\tfrom_day\tto_day
        50\tTUESDAY\t1\tSECOND\t214\t2026-09-01\t\\N
        before
        after
        """;
    SchoolRows slots = only(EACH.slots());
    assertThat(KeptImport.unpack(deflated(text))).contains(List.of(slots, NONE, NONE));
    assertThat(inflated(KeptImport.pack(slots, NONE, NONE))).isEqualTo(text);
  }

  @Test
  @DisplayName("A column that came later is what held before it; one that went is passed over")
  void columns() throws IOException {
    String text =
        """
        rows 1
        created
        slot\t1\tcolour\tjournal_id\tbell_no\tweekday\troom
        blue\t50\t1\tTUESDAY\t214
        hobby\t1\tname
        chess
        """;
    SchoolRows slots = only(List.of(new SlotRow(50, DayOfWeek.TUESDAY, 1, "214")));
    assertThat(KeptImport.unpack(deflated(text))).contains(List.of(slots, NONE, NONE));
  }

  @Test
  @DisplayName("An import of the demo's database of 2026-11-30: one lesson got a substitute")
  void demo() {
    List<SchoolRows> rows =
        old(
            "eAFjcDA3MTE1s0hLSzJMNE5Otkwys7Q0tTQxsjBKtLAwsDBKNkq2SDSzTDZITja0MEhJMUsxtExJsUxKMTRMS0"
                + "k2SEplYGBgBmL6AkZGBoYHB9Y4JXhDGCYXtIAMBpAwCATqgBjsQEIvKeaRAQOQYXCdMWcFkMFsaGQEVQVW"
                + "SjZBsROA7ledAA86AKb1LSI=");
    assertThat(rows.get(0)).isEqualTo(NONE);
    assertThat(rows.get(1).all()).hasSize(1);
    LessonRow before = rows.get(1).lessons().get(0);
    LessonRow after = rows.get(2).lessons().get(0);
    assertThat(before.substitute()).isZero();
    assertThat(after.substitute()).isPositive();
    assertThat(before).usingRecursiveComparison().ignoringFields("substitute").isEqualTo(after);
  }

  @Test
  @DisplayName("Rows of every kind kept by the last version that kept them binary")
  void binary() {
    assertThat(
            old(
                "eAHFk79v00AUx9+lUAeDUIdulaowwQKK7bg2UoeWNIJKVRKaMCCxJHEiscAEYqxK1QmJsgQJUEEsDCwh"
                    + "EBRSwsDE+E5i6coGfwXf57NDWsHMG+K7d+/7eT/uQitLURiGThj4bpTvNPJOGDmFy2G+0Ml7kVfwoiW3"
                    + "FQX5oNlstYOg7TsdL/BbgeM0/WYz8P02Ec0ohV8xLOb4ue7qXR7wp9yPnW7OUWT/cSmacVxPUZaf8VA/"
                    + "5b4RkfVLECmnepgAr/9UZBU3KrX18tV/nc8B1eOx7vJIP+QDHqaBQlv4vn+uSlgsrl95+w0nlEnQZCs6"
                    + "A+kX7kN+oB9JnfvQD3jMPenjJQ/0tt4CuG9cGf4I1Aneu4imsJq9u/Lg0r1GvBY00WlFZ/kFEOBBM+SR"
                    + "tLobpxibuCT98vnJFsjb9xt3IE/7l9qsemm1eK20mcRXD4U/HSD7OGOWP3NPb/Pw76HzcJvxZhVl+EkS"
                    + "RTbUE95i6kUHxkQmhsSKTiY3KY6J5oI0u4eJvUfD7/QW96ZPXehNWhEh1hiwSqYXG9pEkNlNsCKMLS3l"
                    + "yGuIK3FxPh1v1W+UamurN0UJ/2ytVKyU1/DWXKeQ0I7NbzlNEmdLWSaT7I69myOouLhUQgaAGdn8GnPA"
                    + "VZxCf/P8Sj/mD3hdIxsfPLHcrTIu+usb+UNYKK++WdlI2pjcDijG4nFZyeY/fH4DAKC7Uw=="))
        .isEqualTo(List.of(EACH, NONE, NONE));
  }

  @Test
  @DisplayName("Rows kept by the first version that could undo, without columns that came later")
  void first() {
    SchoolRows all =
        new SchoolRows(
            null,
            List.of(new TermRow(2026, 1, FIRST, LAST)),
            List.of(),
            EACH.lessonTimes(),
            List.of(),
            List.of(),
            List.of(),
            EACH.classes(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new SlotRow(50, DayOfWeek.TUESDAY, 1, "214")),
            List.of(),
            List.of(new PlanItemRow(50, 1, null, "", "Назва", "§ 1", LessonKind.CONTROL)));
    assertThat(
            old(
                "eAFjcEi0SEozME9JtTSyNDdJNUpMSjQzS0pNSjUyNzQ0NLAwNkoyMTO3SEo0Mk4FqjEzNkw0MDQ0NzA3"
                    + "Mks2tDQySmZgYGAGYgZGRgYG9ldAAswCiQTcBPGAIPAlhIbIgBRKX5mnGMAAZMh5Oq0+AZWFUyAVYCAC"
                    + "ZEDM5GBkYLowESbOBVeKYMA1GTEysIeEuga7OEaC1APFmY0MTaAKkVUB5YCQ68LcCxsubL+w6cIGRgaW"
                    + "Q8sVDIH6nf39QoL8fRCm04sFAHJ8KbE="))
        .isEqualTo(List.of(all, NONE, NONE));
  }

  @Test
  @DisplayName("Whatever no version wrote is told to be unreadable")
  void strange() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      out.writeUTF("0".repeat(64));
    }
    assertThat(KeptImport.unpack(bytes.toByteArray())).isEmpty();
  }

  private static SchoolRows only(List<SlotRow> slots) {
    return new SchoolRows(
        null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(), slots, List.of(), List.of());
  }

  private static List<SchoolRows> old(String base64) {
    return KeptImport.unpack(Base64.getDecoder().decode(base64)).orElseThrow();
  }

  private static byte[] deflated(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static String inflated(byte[] packed) throws IOException {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
