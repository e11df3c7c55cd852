package ua.journal.web.session;

import java.util.Map;

/**
 * The provider by which a person came in.
 *
 * @param link name of its authenticator
 * @param kept what it keeps for the session; it stays on the server
 */
record Origin(String link, Map<String, String> kept) {
  /** Shows nothing of what is kept. */
  @Override
  public String toString() {
    return "Origin[" + link + "]";
  }
}
