package ua.journal.web.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ua.journal.web.host.DeviceKey;

/**
 * What the cookie of a known device says: a mark for each account that was opened on it, the latest
 * first. A mark names nobody; only who holds the key can tell whose it is. Immutable.
 */
record DeviceMarks(DeviceKey key, String device, List<String> marks) {
  /** A computer of the teachers' room knows so many people. */
  static final int MOST_PEOPLE = 12;

  /** Days after which a device that was not used is a new one. */
  static final int DAYS = 180;

  private static final Pattern SHAPE =
      Pattern.compile("[\\w-]{22}(\\.\\d{1,6}[.][\\w-]{22}){1,12}");
  private static final int MARK_BYTES = 16;

  /** Reads a cookie; whatever is not one of ours is a device that knows nobody. */
  static DeviceMarks read(DeviceKey key, @Nullable String cookie, String freshDevice) {
    if (cookie == null || !SHAPE.matcher(cookie).matches()) {
      return new DeviceMarks(key, freshDevice, List.of());
    }
    String[] parts = cookie.split("\\.");
    List<String> marks = new ArrayList<>();
    for (int i = 1; i < parts.length; i += 2) {
      marks.add(parts[i] + "." + parts[i + 1]);
    }
    return new DeviceMarks(key, parts[0], marks);
  }

  /** Whether an account was opened on the device within the last months. */
  boolean knows(String login, long today) {
    return !login.isBlank() && marks.stream().anyMatch(mark -> isOf(mark, login, today));
  }

  /** The same with the mark of an account that was opened just now. */
  DeviceMarks with(String login, long today) {
    List<String> next = new ArrayList<>();
    next.add(mark(login, today));
    marks.stream().filter(mark -> !isOf(mark, login, dayOf(mark))).forEach(next::add);
    return new DeviceMarks(key, device, next.subList(0, Math.min(next.size(), MOST_PEOPLE)));
  }

  /** The text of the cookie. */
  String text() {
    return device + "." + String.join(".", marks);
  }

  private boolean isOf(String mark, String login, long today) {
    long day = dayOf(mark);
    return day <= today + 1
        && today - day <= DAYS
        && MessageDigest.isEqual(bytes(mark), bytes(mark(login, day)));
  }

  private static long dayOf(String mark) {
    return Long.parseLong(mark.substring(0, mark.indexOf('.')));
  }

  private String mark(String login, long day) {
    String text = device + "\n" + day + "\n" + login.strip().toLowerCase(Locale.ROOT);
    byte[] signed = Arrays.copyOf(key.sign(bytes(text)), MARK_BYTES);
    return day + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
