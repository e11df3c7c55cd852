package ua.journal.core.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * Proposes passwords that people can keep in mind: four Ukrainian words (clause 3.2). Thread-safe.
 */
@API(status = API.Status.INTERNAL)
public final class Passphrases {
  private static final int WORDS = 4;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final List<String> LIST = load();

  private Passphrases() {}

  /**
   * Makes a proposal.
   *
   * @param least least characters
   * @return four words divided by hyphens, more when these are shorter than that
   */
  public static String propose(int least) {
    String phrase =
        RANDOM.ints(WORDS, 0, LIST.size()).mapToObj(LIST::get).collect(Collectors.joining("-"));
    while (phrase.length() < least) {
      phrase += "-" + LIST.get(RANDOM.nextInt(LIST.size()));
    }
    return phrase;
  }

  private static List<String> load() {
    InputStream file = Passphrases.class.getResourceAsStream("words.txt");
    if (file == null) {
      throw new IllegalStateException("words.txt is missing");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader.lines().filter(word -> !word.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
