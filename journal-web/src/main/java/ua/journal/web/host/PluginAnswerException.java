package ua.journal.web.host;

/** An answer of a plugin that its contract does not allow; the words are ours, not the plugin's. */
final class PluginAnswerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final PluginFault.Kind kind;

  PluginAnswerException(PluginFault.Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** What it is told as. */
  PluginFault.Kind kind() {
    return kind;
  }
}
