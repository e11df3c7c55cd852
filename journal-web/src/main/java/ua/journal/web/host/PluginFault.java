package ua.journal.web.host;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;

/**
 * A call of a plugin that came to nothing, as it travels inside the journal's own exception.
 *
 * @param plugin name of the plugin
 * @param kind what happened
 * @param incident number under which the log has the cause, empty where there is none
 */
public record PluginFault(String plugin, Kind kind, String incident) {
  private static final String PLUGIN = "plugin";
  private static final String KIND = "fault";

  /** Name of the number in the data of an exception; the log is not told twice of it. */
  private static final String INCIDENT = "incident";

  /** What happened. */
  public enum Kind {
    /** It threw something. */
    FAILED("failed"),
    /** It gave nothing, or what the contract does not allow. */
    GARBAGE("gave no answer"),
    /** It did not come back in time. */
    SLOW("did not come back in time"),
    /** It wrote more than a report may have. */
    FLOOD("wrote too much"),
    /** It failed too often and was not asked. */
    RESTING("failed too often and rests"),
    /** As many calls as it may have are on their way already. */
    BUSY("is busy"),
    /** An administrator has switched it off. */
    OFF("is switched off");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** For the log. */
    String words() {
      return words;
    }

    /** The end of a key of a text. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The fault within whatever was thrown. */
  public static Optional<PluginFault> in(@Nullable Throwable thrown) {
    for (Throwable at = thrown; at != null; at = at.getCause()) {
      Map<String, String> data = at instanceof JournalException own ? own.data() : Map.of();
      String kind = data.get(KIND);
      if (kind != null) {
        return Optional.of(
            new PluginFault(
                data.getOrDefault(PLUGIN, ""),
                Kind.valueOf(kind),
                data.getOrDefault(INCIDENT, "")));
      }
    }
    return Optional.empty();
  }

  /** The exception that carries this fault. */
  JournalException thrown(String what, @Nullable Throwable cause) {
    Map<String, String> data =
        incident.isEmpty()
            ? Map.of(PLUGIN, plugin, KIND, kind.name())
            : Map.of(PLUGIN, plugin, KIND, kind.name(), INCIDENT, incident);
    return new JournalException(ErrorCode.INTERNAL, what + " " + kind.words(), data, cause);
  }
}
