package ua.journal.core.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ua.journal.core.planning.PlanItem;
import ua.journal.core.planning.PlanRules;
import ua.journal.core.planning.PlanTitles;
import ua.journal.core.register.Dates;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.TextRules;

/**
 * Rows of one plan as items. A row that only has a text names the theme of those that follow, or
 * the semester, from which the numbers may begin anew.
 */
final class PlanLines implements Section {
  private static final Pattern TERM =
      Pattern.compile(
          "(?iu)^(?:[1-2ІI]|[ІI]{2}|перший|другий)(?:-?й)?\\s+(?:семестр|півріччя)(?!\\p{L}).*");

  /** From here on a plan that begins with 1 again is the next semester's. */
  private static final int BEGUN = 3;

  private final int begins;
  private final List<PlanItem> items = new ArrayList<>();
  private final Set<Integer> numbers = new HashSet<>();
  private String theme = "";
  private int last;
  private int before;
  private boolean semester;

  /** Reads a plan for the school year that begins so. */
  PlanLines(int begins) {
    this.begins = begins;
  }

  @Override
  public void take(Line line) throws Unfit {
    String no = PlanCells.raw(line, Field.NO);
    if (PlanCells.isNumber(no)) {
      lessons(line, no);
      return;
    }
    String text = PlanCells.only(line);
    if (text.isEmpty() && !no.isEmpty()) {
      line.number(Field.NO);
    } else if (TERM.matcher(text).matches()) {
      semester = true;
    } else if (!text.isEmpty()) {
      theme = fit(text);
    }
  }

  private void lessons(Line line, String said) throws Unfit {
    List<Integer> numbered = PlanCells.numbers(line, said);
    String title = line.need(Field.CONTENT);
    String homework = line.text(Field.HOMEWORK);
    List<LocalDate> dates = PlanCells.dates(line, begins);
    int after = isAnew(numbered.get(0)) ? last : before;
    for (int no : numbered) {
      Optional<Finding> number = TextRules.planNumber(after + no, !numbers.contains(after + no));
      if (number.isPresent()) {
        throw new Unfit(Field.NO, said, number.get());
      }
    }
    String own = line.text(Field.THEME);
    theme = own.isEmpty() ? theme : own;
    before = after;
    semester = false;
    for (int i = 0; i < numbered.size(); i++) {
      int no = after + numbered.get(i);
      numbers.add(no);
      last = Math.max(last, no);
      items.add(
          new PlanItem(no, dateOf(dates, i), theme, title, homework, PlanTitles.kindOf(title)));
    }
    tellDates(line, dates, numbered.size());
  }

  /** Numbers begin anew with a semester, whether it is named or not. */
  private boolean isAnew(int no) {
    boolean next = no == 1 && numbers.contains(before + 1) && last - before >= BEGUN;
    return next || semester && numbers.contains(before + no);
  }

  private @Nullable LocalDate dateOf(List<LocalDate> dates, int index) {
    return dates.isEmpty()
        ? null
        : Dates.moved(dates.get(Math.min(index, dates.size() - 1)), begins);
  }

  private static void tellDates(Line line, List<LocalDate> dates, int lessons) {
    Integer column = line.sheet().columns().get(Field.DATE);
    if (column != null && dates.size() > lessons) {
      line.account()
          .tell(
              line.index(),
              column,
              Headings.line(line.peek(column)),
              "Днів більше, ніж уроків: узято перші. Інші плани мають свої дні.");
    }
  }

  /** The items by number. */
  List<PlanItem> items() {
    return items.stream().sorted(Comparator.comparingInt(PlanItem::no)).toList();
  }

  private static String fit(String text) {
    return text.length() > PlanRules.MAX_THEME ? text.substring(0, PlanRules.MAX_THEME) : text;
  }
}
