package ua.journal.web.fuzz;

import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses of the product as it says them itself, so that a new one is covered at once. */
final class Routes {
  private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");
  private static final java.nio.file.Path SOURCES = java.nio.file.Path.of("src/main/java");
  private static final java.nio.file.Path PAGES = java.nio.file.Path.of("src/main/webapp");
  private static final Pattern PARAMETER =
      Pattern.compile("(?:arameters\\.\\w+|getParameter)\\(\\s*\"([\\w.-]+)\"");
  private static final Pattern VIEW_PARAMETER = Pattern.compile("(?:name|data-name)=\"([\\w-]+)\"");

  private Routes() {}

  /** An operation of the interface. */
  record Operation(String method, String path, List<String> query) {
    boolean reads() {
      return method.equals("GET");
    }
  }

  static List<Operation> operations() {
    return classes("ua/journal/web/rest")
        .filter(type -> type.isAnnotationPresent(Path.class))
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()).map(m -> operation(type, m)))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Operation::toString))
        .toList();
  }

  private static Optional<Operation> operation(Class<?> type, Method method) {
    Optional<String> verb =
        Arrays.stream(method.getAnnotations())
            .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
            .filter(Objects::nonNull)
            .map(HttpMethod::value)
            .findFirst();
    String below = method.isAnnotationPresent(Path.class) ? "/" + value(method) : "";
    List<String> query = new ArrayList<>();
    for (Parameter parameter : method.getParameters()) {
      for (Annotation each : parameter.getAnnotations()) {
        if (each instanceof QueryParam named) {
          query.add(named.value());
        }
      }
    }
    return verb.map(
        name ->
            new Operation(
                name, "/api/v1/" + type.getAnnotation(Path.class).value() + below, query));
  }

  private static String value(Method method) {
    return method.getAnnotation(Path.class).value();
  }

  /** Every page and every address of a servlet. */
  static List<String> pages() {
    Stream<String> pages = files(PAGES, ".xhtml", 1).map(file -> "/" + file.getFileName());
    Stream<String> servlets =
        classes("ua/journal/web")
            .map(type -> type.getAnnotation(WebServlet.class))
            .filter(Objects::nonNull)
            .flatMap(servlet -> Arrays.stream(servlet.value()))
            .map(way -> way.replace("*", "x"));
    return Stream.concat(pages, servlets).sorted().toList();
  }

  /** Names that some page or servlet looks for in its address. */
  static List<String> parameters() {
    Set<String> names = new TreeSet<>();
    files(SOURCES, ".java", 20).forEach(file -> collect(PARAMETER, read(file), names));
    files(PAGES, ".xhtml", 1).forEach(file -> collect(VIEW_PARAMETER, read(file), names));
    return List.copyOf(names);
  }

  private static void collect(Pattern pattern, String text, Set<String> names) {
    Matcher found = pattern.matcher(text);
    while (found.find()) {
      names.add(found.group(1));
    }
  }

  private static Stream<Class<?>> classes(String folder) {
    return files(CLASSES.resolve(folder), ".class", 9).map(Routes::load);
  }

  private static Class<?> load(java.nio.file.Path file) {
    String name = CLASSES.relativize(file).toString().replace(".class", "").replace('/', '.');
    try {
      return Class.forName(name, false, Routes.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static Stream<java.nio.file.Path> files(java.nio.file.Path in, String end, int depth) {
    try (Stream<java.nio.file.Path> files = Files.walk(in, depth)) {
      return files
          .filter(file -> file.toString().endsWith(end))
          .sorted()
          .collect(Collectors.toList())
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(java.nio.file.Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
