package ua.journal.core.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import ua.journal.core.common.ClassName;
import ua.journal.core.register.SchoolDraft;
import ua.journal.core.register.SchoolRows;

/** Columns that are headed by classes; one that only looks so is refused as a whole, by name. */
final class ClassColumns {
  private static final String NO_CLASS =
      "Такого класу в цьому навчальному році немає. Спершу завантажте список учнів.";
  private static final String NO_NAME =
      "Стовпець схожий на клас, але назви класу не прочитано. Запишіть її як 8-Б або 8.";
  private static final Pattern LIKE_A_CLASS =
      Pattern.compile("^\\d{1,2}(?:\\s*[-–—]?\\s*\\p{L}|\\s*$|\\s*\\()");

  private ClassColumns() {}

  /** The class of each column. */
  static Map<Integer, SchoolRows.ClassRow> of(
      Account account, SchoolDraft draft, List<ImportReport.Refusal> refused) {
    Map<Integer, SchoolRows.ClassRow> classes = new TreeMap<>();
    Sheet sheet = account.sheet();
    for (int column = 0; column < sheet.headings().size(); column++) {
      boolean hidden = sheet.table().shape().hiddenColumns().contains(column);
      String heading = hidden ? "" : sheet.headings().get(column);
      Optional<ClassName> name = ClassNames.parse(heading);
      Optional<SchoolRows.ClassRow> known = name.flatMap(draft::classOf);
      if (known.isPresent()) {
        account.understand(column);
        classes.put(column, known.get());
      } else if (name.isPresent() || LIKE_A_CLASS.matcher(heading.strip()).find()) {
        account.refuseColumn(column);
        Unfit unfit = new Unfit(Field.CLASS, heading, name.isPresent() ? NO_CLASS : NO_NAME);
        refused.add(unfit.at(sheet, sheet.header() + 1, heading));
      }
    }
    return classes;
  }
}
