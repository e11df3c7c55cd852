package ua.journal.web.timetable;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.JournalId;
import ua.journal.core.timetable.Slot;
import ua.journal.core.timetable.Weeks;

/** What the script of the page fills in: a journal, its place before and after. */
@Named
@RequestScoped
public class MoveForm {
  private static final Pattern PLACE =
      Pattern.compile("([1-7]):([0-9]{1,2}):(EVERY|FIRST|SECOND):(.*)");

  private String journal = "";
  private String left = "";
  private String taken = "";

  @Nullable Slot before() {
    return slot(left);
  }

  @Nullable Slot after() {
    return slot(taken);
  }

  /** «1:3:EVERY:214» is the third lesson on Monday in room 214; an empty text is no place. */
  private @Nullable Slot slot(String text) {
    if (text.isEmpty()) {
      return null;
    }
    Matcher place = PLACE.matcher(text);
    if (!place.matches() || !journal.matches("[1-9][0-9]{0,17}")) {
      throw new JournalException(ErrorCode.MALFORMED, "Not a place of the timetable");
    }
    return new Slot(
        new JournalId(Long.parseLong(journal)),
        DayOfWeek.of(Integer.parseInt(place.group(1))),
        Integer.parseInt(place.group(2)),
        Weeks.valueOf(place.group(3)),
        place.group(4).strip());
  }

  public String getJournal() {
    return journal;
  }

  public void setJournal(String journal) {
    this.journal = journal;
  }

  public String getLeft() {
    return left;
  }

  public void setLeft(String left) {
    this.left = left;
  }

  public String getTaken() {
    return taken;
  }

  public void setTaken(String taken) {
    this.taken = taken;
  }
}
