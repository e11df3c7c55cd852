package ua.journal.core.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.regulation.Finding;

/**
 * What became of a command: the one answer of all of them. Whatever was not {@link Status#DONE}
 * left nothing behind; the gate sees to it.
 *
 * @param <R> type of the value
 * @param status how it ended
 * @param value what the command answers; null for a command without a value, and whenever the
 *     status leaves none
 * @param findings what the rules say: why not, or what to look at though it was done
 * @param record what went on record, in order; empty unless something was done
 */
public record Outcome<R>(
    Status status, @Nullable R value, List<Finding> findings, List<AuditDraft> record) {
  /** How a command ended. */
  public enum Status {
    /** Done, and on record. */
    DONE,
    /** Nothing was to be done: it stood so before, or it concerns the caller's own view alone. */
    UNCHANGED,
    /** A rule refuses it; nothing was changed. */
    REFUSED,
    /** Based on a state that has changed since, which the caller has not seen. */
    CONFLICT,
    /** Done before under the same command id; nothing happened a second time. */
    REPEATED
  }

  /** Copies the lists and refuses a refusal without a reason: a warning stops nothing. */
  public Outcome {
    findings = List.copyOf(findings);
    record = List.copyOf(record);
    boolean blocked = findings.stream().anyMatch(Finding::blocks);
    if ((status == Status.REFUSED) != blocked && status != Status.CONFLICT) {
      throw new JournalException(ErrorCode.INTERNAL, status + " with " + findings);
    }
  }

  /**
   * The command was done. Its handler has passed what goes on record to {@link
   * RequestContext#record}.
   *
   * @param <R> type of the value
   * @param value the answer, may be null
   * @return the outcome, never null
   */
  public static <R> Outcome<R> done(@Nullable R value) {
    return done(value, List.of());
  }

  /**
   * The command was done, and there is something to look at.
   *
   * @param <R> type of the value
   * @param value the answer, may be null
   * @param warnings findings of which none blocks, not null
   * @return the outcome, never null
   */
  public static <R> Outcome<R> done(@Nullable R value, List<Finding> warnings) {
    return new Outcome<>(Status.DONE, value, warnings, List.of());
  }

  /**
   * The command without a value was done.
   *
   * @return the outcome, never null
   */
  public static Outcome<Void> done() {
    return done(null);
  }

  /**
   * There was nothing to do.
   *
   * @param <R> type of the value
   * @param value the answer, may be null
   * @return the outcome, never null
   */
  public static <R> Outcome<R> unchanged(@Nullable R value) {
    return unchanged(value, List.of());
  }

  /**
   * Nothing was done, as in a preview, and there is something to look at.
   *
   * @param <R> type of the value
   * @param value the answer, may be null
   * @param warnings findings of which none blocks, not null
   * @return the outcome, never null
   */
  public static <R> Outcome<R> unchanged(@Nullable R value, List<Finding> warnings) {
    return new Outcome<>(Status.UNCHANGED, value, warnings, List.of());
  }

  /**
   * There was nothing to do for a command without a value.
   *
   * @return the outcome, never null
   */
  public static Outcome<Void> unchanged() {
    return unchanged(null);
  }

  /**
   * Rules refuse the command.
   *
   * @param <R> type of the value
   * @param findings why, at least one of them blocking, not null
   * @return the outcome, never null
   */
  public static <R> Outcome<R> refused(List<Finding> findings) {
    return refused(null, findings);
  }

  /**
   * A rule refuses the command.
   *
   * @param <R> type of the value
   * @param finding why; it blocks, not null
   * @return the outcome, never null
   */
  public static <R> Outcome<R> refused(Finding finding) {
    return refused(List.of(finding));
  }

  /**
   * Rules refuse the command, and the answer shows what it would have been.
   *
   * @param <R> type of the value
   * @param value the answer, may be null
   * @param findings why, at least one of them blocking, not null
   * @return the outcome, never null
   */
  public static <R> Outcome<R> refused(@Nullable R value, List<Finding> findings) {
    return new Outcome<>(Status.REFUSED, value, findings, List.of());
  }

  /**
   * The state has changed since the caller read it.
   *
   * @param <R> type of the value
   * @param finding what to say and to do about it, not null
   * @return the outcome, never null
   */
  public static <R> Outcome<R> conflict(Finding finding) {
    return new Outcome<>(Status.CONFLICT, null, List.of(finding), List.of());
  }

  /**
   * The command had been done before under the same id.
   *
   * @param <R> type of the value
   * @return the outcome, never null
   */
  public static <R> Outcome<R> repeated() {
    return new Outcome<>(Status.REPEATED, null, List.of(), List.of());
  }

  /**
   * Returns whether what the caller wanted stands now.
   *
   * @return true unless the command was refused or met a conflict
   */
  public boolean stands() {
    return status != Status.REFUSED && status != Status.CONFLICT;
  }

  /**
   * Returns whether the command changed anything.
   *
   * @return true for {@link Status#DONE}
   */
  public boolean changed() {
    return status == Status.DONE;
  }

  /**
   * Returns the value of a command that has one.
   *
   * @return the value, never null
   * @throws JournalException with {@link ErrorCode#RULE_BROKEN} or {@link ErrorCode#CONFLICT} when
   *     there is none
   */
  public R get() {
    if (value == null) {
      throw unfulfilled();
    }
    return value;
  }

  /**
   * Goes on where what the caller wanted stands now, for callers who have nothing to say to a
   * refusal.
   *
   * @return this outcome, never null
   * @throws JournalException with {@link ErrorCode#RULE_BROKEN} or {@link ErrorCode#CONFLICT} when
   *     the command was refused or met a conflict
   */
  public Outcome<R> orThrow() {
    if (!stands()) {
      throw unfulfilled();
    }
    return this;
  }

  private JournalException unfulfilled() {
    return new JournalException(
        status == Status.REFUSED ? ErrorCode.RULE_BROKEN : ErrorCode.CONFLICT,
        "No value, because the command was " + status + " " + findings);
  }

  /**
   * Returns the value, or another where there is none, as after a repeated command.
   *
   * @param other what to give then, not null
   * @return the value or the other, never null
   */
  public R or(R other) {
    return value == null ? other : value;
  }

  /**
   * The same outcome with what went on record.
   *
   * @param entries the entries in order, not null
   * @return the outcome, never null
   */
  public Outcome<R> with(List<AuditDraft> entries) {
    return new Outcome<>(status, value, findings, entries);
  }
}
