package ua.journal.core.imports;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import ua.journal.core.register.Compared;
import ua.journal.core.register.Dates;

/**
 * Tells rows of a table that are no entries of it: totals, signatures, notes, headings once more.
 * Pure.
 */
final class Footers {
  private static final String TOTAL = "Підсумок, а не запис.";
  private static final String SIGNED = "Підпис, а не запис.";
  private static final String NOTE = "Примітка, а не запис.";
  private static final String AGAIN = "Заголовки повторено.";

  private static final Set<Kind> PEOPLE =
      EnumSet.of(Kind.STAFF, Kind.PUPILS, Kind.PARENTS, Kind.GROUPS);
  private static final Set<Kind> NEVER = EnumSet.of(Kind.SCHOOL);

  /** Where the words below may truly stand. */
  private static final Set<Field> FREE = EnumSet.of(Field.POSITION, Field.RELATION, Field.LEADS);

  /** With one of these a row speaks of a person, whatever he is called. */
  private static final Set<Field> PERSONAL =
      EnumSet.of(
          Field.FILE_NO, Field.POSITION, Field.RELATION, Field.CHILD, Field.CHILD_FILE, Field.SEX);

  private static final Pattern TOTALS = words("всього|усього|разом|підсумок|підсумки|загалом");
  private static final Pattern COUNTS =
      words(
          "хлопців|хлопчиків|дівчат|дівчаток|з них|із них|вибуло|прибуло|кількість|"
              + "чоловіків|жінок|списковий склад");
  private static final Pattern SIGNATURES =
      words(
          "класний керівник|класна керівниця|кл керівник|заступник директора|"
              + "заступниця директора|заст директора|в о директора|т в о директора|"
              + "директор (?:ліцею|школи|гімназії|закладу|коледжу|зош|зосш|нвк|початкової|опорного)|"
              + "директорка (?:ліцею|школи|гімназії|закладу|коледжу)|"
              + "виконавець|виконавиця|відповідальний за|відповідальна за|підпис|м п|"
              + "дата складання|погоджено|затверджено|затверджую|узгоджено|перевірив|перевірила|"
              + "список склав|список склала|склав|склала|голова (?:профспілки|профкому|ради|пк)");
  private static final Pattern SIGNED_AS =
      words("директор|директорка|секретар|секретарка|діловод|учитель|вчитель|вчителька|учителька");
  private static final Pattern NOTES = words("примітка|примітки|увага|станом на");
  private static final Pattern FIGURE = Pattern.compile(".*\\d.*", Pattern.DOTALL);
  private static final Pattern LINE = Pattern.compile(".*_{3,}.*", Pattern.DOTALL);
  private static final int FEW_WORDS = 2;
  private static final int SAME_HEADINGS = 2;

  private Footers() {}

  /** Says why a row is no entry; empty when it is one. */
  static String why(Sheet sheet, int row) {
    if (NEVER.contains(sheet.kind()) || sheet.header() < 0) {
      return "";
    }
    List<String> cells = sheet.table().rows().get(row);
    if (isAgain(sheet, cells)) {
      return AGAIN;
    }
    int first = first(cells);
    if (first < 0 || isFree(sheet, first) || isBorn(sheet, cells)) {
      return "";
    }
    return why(sheet, cells, cells.get(first).strip());
  }

  private static String why(Sheet sheet, List<String> cells, String said) {
    String key = Compared.key(said);
    boolean people = PEOPLE.contains(sheet.kind());
    boolean figures = cells.stream().anyMatch(cell -> FIGURE.matcher(cell).matches());
    if (TOTALS.matcher(key).find() && (people || figures || key.split(" ").length <= FEW_WORDS)) {
      return TOTAL;
    }
    if (people && COUNTS.matcher(key).find() && !isPersonal(sheet, cells)) {
      return TOTAL;
    }
    boolean alone = !isPersonal(sheet, cells);
    if (SIGNATURES.matcher(key).find()
        || people && alone && SIGNED_AS.matcher(key).find()
        || cells.stream().anyMatch(cell -> LINE.matcher(cell).matches())) {
      return SIGNED;
    }
    boolean starred = said.startsWith("*") && (people || sheet.kind() == Kind.LOAD);
    return starred || NOTES.matcher(key).find() && sheet.kind() != Kind.PLAN ? NOTE : "";
  }

  /** The headings stand there once more, as on top of each printed page. */
  private static boolean isAgain(Sheet sheet, List<String> cells) {
    int same = 0;
    for (int column : sheet.columns().values()) {
      String cell = column < cells.size() ? Compared.key(cells.get(column)) : "";
      if (!cell.isEmpty() && !cell.equals(Compared.key(sheet.heading(column)))) {
        return false;
      }
      same += cell.isEmpty() ? 0 : 1;
    }
    return same >= SAME_HEADINGS;
  }

  private static int first(List<String> cells) {
    for (int column = 0; column < cells.size(); column++) {
      if (!cells.get(column).isBlank()) {
        return column;
      }
    }
    return -1;
  }

  private static boolean isFree(Sheet sheet, int column) {
    return sheet.columns().entrySet().stream()
        .filter(entry -> entry.getValue() == column)
        .map(Map.Entry::getKey)
        .anyMatch(FREE::contains);
  }

  private static boolean isBorn(Sheet sheet, List<String> cells) {
    Integer column = sheet.columns().get(Field.BORN);
    return column != null
        && column < cells.size()
        && Dates.parse(cells.get(column).strip(), 2000).isPresent();
  }

  private static boolean isPersonal(Sheet sheet, List<String> cells) {
    return sheet.columns().entrySet().stream()
        .filter(entry -> PERSONAL.contains(entry.getKey()))
        .anyMatch(
            entry -> entry.getValue() < cells.size() && !cells.get(entry.getValue()).isBlank());
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("^(?:" + alternatives + ")(?![\\p{L}\\d])");
  }
}
