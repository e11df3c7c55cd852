package ua.journal.web.imports;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.imports.ImportReport;
import ua.journal.core.register.PersonQuestion;
import ua.journal.core.register.PersonQuestion.Side;
import ua.journal.web.locale.Words;

/** «Is it the same person?»: the evidence side by side, and the answer. */
public class SameForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final String place;
  private final ArrayList<Row> rows = new ArrayList<>();
  private final ArrayList<String> known = new ArrayList<>();
  private final LinkedHashMap<String, String> choices = new LinkedHashMap<>();
  private String answer = "";

  SameForm(ImportReport.Question question, Words words) {
    PersonQuestion person = question.person();
    key = person.key();
    place = question.sheet() + ", " + question.row();
    boolean several = person.known().size() > 1;
    choices.put(words.say("import.same.unsaid"), "");
    for (int i = 1; i <= person.known().size(); i++) {
      known.add(several ? words.say("import.same.knownNo", i) : words.say("import.same.known"));
      choices.put(
          several ? words.say("import.same.isNo", i) : words.say("import.same.is"),
          Integer.toString(i));
    }
    choices.put(words.say("import.same.new"), PersonQuestion.NOBODY);
    row(words.say("import.same.name"), person, Side::name);
    row(words.say("import.same.born"), person, side -> day(side.born()));
    row(words.say("import.same.fileNo"), person, Side::fileNo);
    row(words.say("import.same.phone"), person, Side::phone);
    row(words.say("import.same.email"), person, Side::email);
    row(words.say("import.same.classes"), person, side -> String.join(", ", side.classes()));
    row(words.say("import.same.roles"), person, side -> roles(side, words));
    row(words.say("import.same.journals"), person, side -> String.join(", ", side.journals()));
    row(words.say("import.same.children"), person, side -> String.join(", ", side.children()));
  }

  /** What neither side says is no line. */
  private void row(String label, PersonQuestion person, Function<Side, String> value) {
    String said = value.apply(person.said());
    List<Cell> cells = new ArrayList<>(List.of(new Cell(said, false)));
    for (Side side : person.known()) {
      String text = value.apply(side);
      cells.add(new Cell(text, !text.isEmpty() && !said.isEmpty() && !text.equals(said)));
    }
    if (cells.stream().anyMatch(cell -> !cell.getText().isEmpty())) {
      rows.add(new Row(label, new ArrayList<>(cells)));
    }
  }

  private static String day(@Nullable LocalDate day) {
    return day == null
        ? ""
        : "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  private static String roles(Side side, Words words) {
    return side.roles().stream()
        .map(role -> words.say("role." + role + ".m"))
        .collect(Collectors.joining(", "));
  }

  String key() {
    return key;
  }

  /** «Батьки.xlsx, Аркуш1, 7». */
  public String getPlace() {
    return place;
  }

  /** Headings of those who may be meant. */
  public List<String> getKnown() {
    return known;
  }

  public List<Row> getRows() {
    return rows;
  }

  /** Answers by what they are called. */
  public Map<String, String> getChoices() {
    return choices;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(@Nullable String answer) {
    this.answer = answer == null ? "" : answer;
  }

  /** One kind of evidence. */
  public static class Row implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String label;
    private final ArrayList<Cell> cells;

    Row(String label, ArrayList<Cell> cells) {
      this.label = label;
      this.cells = cells;
    }

    public String getLabel() {
      return label;
    }

    public List<Cell> getCells() {
      return cells;
    }
  }

  /** What one side says. */
  public static class Cell implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final boolean differs;

    Cell(String text, boolean differs) {
      this.text = text;
      this.differs = differs;
    }

    public String getText() {
      return text;
    }

    /** Whether it says otherwise than the file. */
    public boolean isDiffers() {
      return differs;
    }
  }
}
