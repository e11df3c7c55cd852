package ua.journal.verify;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the command line says.
 *
 * @param command {@code verify} or {@code renew-key}
 * @param values options by name
 */
record Options(String command, Map<String, String> values) {
  static final String VERIFY = "verify";
  static final String RENEW_KEY = "renew-key";

  private static final Set<String> COMMANDS = Set.of(VERIFY, RENEW_KEY);
  private static final Set<String> NAMES =
      Set.of("--data", "--url", "--user", "--seal", "--witness", "--signer");

  /** Reads the words; empty when they make no sense. */
  static Optional<Options> of(List<String> words) {
    if (words.isEmpty() || !COMMANDS.contains(words.get(0)) || words.size() % 2 == 0) {
      return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    for (int at = 1; at < words.size(); at += 2) {
      if (!NAMES.contains(words.get(at)) || values.put(words.get(at), words.get(at + 1)) != null) {
        return Optional.empty();
      }
    }
    Options options = new Options(words.get(0), values);
    boolean database = values.containsKey("--data") || values.containsKey("--url");
    boolean seal = values.containsKey("--data") || values.containsKey("--seal");
    boolean whole = options.command.equals(RENEW_KEY) ? seal : database && seal;
    return whole ? Optional.of(options) : Optional.empty();
  }

  /** Folder of the checkpoints and their keys. */
  Path seal() {
    String named = values.get("--seal");
    return named == null
        ? Path.of(Objects.requireNonNull(values.get("--data")), "seal")
        : Path.of(named);
  }

  /** Settings of the storage, which is opened as it is. */
  Map<String, String> storage(String password) {
    Map<String, String> settings = new HashMap<>(Map.of("as-it-is", "true"));
    String url = values.get("--url");
    if (url == null) {
      Path data = Path.of(Objects.requireNonNull(values.get("--data")));
      settings.put("derby.directory", data.resolve("derby").toString());
    } else {
      settings.put("url", url);
    }
    settings.put("user", values.getOrDefault("--user", url == null ? "app" : ""));
    settings.put("password", password.isEmpty() && url == null ? "app" : password);
    return settings;
  }

  /** A file with checkpoints that somebody else kept. */
  Optional<Path> witness() {
    return Optional.ofNullable(values.get("--witness")).map(Path::of);
  }

  String signer() {
    return values.getOrDefault("--signer", "ed25519");
  }
}
