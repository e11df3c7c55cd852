package ua.journal.testkit;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** What a module shows: its exported types, what is promised of each, and their signatures. */
final class PublicApi {
  private final List<Class<?>> types;

  private PublicApi(List<Class<?>> types) {
    this.types = types;
  }

  /** The module in which a class stands. */
  static PublicApi of(Class<?> one) throws IOException, URISyntaxException {
    Path place = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(place)) {
      return new PublicApi(types(place, exported(place)));
    }
    try (FileSystem jar = FileSystems.newFileSystem(place)) {
      return new PublicApi(types(jar.getPath("/"), exported(place)));
    }
  }

  /** Packages a module exports; empty where it is none, and all are shown. */
  private static Set<String> exported(Path place) {
    return ModuleFinder.of(place).findAll().stream()
        .filter(module -> !module.descriptor().isAutomatic())
        .flatMap(module -> module.descriptor().exports().stream())
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toSet());
  }

  private static List<Class<?>> types(Path root, Set<String> exported) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replace('/', '.'))
          .filter(name -> name.startsWith("ua.journal.") && name.endsWith(".class"))
          .filter(name -> !name.endsWith("-info.class"))
          .<Class<?>>map(name -> type(name.substring(0, name.length() - ".class".length())))
          .filter(type -> exported.isEmpty() || exported.contains(type.getPackageName()))
          .filter(PublicApi::shown)
          .sorted(Comparator.comparing(Class::getName))
          .toList();
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, PublicApi.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean shown(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return isShown(type.getModifiers())
        && !type.isAnonymousClass()
        && (outer == null || shown(outer));
  }

  private static boolean isShown(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  /** What is promised of a type: by itself, by the type around it, or by its package. */
  static Optional<API.Status> status(Class<?> type) {
    for (Class<?> at = type; at != null; at = at.getEnclosingClass()) {
      API own = at.getAnnotation(API.class);
      if (own != null) {
        return Optional.of(own.status());
      }
    }
    return Optional.ofNullable(type.getPackage().getAnnotation(API.class)).map(API::status);
  }

  List<Class<?>> withoutStatus() {
    return types.stream().filter(type -> status(type).isEmpty()).toList();
  }

  private Stream<Class<?>> stable() {
    return types.stream()
        .filter(type -> status(type).filter(API.Status.STABLE::equals).isPresent());
  }

  /** One line for each stable type and for each of its members. */
  List<String> signatures() {
    return stable().flatMap(PublicApi::lines).toList();
  }

  private static Stream<String> lines(Class<?> type) {
    List<String> members = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      add(members, field.getModifiers(), field.isSynthetic(), field.toGenericString());
    }
    for (Constructor<?> made : type.getDeclaredConstructors()) {
      add(members, made.getModifiers(), made.isSynthetic(), made.toGenericString());
    }
    for (Method method : type.getDeclaredMethods()) {
      add(members, method.getModifiers(), method.isSynthetic(), method.toGenericString());
    }
    members.removeIf(PublicApi::isInternal);
    members.sort(null);
    return Stream.concat(Stream.of(head(type)), members.stream().map(line -> "  " + line));
  }

  private static void add(List<String> members, int modifiers, boolean made, String line) {
    if (isShown(modifiers) && !made) {
      members.add(line);
    }
  }

  private static String head(Class<?> type) {
    String kind =
        type.isAnnotation()
            ? "annotation"
            : type.isInterface()
                ? "interface"
                : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
    String open = Modifier.isFinal(type.getModifiers()) ? "final " : "";
    String partial = Modifier.isAbstract(type.getModifiers()) ? "abstract " : "";
    return open
        + partial
        + kind
        + " "
        + type.getName()
        + listed("", type.getTypeParameters())
        + listed(" extends ", optional(type.getGenericSuperclass()))
        + listed(" implements ", type.getGenericInterfaces())
        + (type.isSealed() ? listed(" permits ", type.getPermittedSubclasses()) : "");
  }

  private static Object[] optional(@Nullable Object value) {
    return value == null ? new Object[0] : new Object[] {value};
  }

  private static String listed(String word, Object[] all) {
    return all.length == 0
        ? ""
        : word
            + Arrays.stream(all)
                .map(each -> each instanceof Class<?> type ? type.getName() : each.toString())
                .collect(
                    Collectors.joining(", ", word.isEmpty() ? "<" : "", word.isEmpty() ? ">" : ""));
  }

  /** A member that speaks of what is internal is internal itself. */
  private static boolean isInternal(String member) {
    return ours(member)
        .anyMatch(type -> status(type).filter(API.Status.INTERNAL::equals).isPresent());
  }

  private static Stream<Class<?>> ours(String line) {
    return Arrays.stream(line.split("[^\\w.$]+"))
        .filter(word -> word.startsWith("ua.journal."))
        .flatMap(word -> named(word).stream());
  }

  /** Types of ours that stable signatures mention although they are not stable. */
  Set<String> loose() {
    Set<String> loose = new TreeSet<>();
    stable()
        .forEach(
            type ->
                lines(type)
                    .flatMap(PublicApi::ours)
                    .filter(other -> status(other).filter(API.Status.STABLE::equals).isEmpty())
                    .forEach(other -> loose.add(other.getName() + " in " + type.getName())));
    return loose;
  }

  /** A word of a signature may be a type, or a member behind its dot. */
  private static Optional<Class<?>> named(String word) {
    try {
      return Optional.of(Class.forName(word, false, PublicApi.class.getClassLoader()));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }
}
