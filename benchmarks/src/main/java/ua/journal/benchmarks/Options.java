package ua.journal.benchmarks;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is to be measured.
 *
 * @param parts out of {@code bare}, {@code http}, {@code browser}, {@code import}, {@code floods}
 * @param databases out of {@code derby}, {@code postgresql}
 * @param years years of marks in the database: 1 is the school of 600 000 marks, 10 ten times as
 *     many
 * @param seconds length of one measurement
 * @param clients numbers of clients side by side
 * @param classes how many classes the school of the import has
 * @param only part of the titles that are measured, empty for all
 * @param folder where databases and servers lie
 * @param server the built server's installation
 */
record Options(
    Set<String> parts,
    Set<String> databases,
    List<Integer> years,
    double seconds,
    List<Integer> clients,
    int classes,
    String only,
    Path folder,
    Path server) {
  private static final Set<String> PARTS = Set.of("bare", "http", "browser", "import", "floods");
  private static final Set<String> DATABASES = Set.of("derby", "postgresql");

  boolean needsYears() {
    return needsServer() || parts.contains("bare");
  }

  boolean needsServer() {
    return parts.contains("http") || parts.contains("browser") || parts.contains("floods");
  }

  static Options of(String[] arguments) {
    Set<String> parts = new TreeSet<>();
    Map<String, String> values = new HashMap<>();
    for (String argument : arguments) {
      String[] pair = argument.split("=", 2);
      if (pair.length == 2) {
        values.put(pair[0], pair[1]);
      } else {
        parts.add(argument);
      }
    }
    Options options =
        new Options(
            parts.isEmpty() ? Set.of("bare", "http") : parts,
            Set.copyOf(list(values.remove("databases"), "derby,postgresql")),
            list(values.remove("years"), "1").stream().map(Integer::valueOf).toList(),
            Double.parseDouble(given(values.remove("seconds"), "4")),
            list(values.remove("clients"), "1,8,32").stream().map(Integer::valueOf).toList(),
            Integer.parseInt(given(values.remove("classes"), "34")),
            given(values.remove("only"), ""),
            Path.of(given(values.remove("folder"), "benchmarks/target/data")).toAbsolutePath(),
            Path.of(given(values.remove("server"), "journal-web/target/liberty/wlp"))
                .toAbsolutePath());
    boolean known =
        PARTS.containsAll(options.parts)
            && DATABASES.containsAll(options.databases)
            && values.isEmpty();
    if (!known) {
      throw new IllegalArgumentException(
          "Parts are bare, http, browser, import, floods; values are databases=derby,postgresql years=1,10"
              + " seconds=4 clients=1,8,32 classes=34 only=… folder=… server=…");
    }
    return options;
  }

  private static List<String> list(
      @org.jspecify.annotations.Nullable String value, String byDefault) {
    return Stream.of(given(value, byDefault).split(",")).toList();
  }

  private static String given(@org.jspecify.annotations.Nullable String value, String byDefault) {
    return value == null ? byDefault : value;
  }
}
