package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.journal.core.common.SchoolId;

/** Two schools in one storage: what a port lists of one names nothing of the other. */
public abstract class AbstractSchoolsTest extends AbstractStorageTest {
  private static final Pattern NUMBER = Pattern.compile("\\d{6,}");
  private static final Map<Class<?>, Object> ARGUMENTS =
      Map.of(
          int.class, FixtureSchool.YEAR,
          LocalDate.class, FixtureSchool.TODAY,
          LocalDateTime.class, FixtureSchool.NOW);

  /** For subclasses. */
  protected AbstractSchoolsTest() {}

  @TestFactory
  @DisplayName("Lists of a school name nothing of another")
  final Stream<DynamicTest> lists() {
    FixtureSchool other = FixtureSchool.install(store());
    return CoreTypes.all().stream()
        .filter(type -> type.isInterface() && type.getSimpleName().endsWith("Store"))
        .flatMap(port -> Arrays.stream(port.getMethods()))
        .filter(AbstractSchoolsTest::listsSchool)
        .map(
            method ->
                DynamicTest.dynamicTest(
                    method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                    () -> assertApart(method, other)));
  }

  private void assertApart(Method method, FixtureSchool other) {
    assertThat(named(method, school())).noneMatch(other.numbers()::contains);
    assertThat(named(method, other)).noneMatch(school().numbers()::contains);
  }

  /** All numbers in what a port lists of a school. */
  private Set<Long> named(Method method, FixtureSchool of) {
    List<?> listed = store().read(tx -> list(method, tx.port(method.getDeclaringClass()), of.id()));
    return NUMBER
        .matcher(listed.toString())
        .results()
        .map(found -> Long.valueOf(found.group()))
        .collect(Collectors.toSet());
  }

  private static List<?> list(Method method, Object port, SchoolId school) {
    Object[] arguments =
        Arrays.stream(method.getParameterTypes())
            .map(type -> type == SchoolId.class ? school : ARGUMENTS.get(type))
            .toArray();
    try {
      return (List<?>) method.invoke(port, arguments);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(method + " failed", e.getCause());
    }
  }

  private static boolean listsSchool(Method method) {
    Predicate<Class<?>> known = type -> type == SchoolId.class || ARGUMENTS.containsKey(type);
    List<Class<?>> parameters = List.of(method.getParameterTypes());
    return method.getReturnType() == List.class
        && parameters.contains(SchoolId.class)
        && parameters.stream().allMatch(known);
  }
}
