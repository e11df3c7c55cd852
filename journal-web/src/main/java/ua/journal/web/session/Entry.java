package ua.journal.web.session;

import org.jspecify.annotations.Nullable;

/**
 * How a request comes in.
 *
 * @param state state of its session
 * @param signedIn who works in the session, null without one
 */
public record Entry(SessionState state, @Nullable SignedIn signedIn) {
  static final Entry NOBODY = new Entry(SessionState.NONE, null);
}
