package ua.journal.storage.jpa;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A small map of words in one column: a line each, key and value divided by a tab. */
final class Lines {
  private Lines() {}

  static String join(Map<String, String> words) {
    return words.entrySet().stream()
        .map(entry -> entry.getKey() + "\t" + entry.getValue().replaceAll("[\t\n]", " "))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  static Map<String, String> split(String text) {
    Map<String, String> words = new TreeMap<>();
    for (String line : text.split("\n")) {
      int tab = line.indexOf('\t');
      if (tab >= 0) {
        words.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
    return words;
  }
}
