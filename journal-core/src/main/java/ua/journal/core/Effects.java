package ua.journal.core;

/** Effects after the commit: what is done stays done, whatever a listener makes of it. */
final class Effects {
  private static final System.Logger LOG = System.getLogger(Effects.class.getName());

  private Effects() {}

  static void follow(CommitListener listener, Committed event) {
    try {
      listener.committed(event);
    } catch (RuntimeException e) {
      String what = event.command().getClass().getSimpleName();
      LOG.log(System.Logger.Level.ERROR, "A listener failed after " + what, e);
    }
  }
}
