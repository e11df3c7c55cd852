package ua.journal.core.school;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import ua.journal.core.common.JournalException;

/**
 * The school's own conventions where acts are silent ([U] rules). Immutable and thread-safe.
 *
 * @param editWindowDays days after the lesson in which an ordinary mark changes without a reason
 *     (R-MRK-09)
 * @param workWindowDays the same for written works: checking term plus three days (R-MRK-09)
 * @param maxLateMinutes longest lateness that is noted, in minutes
 * @param madeUpBlocks whether a mark over an absence is refused without the day of making up
 *     (R-MRK-06)
 * @param languageBlocks whether an entry in another language is refused (R-LNG-01)
 * @param familySeesOldValue whether families see the old value struck through (R-MRK-10)
 * @param familyDelayMinutes minutes for which a current mark may still be corrected before its
 *     family sees it, 0 to {@value #LONGEST_DELAY} (R-PUB-01)
 * @param monthClosesOnDay day of the next month after which the register of missed and substituted
 *     lessons takes changes only with an order
 * @param planLagTeacher lessons behind the plan from which on its teacher is warned (R-KTP-04)
 * @param planLagDeputy lessons behind the plan from which on the deputy is warned (R-KTP-04)
 * @param helpAnswerDays working days within which a question is answered (R-HLP-01)
 * @param documentReviewMonths months after which a document is looked at again (R-DOC-01)
 * @param groupWindowDays days from the beginning of the year in which classes are divided, and of a
 *     semester in which transfers between groups are still agreed on (R-GRP-02, R-GRP-03)
 * @param deadlines by when people keep the lists true
 * @param access terms of codes, passwords and leaving
 */
