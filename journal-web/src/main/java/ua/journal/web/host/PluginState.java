package ua.journal.web.host;

import org.jspecify.annotations.Nullable;

/**
 * What became of one plugin at start.
 *
 * @param name the plugin's own name, its class where it could not say it
 * @param place jar or folder it came from
 * @param fault why it was left out, null when it works
 */
public record PluginState(String name, String place, @Nullable String fault) {
  @Override
  public String toString() {
    String known = name + " (" + place + ")";
    return fault == null ? known : known + ": " + fault;
  }
}
