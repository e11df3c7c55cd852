package ua.journal.core.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ClassName;

/** Tells of which class a list is by what stands over it: a title, or the name of the sheet. */
final class ClassTitles {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d])(\\d{1,2}\\s?\\p{Pd}?\\s?[(«\"]?\\p{L}{0,3}\\d?[)»\"]?)\\s*кл(?:ас\\p{L}{0,2}|\\.)"
              + "|(?<!\\p{L})клас(?:у|і)?\\s*[:–-]?\\s*(\\d{1,2}\\s?\\p{Pd}?\\s?[(«\"]?\\p{L}{0,3}\\d?[)»\"]?)(?![\\p{L}\\d])");

  private ClassTitles() {}

  /** The class of a whole list, null when nothing names it. */
  static @Nullable ClassName of(Account account) throws Unfit {
    Sheet sheet = account.sheet();
    Set<ClassName> titled = titles(sheet);
    for (int row = 0; row < sheet.top(); row++) {
      if (beginning(sheet, row).isPresent()) {
        account.takeTitle(row);
      }
    }
    String name = sheet.table().sheet();
    if (titled.size() > 1) {
      throw new Unfit(
          Field.CLASS,
          name,
          "Над списком названо кілька класів. Залиште один або додайте стовпець «Клас».");
    }
    ClassName sheets = ofSheet(sheet);
    ClassName title = titled.stream().findFirst().orElse(null);
    if (title != null && sheets != null && !title.equals(sheets)) {
      throw new Unfit(
          Field.CLASS,
          name,
          "Аркуш названо %s, а над списком стоїть %s. Виправте одне з двох."
              .formatted(sheets, title));
    }
    return title == null ? sheets : title;
  }

  /** The same for a look that judges nothing. */
  static Optional<ClassName> over(Sheet sheet) {
    return titles(sheet).stream().findFirst().or(() -> Optional.ofNullable(ofSheet(sheet)));
  }

  private static Set<ClassName> titles(Sheet sheet) {
    Set<ClassName> titled = new HashSet<>();
    for (int row = 0; row < sheet.top(); row++) {
      for (String cell : sheet.table().rows().get(row)) {
        in(cell).ifPresent(titled::add);
      }
    }
    return titled;
  }

  /** The class the sheet is named after, null for none. */
  static @Nullable ClassName ofSheet(Sheet sheet) {
    String name = sheet.table().sheet();
    boolean several = ClassNames.within(ClassNames.without(name)).isPresent();
    return several || ClassNames.several(name).size() > 1 ? null : single(name);
  }

  private static @Nullable ClassName single(String name) {
    return ClassNames.within(name).or(() -> ClassNames.parse(name)).orElse(null);
  }

  /** The class a title names: «5-А клас», «Список учнів 5-А класу», «5-А». */
  static Optional<ClassName> in(String title) {
    Optional<ClassName> whole = ClassNames.parse(title);
    Matcher named = NAMED.matcher(Headings.line(title));
    if (whole.isPresent() || !named.find()) {
      return whole.filter(name -> !name.letter().isEmpty() || title.strip().length() > 2);
    }
    return ClassNames.parse(named.group(1) == null ? named.group(2) : named.group(1));
  }

  /** The class a row in the midst of a list begins; empty when the row is an entry. */
  static Optional<ClassName> beginning(Sheet sheet, int row) {
    List<String> filled =
        sheet.table().rows().get(row).stream().filter(cell -> !cell.isBlank()).toList();
    return filled.size() == 1 ? in(filled.get(0)) : Optional.empty();
  }
}
