package ua.journal.web.locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.Gender;
import ua.journal.core.common.PersonName;
import ua.journal.core.regulation.Finding;
import ua.journal.core.regulation.FindingTexts;

/** Texts with values in them: sentences, counted nouns, days and hours. */
@Named
@RequestScoped
public class Words {
  private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("dd.MM");
  private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private static final Pattern GROUP = Pattern.compile(", група ([^,]+)$");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MOMENT = Pattern.compile(DAY + "T\\d{2}:\\d{2}");

  private Locale locale = Locale.ROOT;
  private ResourceBundle texts =
      ResourceBundle.getBundle(RoomTexts.BUNDLE, Locale.forLanguageTag("uk"));

  @Inject
  void speak(Language language) {
    locale = language.getLocale();
    texts = ResourceBundle.getBundle(RoomTexts.BUNDLE, locale);
  }

  /** The text of a key as it stands. */
  public String text(String key) {
    return texts.getString(key);
  }

  /** The text of a key with its {0}, {1} … filled in. */
  public String say(String key, Object... values) {
    return new MessageFormat(texts.getString(key), locale).format(values);
  }

  /**
   * The name of a journal, which comes with its group in Ukrainian, in the language of the page.
   */
  public String title(String name) {
    Matcher group = GROUP.matcher(name);
    return group.find()
        ? say("journal.inGroup", name.substring(0, group.start()), group.group(1))
        : name;
  }

  /** The form of a counted noun: key.one, key.few or key.many, with {0} for the number. */
  public String count(String key, long number, Object... more) {
    Object[] values = new Object[more.length + 1];
    values[0] = number;
    System.arraycopy(more, 0, values, 1, more.length);
    return say(key + Plural.of(number, locale).suffix(), values);
  }

  /**
   * The text of a key in the form of the person it speaks of: key.f, key.m, or key.n where the name
   * does not tell; what has no neutral form gets the dictionary's.
   */
  public String by(PersonName name, String key, Object... values) {
    String form = key + Gender.of(name).suffix();
    return say(texts.containsKey(form) ? form : key + Gender.MASCULINE.suffix(), values);
  }

  /**
   * The text of a key with its {name} … filled in; a day such as 2026-01-19 or a moment in the
   * usual form.
   */
  public String tell(String key, Map<String, String> facts) {
    String sentence = texts.getString(key);
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      String value = fact.getValue();
      sentence = sentence.replace("{" + fact.getKey() + "}", shown(value));
    }
    return sentence;
  }

  private String shown(String value) {
    if (DAY.matcher(value).matches()) {
      return fullDate(LocalDate.parse(value));
    }
    if (MOMENT.matcher(value).matches()) {
      LocalDateTime moment = LocalDateTime.parse(value);
      return fullDate(moment.toLocalDate()) + ", " + hour(moment.toLocalTime());
    }
    return value;
  }

  /** A finding as a sentence. */
  public String finding(Finding finding) {
    return FindingTexts.say(finding, locale);
  }

  /**
   * What the findings say of a field, which is named by keys of their sentences, after a slash with
   * the number a sentence speaks of; empty for nothing.
   */
  public String about(@Nullable List<Finding> findings, @Nullable String keys) {
    if (findings == null || keys == null) {
      return "";
    }
    Set<String> named = Set.of(keys.split(" "));
    return findings.stream()
        .filter(
            finding ->
                named.contains(finding.text())
                    || named.contains(finding.text() + "/" + finding.facts().get("no")))
        .map(this::finding)
        .findFirst()
        .orElse("");
  }

  /** «19.01». */
  public String date(LocalDate date) {
    return DAY_MONTH.format(date);
  }

  /** «19.01.2026». */
  public String fullDate(LocalDate date) {
    return FULL.format(date);
  }

  /** «2025/26». */
  public String schoolYear(int begins) {
    return begins + "/" + String.valueOf(begins + 1).substring(2);
  }

  /** «пн». */
  public String weekday(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
  }

  /** «Понеділок». */
  public String weekdayName(LocalDate date) {
    return capital(date.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale));
  }

  /** «Понеділок, 19 січня». */
  public String day(LocalDate date) {
    return weekdayName(date) + ", " + dayAndMonth(date);
  }

  /** «19 січня». */
  public String dayAndMonth(LocalDate date) {
    return DateTimeFormatter.ofPattern(say("format.day"), locale).format(date);
  }

  /** «19–23 січня», «29 грудня – 2 січня». */
  public String days(LocalDate first, LocalDate last) {
    return first.getMonth() == last.getMonth()
        ? first.getDayOfMonth() + "–" + dayAndMonth(last)
        : dayAndMonth(first) + " – " + dayAndMonth(last);
  }

  /** «Січень 2026». */
  public String month(YearMonth month) {
    return capital(month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale))
        + " "
        + month.getYear();
  }

  /** «каб. 214»; a place with a name of its own stands as it is. */
  public String room(String room) {
    return Character.isDigit(room.charAt(0)) ? say("room", room) : room;
  }

  /** «08:30». */
  public String hour(LocalTime time) {
    return HOUR.format(time);
  }

  private String capital(String text) {
    return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
  }
}
