package ua.journal.web.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of a school that are none, through the interface and through the page. */
final class UploadShots {
  private static final List<String> IMPORTS =
      List.of("roster", "plan", "oneroster", "asc-timetable", "untis-gpu", "nothing", "%zz", "..");
  private static final List<String> PARTS =
      List.of(
          "content.xml",
          "[Content_Types].xml",
          "xl/workbook.xml",
          "xl/worksheets/sheet1.xml",
          "mimetype",
          "manifest.csv",
          "users.csv",
          "orgs.csv",
          "GPU001.TXT",
          "GPU002.TXT",
          "../../etc/passwd",
          "xl/vbaProject.bin",
          "xl/_rels/workbook.xml.rels",
          "_rels/.rels");
  private static final List<String> TEXTS =
      List.of(
          "<timetable><periods/></timetable>",
          "<timetable><lessons><lesson id=\"1\" classids=\"1\" periodspercard=\"1E200000000\"/>"
              + "</lessons><cards><card lessonid=\"1\" period=\"-1\" days=\"1\"/></cards></timetable>",
          "<!DOCTYPE x [<!ENTITY e \"x\">]><timetable>&e;</timetable>",
          "ПІБ;Клас;Дата народження\nЇжак Ґава;7-А;99.99.9999\n",
          "a,b\n\"",
          "=1+1;+2;-3;@x\n",
          "Прізвище\tІм’я\n\t\n",
          "<worksheet><sheetData><row r=\"1\">"
              + "<c r=\"ZZZZZ2\"><v>1E200000000</v></c></row></sheetData></worksheet>",
          "sourcedId,status,type\n1,tobedeleted,x\n",
          "x,,,,\n".repeat(500),
          "",
          "\uFEFF",
          "PK");

  private UploadShots() {}

  static Shot data(Odd odd, Person person) {
    String way =
        "/api/v1/imports/" + odd.of(IMPORTS) + (odd.once(3) ? odd.query(List.of("dryRun")) : "");
    // what could be read would only be looked at
    String dry = way.contains("dryRun=false") ? way.replace("dryRun=false", "dryRun=x") : way;
    Shot shot = new Shot("POST", dry).own(person);
    return shot.body(odd.once(3) ? "application/octet-stream" : "text/csv", file(odd));
  }

  static Shot page(PageForm form, Odd odd, Person person) {
    Shot shot = new Shot("POST", form.action()).own(person).with("X-CSRF-Token", "");
    String field =
        form.fields().keySet().stream()
            .filter(name -> name.contains("file"))
            .findFirst()
            .orElse("f");
    Map<String, String> fields = new LinkedHashMap<>(form.fields());
    fields.remove(field);
    fields.put(form.id(), form.id());
    if (!form.buttons().isEmpty()) {
      fields.put(odd.of(form.buttons()), "");
    }
    return Multipart.file(shot, fields, field, file(odd), odd);
  }

  private static byte[] file(Odd odd) {
    byte[] bytes =
        switch (odd.below(4)) {
          case 0 -> odd.noise(odd.below(3000));
          case 1 -> odd.of(TEXTS).getBytes(StandardCharsets.UTF_8);
          default -> zip(odd);
        };
    if (odd.once(5) && bytes.length > 0) {
      bytes[odd.below(bytes.length)] = (byte) odd.below(256);
    }
    return odd.once(9) ? Arrays.copyOf(bytes, odd.below(bytes.length + 1)) : bytes;
  }

  private static byte[] zip(Odd odd) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      Set<String> names = new TreeSet<>();
      for (int i = 1 + odd.below(6); i > 0; i--) {
        names.add(odd.of(PARTS));
      }
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(odd.of(TEXTS).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
