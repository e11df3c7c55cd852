package ua.journal.web.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.UkrainianOrder;
import ua.journal.core.school.YearsQuery;
import ua.journal.core.teaching.JournalSummary;
import ua.journal.core.teaching.JournalsOf;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;
import ua.journal.web.shell.Shell;

/** All journals the reader may open, folded by class or by teacher. */
@Named
@RequestScoped
public class JournalsPage {
  /** A list as short as this needs no folding. */
  private static final int SHORT = 20;

  private static final Comparator<JournalSummary> BY_SUBJECT =
      Comparator.comparing(JournalSummary::subject, UkrainianOrder.INSTANCE)
          .thenComparingInt(JournalSummary::grade)
          .thenComparing(JournalSummary::className, UkrainianOrder.INSTANCE)
          .thenComparing(JournalSummary::group);
  private static final Comparator<JournalSummary> BY_CLASS =
      Comparator.comparingInt(JournalSummary::grade)
          .thenComparing(JournalSummary::className, UkrainianOrder.INSTANCE)
          .thenComparing(BY_SUBJECT);
  private static final Comparator<JournalSummary> BY_TEACHER =
      Comparator.comparing(JournalSummary::teacherName, UkrainianOrder.INSTANCE)
          .thenComparingLong(journal -> journal.teacher().value())
          .thenComparing(BY_SUBJECT);

  @Inject private JournalClient client;
  @Inject private Shell shell;
  @Inject private Words words;
  @Inject private Parameters parameters;

  private @Nullable List<JournalSummary> ofPlace;
  private @Nullable List<Integer> years;

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    ofPlace();
  }

  /** The journals of the page in their groups, only those with something to fill in if so asked. */
  public List<JournalGroup> getGroups() {
    Function<JournalSummary, Object> key =
        isByTeacher() ? JournalSummary::teacher : JournalSummary::className;
    Map<Object, List<JournalSummary>> groups = new LinkedHashMap<>();
    ofPlace().stream()
        .filter(journal -> !isLackingOnly() || journal.unfilled() > 0)
        .sorted(isByTeacher() ? BY_TEACHER : BY_CLASS)
        .forEach(
            journal ->
                groups.computeIfAbsent(key.apply(journal), k -> new ArrayList<>()).add(journal));
    return groups.values().stream().map(this::group).toList();
  }

  private JournalGroup group(List<JournalSummary> journals) {
    JournalSummary first = journals.get(0);
    return new JournalGroup(isByTeacher() ? first.teacherName() : first.className(), journals);
  }

  /** The year the address names, null for the one that serves. */
  private @Nullable Integer begins() {
    return parameters.optionalId("year").map(Long::intValue).orElse(null);
  }

  /** Years to choose from, the newest first; none when there is but one. */
  public List<Integer> getYears() {
    if (years == null) {
      List<Integer> all = client.ask(new YearsQuery());
      years = all.size() > 1 ? all : List.of();
    }
    return years;
  }

  /** «2025/26». */
  public String span(int begins) {
    return words.schoolYear(begins);
  }

  public boolean isShown(int begins) {
    Integer asked = begins();
    return asked == null ? begins == getYears().get(0) : asked == begins;
  }

  /** The class the address names, empty for all. */
  public String getClassName() {
    return parameters.text("class");
  }

  public boolean isLackingOnly() {
    return parameters.text("show").equals("lacking");
  }

  public boolean isByTeacher() {
    return parameters.text("by").equals("teacher");
  }

  /**
   * Whether the groups are open at once: a short list, or one of which only the debts are asked.
   */
  public boolean isUnfolded() {
    return ofPlace().size() <= SHORT;
  }

  /** How many journals have something to fill in. */
  public long getLacking() {
    return ofPlace().stream().filter(journal -> journal.unfilled() > 0).count();
  }

  /** The address of this list in another order, whole or only what lacks. */
  public String address(boolean lackingOnly, boolean byTeacher) {
    StringJoiner query =
        new StringJoiner("&", "journals.xhtml?", "").setEmptyValue("journals.xhtml");
    if (!getClassName().isEmpty()) {
      query.add("class=" + URLEncoder.encode(getClassName(), StandardCharsets.UTF_8));
    }
    if (begins() != null) {
      query.add("year=" + begins());
    }
    if (byTeacher) {
      query.add("by=teacher");
    }
    if (lackingOnly) {
      query.add("show=lacking");
    }
    return query.toString();
  }

  private List<JournalSummary> ofPlace() {
    if (ofPlace == null) {
      List<JournalSummary> all = client.ask(new JournalsOf(begins()));
      ofPlace =
          getClassName().isEmpty()
              ? all
              : all.stream().filter(journal -> journal.className().equals(getClassName())).toList();
    }
    return ofPlace;
  }

  public String getTitle() {
    if (!getClassName().isEmpty()) {
      return words.say("journals.ofClass", getClassName());
    }
    return words.say(shell.isOverseer() ? "journals.title" : "journals.mine");
  }

  /** «236 журналів, у 26 є незаповнені уроки». */
  public String getSum() {
    String sum = words.count("journals.count", ofPlace().size());
    return getLacking() == 0
        ? sum + words.say("journals.allFilled")
        : sum + words.count("journals.lacking", getLacking());
  }

  /** «11 журналів, 1 204 уроки», beside the name of a group. */
  public String sumOf(JournalGroup group) {
    return words.count("journals.count", group.journals().size());
  }

  /** «незаповнено 12 уроків». */
  public String lackingOf(JournalGroup group) {
    return words.count("journals.groupLacks", group.unfilled());
  }
}
