package ua.journal.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Hostile files, each made out of a good one of a format: as it is, or, where it is a zip file, in
 * each of its parts that is a text. Nothing is on disk. Stateless.
 */
final class Museum {
  private static final List<String> NUMBERS =
      List.of(
          "1E200000000",
          "-1E-200000000",
          "1E2147483647",
          "9".repeat(100_000),
          "2147483648",
          "99999999999999999999",
          "-1",
          "NaN",
          "0x7fffffff");
  private static final List<String> PLACES =
      List.of("ZZZZZ2", "XFE1", "A1048577", "A0", "A99999999999", "AAAAAAAAAAAAAAAA1", "1A", "а1");
  private static final int MANY = 300_000;
  private static final int DEEP = 100_000;
  private static final String ENTITIES =
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
          + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;\">]>";
  private static final String OUTSIDE = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
  private static final String ROOT = "(<[A-Za-z][^?!>]*?)(/?>)";

  private Museum() {}

  /** The exhibits by their names. */
  interface Visitor {
    void meet(String name, byte[] file) throws IOException;
  }

  /** Shows every exhibit in turn; only one is in memory. */
  static void visit(byte[] good, Visitor visitor) throws IOException {
    boolean zip = good.length > 2 && good[0] == 'P' && good[1] == 'K';
    for (Map.Entry<String, UnaryOperator<String>> each : texts().entrySet()) {
      if (zip) {
        for (String part : unpacked(good).keySet()) {
          visitor.meet(each.getKey() + " in " + part, changed(good, part, each.getValue()));
        }
      } else if (isText(good)) {
        visitor.meet(each.getKey(), changed(good, each.getValue()));
      }
    }
    bytes(good, visitor);
    if (zip) {
      zips(good, visitor);
    }
  }

  private static Map<String, UnaryOperator<String>> texts() {
    Map<String, UnaryOperator<String>> all = new LinkedHashMap<>();
    for (String number : NUMBERS) {
      String name = number.substring(0, Math.min(12, number.length()));
      all.put("number " + name, text -> numbers(text, number));
      all.put("attribute " + name, text -> text.replaceAll("=\"\\d+\"", "=\"" + number + "\""));
    }
    for (String place : PLACES) {
      all.put("place " + place, text -> text.replaceAll("=\"[A-Z]+\\d+\"", "=\"" + place + "\""));
    }
    all.put("repeated columns", text -> cells(text, "number-columns-repeated=\"2147483647\""));
    all.put("repeated rows", text -> rows(text, "number-rows-repeated=\"9223372036854775807\""));
    all.put(
        "a million empty rows",
        text ->
            text.replaceFirst(
                "(<row\\b|<table:table-row\\b)",
                Matcher.quoteReplacement("<row/>".repeat(1_000_000)) + "$1"));
    all.put("300,000 attributes", text -> text.replaceFirst(ROOT, "$1" + attributes() + "$2"));
    all.put("deep", text -> text.replaceFirst(ROOT, "$1$2" + "<a>".repeat(DEEP)));
    all.put("entities", text -> withType(text, ENTITIES));
    all.put("outside", text -> withType(text, OUTSIDE));
    all.put("late type", text -> withType(text, "<!--" + "x".repeat(20_000) + "-->" + OUTSIDE));
    all.put("long text", text -> text.replaceFirst(">[^<>]+<", ">" + "x".repeat(20 << 20) + "<"));
    all.put("long name", text -> text.replaceFirst("<[A-Za-z:]+", "<" + "a".repeat(2 << 20)));
    all.put("many columns", text -> text + "\n" + "x,".repeat(1_000_000));
    all.put("many separators", text -> text + "\n" + ";".repeat(2_000_000));
    all.put("many lines", text -> text + "\nx".repeat(1_000_000));
    all.put("open quote", text -> text + "\n\"" + "x".repeat(5 << 20));
    all.put("zeros", text -> text.replaceFirst("[а-яА-Я]", "\u0000"));
    all.put("empty", text -> "");
    return all;
  }

  private static String numbers(String text, String number) {
    return text.replaceAll(">\\d+(\\.\\d+)?<", ">" + number + "<")
        .replaceAll("(?m)([;,\t])\\d+([;,\t])", "$1" + number + "$2");
  }

