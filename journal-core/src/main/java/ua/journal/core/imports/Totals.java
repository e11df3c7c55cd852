package ua.journal.core.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.UkrainianOrder;

/**
 * Pupils per class and weekly hours per class, teacher and subject: as the files have them, as they
 * were taken, and as they were refused. The first is counted from the cells, the second where
 * entries are taken, so that a loss on the way shows. For one import.
 */
final class Totals {
  private static final String PUPILS = "Учнів, за класами";
  private static final String BY_CLASS = "Годин на тиждень, за класами";
  private static final String BY_TEACHER = "Годин на тиждень, за вчителями";
  private static final String BY_SUBJECT = "Годин на тиждень, за предметами";

  /** Classes by grade, all else by the alphabet. */
  private static final Comparator<String> ORDER =
      (one, other) -> {
        Optional<ClassName> left = ClassNames.parse(one);
        Optional<ClassName> right = ClassNames.parse(other);
        return left.isPresent() && right.isPresent()
            ? left.get().compareTo(right.get())
            : UkrainianOrder.INSTANCE.compare(one, other);
      };

  private final Map<String, Map<String, int[]>> lists = new LinkedHashMap<>();

  /** A pupil was taken. */
  void took(ClassName schoolClass) {
    at(PUPILS, schoolClass.toString())[1]++;
  }

  /** Hours were taken. */
  void took(ClassName schoolClass, String teacher, String subject, int halves) {
    add(1, schoolClass.toString(), teacher, subject, halves);
  }

  /** Counts what stands in a table that has been read. */
  void count(Account account) {
    Sheet sheet = account.sheet();
    @Nullable ClassName titled =
        sheet.kind() != Kind.PUPILS
            ? null
            : sheet.columns().containsKey(Field.CLASS)
                ? ClassTitles.ofSheet(sheet)
                : ClassTitles.over(sheet).orElse(null);
    for (int row = sheet.header() + 1; row < account.rows(); row++) {
      Line line = new Line(account, row);
      boolean entry = account.leftRow(row).isEmpty() && account.speaks(row);
      switch (sheet.kind()) {
        case PUPILS -> {
          Optional<ClassName> begun = ClassTitles.beginning(sheet, row);
          titled = begun.orElse(titled);
          if (entry && begun.isEmpty()) {
            pupil(line, titled);
          }
        }
        case LOAD -> {
          if (entry) {
            load(line);
          }
        }
        case MATRIX -> {
          for (int column = 0; entry && column < sheet.headings().size(); column++) {
            hours(line, column);
          }
        }
        default -> {
          return;
        }
      }
    }
  }

  private void pupil(Line line, @Nullable ClassName titled) {
    String said = line.look(Field.CLASS);
    Optional<ClassName> name =
        said.isEmpty() ? Optional.ofNullable(titled) : ClassNames.parse(said);
    if (name.isPresent()) {
      int[] sum = at(PUPILS, name.get().toString());
      sum[0]++;
      sum[2] += line.account().isRefused(line.index()) ? 1 : 0;
    }
  }

  private void load(Line line) {
    boolean refused = line.account().isRefused(line.index());
    WeeklyHours.read(line.look(Field.HOURS))
        .ifPresent(
            halves ->
                ClassNames.several(line.look(Field.CLASS))
                    .forEach(name -> add(line, name, halves, refused)));
  }

  private void hours(Line line, int column) {
    Sheet sheet = line.sheet();
    Account.Fate fate = line.account().fate(line.index(), column);
    boolean read = fate == Account.Fate.TAKEN || fate == Account.Fate.REFUSED;
    if (read && !sheet.columns().containsValue(column) && column != sheet.numbering()) {
      ClassNames.parse(sheet.heading(column))
          .ifPresent(
              name ->
                  WeeklyHours.read(Groups.without(line.peek(column)))
                      .ifPresent(halves -> add(line, name, halves, fate == Account.Fate.REFUSED)));
    }
  }

  private void add(Line line, ClassName name, int halves, boolean refused) {
    String teacher = Teachings.written(line);
    String subject = line.look(Field.SUBJECT);
    add(0, name.toString(), teacher, subject, halves);
    if (refused) {
      add(2, name.toString(), teacher, subject, halves);
    }
  }

  private void add(int of, String schoolClass, String teacher, String subject, int halves) {
    at(BY_CLASS, schoolClass)[of] += halves;
    at(BY_TEACHER, teacher)[of] += halves;
    at(BY_SUBJECT, subject)[of] += halves;
  }

  private int[] at(String list, String name) {
    return lists
        .computeIfAbsent(list, each -> new TreeMap<>(ORDER))
        .computeIfAbsent(name, each -> new int[3]);
  }

  /** The sums, list by list in Ukrainian order. */
  List<ImportReport.Sum> sums() {
    List<ImportReport.Sum> sums = new ArrayList<>();
    lists.forEach(
        (list, names) -> {
          double unit = list.equals(PUPILS) ? 1 : 2;
          names.forEach(
              (name, sum) -> {
                if (sum[0] + sum[1] > 0) {
                  sums.add(
                      new ImportReport.Sum(
                          list, name, sum[0] / unit, sum[1] / unit, sum[2] / unit));
                }
              });
        });
    return sums;
  }
}
