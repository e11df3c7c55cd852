package ua.journal.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the build's bill of materials names, beside the stored list of advisories ({@code
 * docs/advisories.csv}). A component below the mended version needs a reason, told in SECURITY.md.
 */
class BillOfMaterialsTest {
  private static final Path ADVISORIES = Path.of("../docs/advisories.csv");

  /** Six fields; only the last may be quoted. */
  private static final Pattern ROW =
      Pattern.compile("([^,]+:[^,]+),([^,]*),([^,]+),([^,]+),([^,]+),(?:\"(.*)\")?");

  private static final Pattern FEATURE = Pattern.compile("<feature>([^<]+)</feature>");

  private static final Set<String> LICENCES =
      Set.of(
          "Apache-2.0",
          "MIT",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "EPL-2.0",
          "GPL-2.0-with-classpath-exception",
          "GNU General Public License, version 2 with the GNU Classpath Exception",
          "Bouncy Castle Licence");

  private static List<JsonObject> components;

  private static Map<String, String> versions;

  private static List<Advisory> advisories;

  @BeforeAll
  static void read() throws IOException {
    try (JsonReader reader =
        Json.createReader(Files.newBufferedReader(Path.of("target/journal.cdx.json")))) {
      components =
          reader.readObject().getJsonArray("components").getValuesAs(JsonObject.class).stream()
              .filter(component -> !component.getString("group").equals("ua.journal"))
              .toList();
    }
    versions = new TreeMap<>();
    components.forEach(component -> versions.put(name(component), component.getString("version")));
    advisories =
        Files.readAllLines(ADVISORIES).stream().skip(1).map(BillOfMaterialsTest::row).toList();
  }

  @Test
  void theServerAndItsDriversAreNamedToo() {
    assertThat(versions)
        .containsKeys(
            "io.openliberty:openliberty-runtime",
            "org.apache.derby:derby",
            "org.postgresql:postgresql",
            "org.primefaces:primefaces");
  }

  @Test
  void everyVersionIsPinned() {
    assertThat(versions.values()).allMatch(version -> version.matches("[0-9][0-9A-Za-z.-]*"));
    assertThat(versions.values()).noneMatch(version -> version.endsWith("SNAPSHOT"));
  }

  @Test
  void everyLicenceIsOneWeTake() {
    for (JsonObject component : components) {
      assertThat(licences(component)).as(name(component)).isNotEmpty().allMatch(LICENCES::contains);
    }
  }

  @Test
  void aKnownAdvisoryIsMendedOrToldWithItsReason() throws IOException {
    String security = Files.readString(Path.of("../SECURITY.md"));
    for (Advisory advisory : advisories) {
      String version = versions.get(advisory.component());
      assertThat(version).as("nothing is built with " + advisory.component()).isNotNull();
      boolean open = advisory.hits(version);
      assertThat(!advisory.why().isEmpty())
          .as("%s of %s %s has a reason", advisory.id(), advisory.component(), version)
          .isEqualTo(open);
      assertThat(security.contains(advisory.id()))
          .as("SECURITY.md tells about %s", advisory.id())
          .isEqualTo(open);
    }
  }

  /** Others have advisories of their own; what is not on cannot be reached. */
  @Test
  void theRuntimeHasTheseFeaturesOnly() throws IOException {
    String server = Files.readString(Path.of("../server.xml"));
    assertThat(FEATURE.matcher(server).results().map(found -> found.group(1)))
        .containsExactlyInAnyOrder(
            "bells-1.0",
            "cdi-4.0",
            "concurrent-3.0",
            "faces-4.0",
            "jdbc-4.3",
            "jsonb-3.0",
            "mpConfig-3.1",
            "mpHealth-4.0",
            "mpMetrics-5.1",
            "mpOpenAPI-4.0",
            "persistence-3.1",
            "restfulWS-3.1");
  }

  @Test
  void versionsAreComparedByTheirNumbers() {
    Advisory advisory = new Advisory("g:a", "42.7.4", "42.7.10", "id", "");
    assertThat(advisory.hits("42.7.3")).isFalse();
    assertThat(advisory.hits("42.7.4")).isTrue();
    assertThat(advisory.hits("42.7.9")).isTrue();
    assertThat(advisory.hits("42.7.10")).isFalse();
    assertThat(advisory.hits("42.8")).isFalse();
  }

  private static String name(JsonObject component) {
    return component.getString("group") + ":" + component.getString("name");
  }

  private static List<String> licences(JsonObject component) {
    return component.getOrDefault("licenses", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
        .map(JsonValue::asJsonObject)
        .map(one -> one.getJsonObject("license"))
        .map(one -> one.getString("id", one.getString("name", "")))
        .toList();
  }

  private static Advisory row(String line) {
    Matcher row = ROW.matcher(line);
    assertThat(row.matches()).as(line).isTrue();
    String why = row.group(6) == null ? "" : row.group(6);
    return new Advisory(row.group(1), row.group(2), row.group(3), row.group(4), why);
  }

  private record Advisory(String component, String since, String fixed, String id, String why) {
    boolean hits(String version) {
      return (since.isEmpty() || compare(version, since) >= 0) && compare(version, fixed) < 0;
    }

    private static int compare(String one, String other) {
      return Arrays.compare(numbers(one), numbers(other));
    }

    private static int[] numbers(String version) {
      return Arrays.stream(version.split("[^0-9]+"))
          .filter(part -> !part.isEmpty())
          .mapToInt(Integer::parseInt)
          .toArray();
    }
  }
}
