package ua.journal.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ua.journal.spi.files.FileLimits;

/** Values of cells as the neutral text of a table: dates as dd.mm.yyyy, times as HH:mm. */
final class CellText {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
  private static final BigDecimal MINUTES_A_DAY = BigDecimal.valueOf(24 * 60);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
  private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");
  private static final int MOST_DIGITS = 40;
  private static final int FIRST_BUILT_IN_DATE = 14;
  private static final int LAST_BUILT_IN_DATE = 22;

  private CellText() {}

  static String date(LocalDateTime moment) {
    String date = moment.format(DATE);
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? date
        : date + " " + moment.format(TIME);
  }

  static String time(LocalTime time) {
    return time.format(TIME);
  }

  /** A number as people write it; one that would fill pages with zeros keeps its exponent. */
  static String number(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    return isUsual(number) ? number.stripTrailingZeros().toPlainString() : number.toString();
  }

  /** Reads the text of a number, however long somebody has made it. */
  static BigDecimal parsed(String text) {
    if (text.length() > FileLimits.NUMBER_CHARS) {
      throw new IllegalArgumentException("A number of " + text.length() + " characters");
    }
    return new BigDecimal(text);
  }

  private static boolean isUsual(BigDecimal number) {
    long digits = (long) number.precision() - number.scale();
    return digits <= MOST_DIGITS && number.scale() <= MOST_DIGITS;
  }

  /** Reads a number of an XLSX cell the way its format shows it. */
  static String formatted(
      BigDecimal number, @Nullable Integer formatId, @Nullable String format, boolean from1904) {
    boolean inRange = isUsual(number) && number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0;
    if (!inRange || !isMoment(formatId, format)) {
      return number(number);
    }
    long days = number.longValue();
    long minutes =
        number
            .subtract(BigDecimal.valueOf(days))
            .multiply(MINUTES_A_DAY)
            .setScale(0, RoundingMode.HALF_UP)
            .longValue();
    LocalDateTime moment =
        (from1904 ? EPOCH_1904 : EPOCH_1900).plusDays(days).atStartOfDay().plusMinutes(minutes);
    return days == 0 ? time(moment.toLocalTime()) : date(moment);
  }

  private static boolean isMoment(@Nullable Integer formatId, @Nullable String format) {
    boolean builtIn =
        formatId != null && formatId >= FIRST_BUILT_IN_DATE && formatId <= LAST_BUILT_IN_DATE;
    if (builtIn || format == null) {
      return builtIn;
    }
    String shown = LITERALS.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
    return !"general".equals(shown) && shown.chars().anyMatch(c -> "dmyh".indexOf(c) >= 0);
  }
}
