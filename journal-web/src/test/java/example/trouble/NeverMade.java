package example.trouble;

/** A plugin whose constructor never comes back. */
public final class NeverMade extends Troublesome {
  /** Hangs. */
  public NeverMade() {
    hang();
  }
}
