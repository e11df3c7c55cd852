package ua.journal.core.audit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an entry says it changed, taken apart: «person=5 from=6», «created=3;updated=1», «READ_DIARY
 * 7». What is not understood is left out: the chain keeps it, the reader gets words.
 *
 * @param people ids of people
 * @param classes ids of classes
 * @param facts everything else that has a name
 */
record LogTarget(Set<Long> people, Set<Long> classes, Map<String, String> facts) {
  private static final Set<String> PEOPLE =
      Set.of("person", "pupil", "guardian", "substitute", "teacher", "leader", "was");

  private static final Pattern BETWEEN = Pattern.compile("[ ;]+");
  private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");
  private static final String REFUSED = "DENIED";

  static LogTarget of(AuditEntry entry) {
    LogTarget target = new LogTarget(new LinkedHashSet<>(), new LinkedHashSet<>(), newFacts());
    String[] words = BETWEEN.split(entry.target());
    boolean refused = entry.operation().equals(REFUSED);
    for (int at = 0; at < words.length; at++) {
      if (refused) {
        target.takeOfRefused(words[at], at == 0 ? "" : words[at - 1], at == 0);
      } else {
        target.take(words[at]);
      }
    }
    return target;
  }

  private static Map<String, String> newFacts() {
    return new LinkedHashMap<>();
  }

  private void takeOfRefused(String word, String before, boolean first) {
    if (first) {
      facts.put("operation", word);
    } else if (word.indexOf('=') > 0) {
      take(word);
    } else if (ID.matcher(word).matches()) {
      (before.equals("class") ? classes : people).add(Long.valueOf(word));
    }
  }

  private void take(String word) {
    int equals = word.indexOf('=');
    if (equals < 0) {
      return;
    }
    String name = word.substring(0, equals);
    String value = word.substring(equals + 1);
    if (!ID.matcher(value).matches()) {
      facts.put(name, value);
    } else if (PEOPLE.contains(name)) {
      people.add(Long.valueOf(value));
    } else if (name.equals("class")) {
      classes.add(Long.valueOf(value));
    } else {
      facts.put(name, value);
    }
  }
}
