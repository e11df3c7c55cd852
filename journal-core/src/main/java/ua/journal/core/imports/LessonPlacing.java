package ua.journal.core.imports;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ua.journal.core.common.ClassName;
import ua.journal.core.register.Entry;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.school.Term;
import ua.journal.core.timetable.Weeks;

/** Puts what a cell of a timetable says into the week of a class. */
final class LessonPlacing {
  private static final int LONGEST_CELL = 400;
  private static final int BEGINNING = 40;

  private final RowTaker taker;
  private final Journals journals;
  private final List<ImportReport.Refusal> refused;

  LessonPlacing(RowTaker taker, Journals journals, List<ImportReport.Refusal> refused) {
    this.taker = taker;
    this.journals = journals;
    this.refused = refused;
  }

  SchoolRows.ClassRow need(ClassName name, String said) throws Unfit {
    return taker
        .draft()
        .classOf(name)
        .orElseThrow(
            () ->
                new Unfit(
                    Field.CLASS,
                    said,
                    "Такого класу в цьому навчальному році немає. Спершу завантажте список учнів."));
  }

  /** Places every lesson of a cell; one that is merged says the same for all it covers. */
  void place(Line line, int column, SchoolRows.ClassRow schoolClass, When when, String rooms) {
    TableShape.Merge block = line.account().blocks().of(line.index(), column);
    Line first = new Line(line.account(), block.top());
    String cell = first.cell(block.left());
    if (cell.length() > LONGEST_CELL) {
      String begun = cell.substring(0, BEGINNING) + "…";
      refuse(
          first,
          block,
          new Unfit(Field.SUBJECT, begun, "Клітинка розкладу задовга. Скоротіть її."));
      return;
    }
    List<TimetableCell> lessons = TimetableCell.parse(cell);
    boolean cycle = lessons.stream().anyMatch(lesson -> !lesson.turn().beyond().isEmpty());
    String[] places = rooms.isEmpty() ? new String[0] : rooms.split("\\s*[/;\n]\\s*");
    for (int i = 0; i < lessons.size(); i++) {
      String room = places.length == lessons.size() ? places[i] : rooms;
      try {
        judge(lessons.get(i), cycle);
        place(line, block, schoolClass, lessons.get(i).in(room), when);
      } catch (Unfit unfit) {
        refuse(first, block, unfit);
      }
    }
  }

  private void judge(TimetableCell lesson, boolean cycle) throws Unfit {
    if (cycle && (!lesson.turn().beyond().isEmpty() || lesson.weeks() != Weeks.EVERY)) {
      throw new Unfit(
          Field.WEEKS,
          lesson.subject() + " " + lesson.turn().beyond(),
          "Тижні чергуються по два: чисельник і знаменник. Довшого циклу журнал не веде: запишіть"
              + " урок до одного з двох тижнів або внесіть його окремим уроком дня.");
    }
    int now = term();
    if (lesson.turn().term() > 0 && lesson.turn().term() != now) {
      throw new Unfit(
          Field.TERM,
          lesson.subject(),
          "Цей урок лише %s семестру, а розклад складають на %s. Завантажте його, коли семестр почнеться."
              .formatted(roman(lesson.turn().term()), roman(now)));
    }
  }

  /** The semester a timetable of today is made for. */
  private int term() {
    LocalDate today = taker.draft().today();
    return taker.draft().calendar().terms().stream()
        .filter(term -> !term.to().isBefore(today))
        .map(Term::no)
        .findFirst()
        .orElse(1);
  }

  private static String roman(int term) {
    return "І".repeat(term);
  }

  private void place(
      Line line,
      TableShape.Merge block,
      SchoolRows.ClassRow schoolClass,
      TimetableCell cell,
      When when)
      throws Unfit {
    boolean noGroup =
        cell.loose() && journals.find(schoolClass.id(), cell.subject(), cell.group()).isEmpty();
    TimetableCell lesson = noGroup ? cell.inRoom() : cell;
    List<SchoolRows.JournalRow> found =
        journals.need(schoolClass.id(), lesson.subject(), lesson.group());
    Givers givers = new Givers(taker.registrar().roster(), lesson.teachers());
    for (SchoolRows.JournalRow journal : givers.of(found)) {
      taker.take(
          lesson.subject(),
          new Entry.WeeklyPlace(
              schoolClass.name(),
              journals.subject(journal.id()),
              journal.group(),
              when.day(),
              when.period(),
              lesson.weeks(),
              lesson.room()));
    }
    Set<String> others = givers.others(found);
    if (!others.isEmpty()) {
      line.account()
          .tell(
              block.top(),
              block.left(),
              lesson.subject() + ": " + String.join(", ", others),
              "У навантаженні цей урок веде інший учитель, так і лишилося. Урок узято; якщо змінився"
                  + " учитель, змініть навантаження.");
    }
  }

  private void refuse(Line line, TableShape.Merge block, Unfit unfit) {
    line.account().refuse(block.top(), block.left());
    List<String> headings = line.sheet().headings();
    String heading = block.left() < headings.size() ? headings.get(block.left()) : "";
    refused.add(unfit.at(line.sheet(), line.row(), heading));
  }

  /**
   * A place in the week.
   *
   * @param day day of the week
   * @param period number of the lesson
   */
  record When(DayOfWeek day, int period) {}
}