  private static String cells(String text, String attribute) {
    return text.replaceAll("<table:table-cell\\b", "<table:table-cell table:" + attribute);
  }

  private static String rows(String text, String attribute) {
    return text.replaceAll("<table:table-row\\b", "<table:table-row table:" + attribute);
  }

  private static String attributes() {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < MANY; i++) {
      all.append(" a").append(i).append("=\"\"");
    }
    return all.toString();
  }

  private static String withType(String text, String type) {
    int at = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
    return text.substring(0, at) + type + text.substring(at);
  }

  private static void bytes(byte[] good, Visitor visitor) throws IOException {
    byte[] utf16 = new String(good, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
    visitor.meet("UTF-16", utf16);
    visitor.meet("nothing", new byte[0]);
    visitor.meet("zeros alone", new byte[9 << 20]);
    visitor.meet("the half of it", Arrays.copyOf(good, good.length / 2));
    byte[] longer = Arrays.copyOf(good, 9 << 20);
    Arrays.fill(longer, good.length, longer.length, (byte) 'x');
    visitor.meet("with a tail of nine megabytes", longer);
  }

  private static void zips(byte[] good, Visitor visitor) throws IOException {
    visitor.meet("a bomb", with(good, "x.xml", new byte[60 << 20]));
    visitor.meet("many parts", many(good, 2000));
    visitor.meet("a way out", with(good, "../../../etc/passwd", new byte[10]));
    visitor.meet("a way from the root", with(good, "/etc/passwd", new byte[10]));
    visitor.meet("macros", with(good, "xl/vbaProject.bin", new byte[10]));
    visitor.meet("macros of LibreOffice", with(good, "Basic/Standard/Module1.xml", new byte[10]));
    visitor.meet("sizes that lie", lying(good));
    visitor.meet("a bomb in every part", packed(good, text -> text + " ".repeat(30 << 20)));
    visitor.meet("parts twice", twice(good));
  }

  /** The same name in both directories of the file: Java writes none twice. */
  private static byte[] twice(byte[] good) throws IOException {
    String first = unpacked(good).keySet().iterator().next();
    String other = first.substring(0, first.length() - 1) + "~";
    byte[] bytes = with(good, other, new byte[] {'<', 'x', '/', '>'});
    byte[] wanted = first.getBytes(StandardCharsets.UTF_8);
    byte[] found = other.getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at + found.length < bytes.length; at++) {
      if (Arrays.equals(bytes, at, at + found.length, found, 0, found.length)) {
        System.arraycopy(wanted, 0, bytes, at, wanted.length);
      }
    }
    return bytes;
  }

  /** Each header of a part tells that there is almost nothing in it. */
  private static byte[] lying(byte[] good) {
    byte[] bytes = good.clone();
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at + 30 < bytes.length; at++) {
      if (file.getInt(at) == 0x04034b50) {
        file.putInt(at + 22, 1);
      } else if (file.getInt(at) == 0x02014b50 && at + 46 < bytes.length) {
        file.putInt(at + 24, Integer.MAX_VALUE);
      }
    }
    return bytes;
  }

  private static byte[] many(byte[] good, int parts) throws IOException {
    Map<String, byte[]> all = unpacked(good);
    for (int i = 0; i < parts; i++) {
      all.put("p" + i + ".xml", new byte[] {'<'});
    }
    return pack(all);
  }

  private static byte[] with(byte[] good, String part, byte[] content) throws IOException {
    Map<String, byte[]> all = unpacked(good);
    all.put(part, content);
    return pack(all);
  }

  private static byte[] changed(byte[] good, String part, UnaryOperator<String> change)
      throws IOException {
    Map<String, byte[]> all = unpacked(good);
    all.computeIfPresent(part, (name, content) -> changed(content, change));
    return pack(all);
  }

  private static byte[] packed(byte[] good, UnaryOperator<String> change) throws IOException {
    Map<String, byte[]> all = unpacked(good);
    all.replaceAll((name, content) -> all.size() > 3 ? content : changed(content, change));
    return pack(all);
  }

  private static byte[] changed(byte[] content, UnaryOperator<String> change) {
    return isText(content)
        ? change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
        : content;
  }

  private static boolean isText(byte[] content) {
    for (byte each : content) {
      if (each == 0) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, byte[]> unpacked(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] pack(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
