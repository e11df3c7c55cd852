package ua.journal.web.imports;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.journal.core.imports.ImportReport;
import ua.journal.core.imports.Word;

/** Words nobody has explained, and what somebody says they mean. */
public class AskedForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 100;

  private final List<Item> items;

  AskedForm(List<ImportReport.Asked> asked) {
    items = asked.stream().limit(SHOWN).map(Item::new).toList();
  }

  /** Meanings by the keys of the words; what was not answered is asked again. */
  Map<String, String> answers() {
    Map<String, String> answers = new LinkedHashMap<>();
    for (Item item : items) {
      if (!item.answer.isBlank()) {
        answers.put(item.word.key(item.said), item.answer.strip());
      }
    }
    return answers;
  }

  public List<Item> getItems() {
    return items;
  }

  public List<String> getRoles() {
    return Word.roles();
  }

  public String getNoRights() {
    return Word.NO_RIGHTS;
  }

  /** One word. */
  public static class Item implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Word word;
    private final String said;
    private final int rows;
    private String answer;

    Item(ImportReport.Asked asked) {
      word = asked.word();
      said = asked.said();
      rows = asked.rows();
      answer = asked.guess();
    }

    public boolean isPosition() {
      return word == Word.POSITION;
    }

    public String getSaid() {
      return said;
    }

    public int getRows() {
      return rows;
    }

    public String getAnswer() {
      return answer;
    }

    public void setAnswer(String answer) {
      this.answer = answer == null ? "" : answer;
    }
  }
}
