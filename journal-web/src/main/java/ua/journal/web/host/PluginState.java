package ua.journal.web.host;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one plugin stands.
 *
 * @param name the plugin's own name, its class or jar where it could not say it
 * @param place jar or folder it came from
 * @param version its version by the manifest of its jar, empty for none
 * @param spi version of the contract it was built for, 0 where it could not say it
 * @param offers what it offers
 * @param status how it stands
 * @param chosen whether the settings chose its storage or its sign-in: the journal runs on it
 * @param notes what was left out of it at start, and why
 * @param fault why it was left out, null when it was not
 * @param last what went wrong last since the start, null for nothing
 * @param until until when it rests, null when it does not
 * @param hanging calls that nobody waits for any more and that have not come back
 */
public record PluginState(
    String name,
    String place,
    String version,
    int spi,
    List<Offered> offers,
    Status status,
    boolean chosen,
    List<String> notes,
    @Nullable String fault,
    @Nullable Fault last,
    @Nullable Instant until,
    int hanging) {
  private static final Set<Kind> ESSENTIAL = Set.of(Kind.STORAGE, Kind.SIGN_IN, Kind.SIGNER);

  /** How a plugin stands. */
  public enum Status {
    /** It is asked. */
    WORKS,
    /** It is not asked for a while, because it failed too often. */
    RESTS,
    /** An administrator has switched it off. */
    OFF,
    /** It could not be used at start. */
    LEFT_OUT
  }

  /** Kinds of what plugins offer. */
  public enum Kind {
    /** Where the journal lives. */
    STORAGE,
    /** A way of signing in. */
    SIGN_IN,
    /** Seals of the record. */
    SIGNER,
    /** Files that are read. */
    TABLES,
    /** Files that are written. */
    REPORTS
  }

  /**
   * One thing a plugin offers.
   *
   * @param kind its kind
   * @param name its name, or its suffixes
   */
  public record Offered(Kind kind, String name) {}

  /**
   * A fault in use.
   *
   * @param kind what happened
   * @param cause class of what was thrown, or our own words; empty for none
   * @param at when
   * @param incident its number in the log
   */
  public record Fault(PluginFault.Kind kind, String cause, Instant at, String incident) {}

  /** Whether it offers formats and nothing the settings choose, so that it can be off. */
  public boolean switchable() {
    return status != Status.LEFT_OUT
        && offers.stream().noneMatch(offer -> ESSENTIAL.contains(offer.kind()));
  }

  @Override
  public String toString() {
    String known = name + " (" + place + ")";
    return fault == null ? known : known + ": " + fault;
  }
}
