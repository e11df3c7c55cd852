package ua.journal.web.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.lessons.LessonKind;
import ua.journal.core.planning.Plan;
import ua.journal.core.planning.PlanItem;
import ua.journal.core.register.Dates;
import ua.journal.web.shell.JournalClient;

/**
 * The lines of a plan as the form sends them. They are plain fields, because the script adds, moves
 * and removes lines without the server.
 */
@RequestScoped
public class PlanForm {
  @Inject private HttpServletRequest request;
  @Inject private JournalClient client;

  /** The lines in the order they stand in on the page; those taken by lessons as stored. */
  public List<PlanRow> rows(Plan plan) {
    Map<String, PlanRow> held = new HashMap<>();
    plan.lines().stream()
        .filter(Plan.Line::held)
        .map(PlanRow::of)
        .forEach(row -> held.put(row.key(), row));
    List<PlanRow> rows = new ArrayList<>();
    for (String key : keys()) {
      PlanRow row = held.containsKey(key) ? held.get(key) : open(key, rows.size() + 1);
      if (row.held() || !isBlank(row.item())) {
        rows.add(row);
      }
    }
    return rows;
  }

  private List<String> keys() {
    String[] keys = request.getParameterValues("row");
    return keys == null ? List.of() : List.of(keys);
  }

  private PlanRow open(String key, int place) {
    return new PlanRow(
        key,
        new PlanItem(
            place,
            day(field("date", key)),
            field("theme", key),
            field("title", key),
            field("homework", key),
            kind(field("kind", key))),
        null);
  }

  private static boolean isBlank(PlanItem item) {
    String text = item.theme() + item.title() + item.homework();
    return text.isBlank() && item.date() == null;
  }

  private String field(String name, String key) {
    String value = request.getParameter(name + "." + key);
    return value == null ? "" : value.replace("\r\n", "\n");
  }

  /** The script lets no other text leave the form. */
  private @Nullable LocalDate day(String text) {
    if (text.isBlank()) {
      return null;
    }
    return Dates.typed(text, client.today())
        .orElseThrow(() -> new JournalException(ErrorCode.MALFORMED, "A date is not understood"));
  }

  private static LessonKind kind(String text) {
    for (LessonKind kind : LessonKind.values()) {
      if (kind.name().equals(text)) {
        return kind;
      }
    }
    return LessonKind.LESSON;
  }
}
