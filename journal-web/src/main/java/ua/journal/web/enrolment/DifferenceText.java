package ua.journal.web.enrolment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ua.journal.core.common.PersonName;
import ua.journal.core.enrolment.ListDifference;
import ua.journal.web.locale.Words;

/** Where two lists part, as one sentence. */
public final class DifferenceText {
  private DifferenceText() {}

  /** «немає в класі: …; немає в списку: …; прибули: …; вибули: …», empty when they agree. */
  public static String of(ListDifference difference, Words words) {
    List<String> parts = new ArrayList<>();
    add(parts, "class.notThere", names(difference.notThere()), words);
    add(parts, "class.extra", difference.extra(), words);
    add(parts, "class.came", names(difference.came()), words);
    add(parts, "class.gone", names(difference.gone()), words);
    return String.join("; ", parts);
  }

  private static void add(List<String> parts, String key, String names, Words words) {
    if (!names.isEmpty()) {
      parts.add(words.say(key, names));
    }
  }

  private static String names(List<PersonName> names) {
    return names.stream().map(PersonName::listed).collect(Collectors.joining(", "));
  }
}