@API(status = API.Status.STABLE)
public record Settings(
    int editWindowDays,
    int workWindowDays,
    int maxLateMinutes,
    boolean madeUpBlocks,
    boolean languageBlocks,
    boolean familySeesOldValue,
    int familyDelayMinutes,
    int monthClosesOnDay,
    int planLagTeacher,
    int planLagDeputy,
    int helpAnswerDays,
    int documentReviewMonths,
    int groupWindowDays,
    Deadlines deadlines,
    AccessTerms access) {
  /** Longest delay after which a family sees a mark, in minutes (R-PUB-01). */
  public static final int LONGEST_DELAY = 15;

  private static final String EDIT_WINDOW = "journal.rules.edit-window-days";
  private static final String WORK_WINDOW = "journal.rules.work-window-days";
  private static final String MAX_LATE = "journal.rules.max-late-minutes";
  private static final String MADE_UP = "journal.rules.made-up-blocks";
  private static final String LANGUAGE = "journal.rules.language-blocks";
  private static final String OLD_VALUE = "journal.rules.family-sees-old-value";
  private static final String FAMILY_DELAY = "journal.rules.family-delay-minutes";

  private static final String MONTH_CLOSES = "journal.rules.month-closes-on-day";
  private static final String HELP_DAYS = "journal.rules.help-answer-days";
  private static final String REVIEW_MONTHS = "journal.rules.document-review-months";

  private static final String LAG_TEACHER = "journal.rules.plan-lag-teacher";
  private static final String LAG_DEPUTY = "journal.rules.plan-lag-deputy";
  private static final String GROUP_WINDOW = "journal.rules.group-window-days";
  private static final String CARD_WINDOWS = "journal.rules.card-windows";
  private static final String CONTINGENT_DUE = "journal.rules.contingent-due";
  private static final String REQUEST_DAYS = "journal.rules.request-days";

  /** A school year is read from its autumn on. */
  private static final MonthDay AUGUST = MonthDay.of(8, 1);

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM");

  private static final String CODE_DAYS = "journal.rules.code-days";
  private static final String PASSWORD_LENGTH = "journal.rules.password-length";
  private static final String DEPARTED_READ = "journal.rules.departed-read-days";
  private static final String REISSUE_HOURS = "journal.rules.reissue-hours";
  private static final String PAST_CHANGES = "journal.rules.past-changes-per-hour";
  private static final int LONGEST_REISSUE = 168;
  private static final int SHORTEST_PASSWORD = 8;
  private static final int LONGEST_PASSWORD = 64;

  /** Names of all settings. */
  public static final Set<String> KEYS =
      Set.of(
          EDIT_WINDOW,
          WORK_WINDOW,
          MAX_LATE,
          MADE_UP,
          LANGUAGE,
          OLD_VALUE,
          FAMILY_DELAY,
          MONTH_CLOSES,
          LAG_TEACHER,
          LAG_DEPUTY,
          HELP_DAYS,
          REVIEW_MONTHS,
          GROUP_WINDOW,
          CARD_WINDOWS,
          CONTINGENT_DUE,
          REQUEST_DAYS,
          CODE_DAYS,
          PASSWORD_LENGTH,
          DEPARTED_READ,
          REISSUE_HOURS,
          PAST_CHANGES);

  /**
   * Returns the defaults.
   *
   * @return settings, never null
   */
  public static Settings defaults() {
    return of(Map.of());
  }

  /**
   * Reads settings; what is not given has its default.
   *
   * @param values values by name, not null
   * @return settings, never null
   * @throws JournalException MALFORMED for an unknown name or a value that cannot be read
   */
  public static Settings of(Map<String, String> values) {
    Set<String> unknown = new TreeSet<>(values.keySet());
    unknown.removeAll(KEYS);
    if (!unknown.isEmpty()) {
      throw JournalException.malformed(
          "Unknown settings " + unknown + "; known are " + new TreeSet<>(KEYS));
    }
    return new Settings(
        number(values, EDIT_WINDOW, 7),
        number(values, WORK_WINDOW, 10),
        number(values, MAX_LATE, 45),
        flag(values, MADE_UP),
        flag(values, LANGUAGE),
        flag(values, OLD_VALUE),
        delay(number(values, FAMILY_DELAY, 5)),
        number(values, MONTH_CLOSES, 5),
        number(values, LAG_TEACHER, 2),
        number(values, LAG_DEPUTY, 4),
        number(values, HELP_DAYS, 1),
        number(values, REVIEW_MONTHS, 12),
        number(values, GROUP_WINDOW, 10),
        new Deadlines(
            Arrays.stream(
                    values.getOrDefault(CARD_WINDOWS, "01.09 01.11 10.01 01.04").trim().split(" +"))
                .map(day -> day(CARD_WINDOWS, day))
                .toList(),
            day(CONTINGENT_DUE, values.getOrDefault(CONTINGENT_DUE, "05.09")),
            number(values, REQUEST_DAYS, 1)),
        new AccessTerms(
            number(values, CODE_DAYS, 14),
            passwordLength(number(values, PASSWORD_LENGTH, 15)),
            number(values, DEPARTED_READ, 30),
            reissueHours(number(values, REISSUE_HOURS, 24)),
            number(values, PAST_CHANGES, 10)));
  }

  /**
   * Writes the settings as {@link #of} reads them.
   *
   * @return values by name, in the order of the names, never null
   */
  public Map<String, String> values() {
    Map<String, String> values = new TreeMap<>();
    values.put(EDIT_WINDOW, Integer.toString(editWindowDays));
    values.put(WORK_WINDOW, Integer.toString(workWindowDays));
    values.put(MAX_LATE, Integer.toString(maxLateMinutes));
    values.put(MADE_UP, Boolean.toString(madeUpBlocks));
    values.put(LANGUAGE, Boolean.toString(languageBlocks));
    values.put(OLD_VALUE, Boolean.toString(familySeesOldValue));
    values.put(FAMILY_DELAY, Integer.toString(familyDelayMinutes));
    values.put(MONTH_CLOSES, Integer.toString(monthClosesOnDay));
    values.put(LAG_TEACHER, Integer.toString(planLagTeacher));
    values.put(LAG_DEPUTY, Integer.toString(planLagDeputy));
    values.put(HELP_DAYS, Integer.toString(helpAnswerDays));
    values.put(REVIEW_MONTHS, Integer.toString(documentReviewMonths));
    values.put(GROUP_WINDOW, Integer.toString(groupWindowDays));
    values.put(
        CARD_WINDOWS,
        deadlines.cardWindows().stream()
            .sorted(Comparator.comparing(day -> day.isBefore(AUGUST)))
            .map(DAY::format)
            .collect(Collectors.joining(" ")));
    values.put(CONTINGENT_DUE, DAY.format(deadlines.listsDue()));
    values.put(REQUEST_DAYS, Integer.toString(deadlines.requestDays()));
    values.put(CODE_DAYS, Integer.toString(access.codeDays()));
    values.put(PASSWORD_LENGTH, Integer.toString(access.passwordLength()));
    values.put(DEPARTED_READ, Integer.toString(access.departedReadDays()));
    values.put(PAST_CHANGES, Integer.toString(access.pastChangesPerHour()));
    values.put(REISSUE_HOURS, Integer.toString(access.reissueHours()));
    return values;
  }

  private static int number(Map<String, String> values, String key, int byDefault) {
    String value = values.get(key);
    try {
      return value == null ? byDefault : Integer.parseInt(value.trim());
    } catch (NumberFormatException e) {
      throw JournalException.malformed(key + " must be a whole number, not " + value, e);
    }
  }

  private static int delay(int minutes) {
    if (minutes < 0 || minutes > LONGEST_DELAY) {
      throw JournalException.malformed(
          FAMILY_DELAY + " must be 0 to " + LONGEST_DELAY + ", not " + minutes);
    }
    return minutes;
  }

  private static MonthDay day(String key, String value) {
    try {
      return MonthDay.parse(value.trim(), DAY);
    } catch (DateTimeException e) {
      throw JournalException.malformed(key + " must be days such as 05.09, not " + value, e);
    }
  }

  private static int passwordLength(int length) {
    if (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD) {
      throw JournalException.malformed(
          "%s must be %d to %d, not %d"
              .formatted(PASSWORD_LENGTH, SHORTEST_PASSWORD, LONGEST_PASSWORD, length));
    }
    return length;
  }

  private static int reissueHours(int hours) {
    if (hours < 1 || hours > LONGEST_REISSUE) {
      throw JournalException.malformed(
          REISSUE_HOURS + " must be 1 to " + LONGEST_REISSUE + ", not " + hours);
    }
    return hours;
  }

  private static boolean flag(Map<String, String> values, String key) {
    return Boolean.parseBoolean(values.getOrDefault(key, "false").trim());
  }
}
