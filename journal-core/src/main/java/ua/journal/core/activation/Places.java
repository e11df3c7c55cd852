package ua.journal.core.activation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a sign-in came from, no finer than it takes to know a place again: the record is kept for
 * ever, and addresses are people's. Stateless and thread-safe.
 */
final class Places {
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})\\.\\d{1,3}");
  private static final Pattern COLONS = Pattern.compile("[0-9A-Fa-f:.]{2,45}(%\\w*)?");
  private static final int GROUPS = 3;

  private Places() {}

  /** «192.0.2.*», «2001:db8:1:*»; «?» for what is no address. */
  static String shortened(String address) {
    Matcher dotted = DOTTED.matcher(address);
    if (dotted.matches()) {
      return dotted.group(1) + ".*";
    }
    if (!COLONS.matcher(address).matches() || address.indexOf(':') < 0) {
      return "?";
    }
    String[] groups = address.split("%")[0].split("::")[0].split(":");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.min(GROUPS, groups.length); i++) {
      text.append(groups[i]).append(':');
    }
    return text + "*";
  }
}
