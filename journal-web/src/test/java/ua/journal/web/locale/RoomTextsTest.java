package ua.journal.web.locale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each room keeps its texts; together they are one bundle in each language. */
class RoomTextsTest {
  private static final Path SOURCES = Path.of("src/main/resources/ua/journal/web");
  private static final String FORM = "\\.(one|few|many|f|m|n)$";

  @Test
  void everyRoomWithTextsIsRead() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      Set<String> rooms =
          files
              .filter(file -> file.getFileName().toString().startsWith("texts_"))
              .map(file -> SOURCES.relativize(file.getParent()).toString())
              .collect(Collectors.toSet());
      assertThat(RoomTexts.ROOMS).doesNotHaveDuplicates().hasSameElementsAs(rooms);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"uk", "en"})
  void noKeyStandsInTwoRooms(String language) throws IOException {
    List<String> keys = new ArrayList<>();
    for (String room : RoomTexts.ROOMS) {
      keys.addAll(room(room, language).stringPropertyNames());
    }
    assertThat(keys).doesNotHaveDuplicates();
    assertThat(bundle(language).keySet()).hasSameElementsAs(keys);
  }

  @Test
  void bothLanguagesSayTheSame() {
    assertThat(stems(bundle("en"))).isEqualTo(stems(bundle("uk")));
  }

  private static Set<String> stems(ResourceBundle texts) {
    return texts.keySet().stream()
        .map(key -> key.replaceFirst(FORM, ""))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(RoomTexts.BUNDLE, Locale.forLanguageTag(language));
  }

  private static Properties room(String room, String language) throws IOException {
    Properties texts = new Properties();
    Path file = SOURCES.resolve(room).resolve("texts_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    return texts;
  }
}
