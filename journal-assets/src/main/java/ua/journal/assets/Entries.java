package ua.journal.assets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files where a browser begins: those that a page names, and those that no other file imports,
 * since something outside the pages must name them. The rest lives inside of these.
 */
final class Entries {
  private static final Map<String, Pattern> NAMED =
      Map.of(
          "js", Pattern.compile("(?:assets\\.js\\([^')]*|name=\"script\" value=\")['\"]?([\\w-]+)"),
          "css", Pattern.compile("assets\\.css\\('([\\w-]+)"));
  private static final Pattern IMPORTED =
      Pattern.compile("(?:from|import)\\s*\\(?\\s*'\\./([\\w./-]+)'");

  private final Path source;

  Entries(Path source) {
    this.source = source;
  }

  /**
   * Finds the files.
   *
   * @return paths of scripts and sheets, in order of their names
   */
  List<Path> find() throws IOException {
    List<Path> entries = new ArrayList<>();
    for (String kind : List.of("js", "css")) {
      Set<String> named = named(Objects.requireNonNull(NAMED.get(kind)));
      List<Path> files =
          Assets.files(source.resolve(kind)).stream()
              .filter(file -> file.toString().endsWith("." + kind))
              .toList();
      Set<Path> imported = imported(files);
      files.stream()
          .filter(file -> named.contains(name(file)) || !imported.contains(file))
          .forEach(entries::add);
    }
    return entries;
  }

  private Set<String> named(Pattern pattern) throws IOException {
    Set<String> named = new TreeSet<>();
    for (Path page : Assets.files(source)) {
      if (page.toString().endsWith(".xhtml")) {
        Matcher names = pattern.matcher(Files.readString(page));
        while (names.find()) {
          named.add(names.group(1));
        }
      }
    }
    return named;
  }

  private static Set<Path> imported(List<Path> files) throws IOException {
    Set<Path> imported = new TreeSet<>();
    for (Path file : files) {
      Matcher imports = IMPORTED.matcher(Files.readString(file));
      while (imports.find()) {
        imported.add(file.resolveSibling(imports.group(1)).normalize());
      }
    }
    return imported;
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
  }
}
