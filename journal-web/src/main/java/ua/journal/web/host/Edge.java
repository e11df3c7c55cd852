package ua.journal.web.host;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.web.problem.Incident;

/**
 * Where calls leave for a plugin: each has a thread of its own and a deadline, and whatever it
 * throws comes back as a journal's exception, its cause in the log. Only a storage is called in the
 * caller's thread, on which its transaction lives.
 */
final class Edge {
  private static final Logger LOG = System.getLogger(Edge.class.getName());
  private static final Duration WORK = Duration.ofSeconds(60);
  private static final Limits OWN = Limits.of(WORK, WORK);
  private static final long WATCH_SECONDS = 30;

  private final String what;
  private final String plugin;
  private final Limits limits;
  private final PluginHealth health;
  private final boolean essential;

  private Edge(String what, String plugin, Limits limits, PluginHealth health, boolean essential) {
    this.what = what;
    this.plugin = plugin;
    this.limits = limits;
    this.health = health;
    this.essential = essential;
  }

  /**
   * For what the journal cannot do without, outside any plugin host.
   *
   * @param what what is called, for messages: kind, name, plugin and jar
   */
  Edge(String what) {
    this(what, what, OWN, new PluginHealth(OWN, Clock.systemUTC()), true);
  }

  /**
   * For what the journal cannot do without: its refusals pass as they are, and it is asked however
   * often it has failed.
   */
  static Edge essential(String what, String plugin, Limits limits, PluginHealth health) {
    return new Edge(what, plugin, limits, health, true);
  }

  /** For what the journal can do without. */
  static Edge of(String what, String plugin, Limits limits, PluginHealth health) {
    return new Edge(what, plugin, limits, health, false);
  }

  /** Calls in the caller's own thread, without a deadline. */
  <R> R call(Supplier<R> work) {
    FutureTask<R> task = new FutureTask<>(work::get);
    task.run();
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw translated(Objects.requireNonNull(e.getCause()));
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** The same, and the log is told whose turn it is when it takes long. */
  <R> R watched(Supplier<R> work) {
    Thread caller = Thread.currentThread();
    Thread watch = daemon(() -> watch(caller), "watch of " + what);
    watch.start();
    try {
      return call(work);
    } finally {
      watch.interrupt();
    }
  }

  /** For answers that a plugin must never leave out. */
  <R> R answer(Callable<@Nullable R> work) {
    return within(limits.work(), work);
  }

  /** The same with another deadline. */
  <R> R within(Duration most, Callable<@Nullable R> work) {
    PluginFault.Kind barred = essential ? null : health.barred();
    if (barred != null) {
      throw new PluginFault(plugin, barred, "").thrown(what, null);
    }
    R answer = timed(most, work);
    if (answer == null) {
      throw fault(PluginFault.Kind.GARBAGE, null);
    }
    health.worked();
    return answer;
  }

  private <R> @Nullable R timed(Duration most, Callable<@Nullable R> work) {
    long end = System.nanoTime() + most.toNanos();
    try {
      if (!health.calls().tryAcquire(most.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new PluginFault(plugin, PluginFault.Kind.BUSY, "").thrown(what, null);
      }
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
    FutureTask<R> task = new FutureTask<>(work);
    Thread thread = daemon(() -> run(task), "plugin " + plugin);
    thread.start();
    try {
      return task.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      e.setStackTrace(thread.getStackTrace());
      abandon(task);
      throw fault(PluginFault.Kind.SLOW, e);
    } catch (ExecutionException e) {
      throw translated(Objects.requireNonNull(e.getCause()));
    } catch (InterruptedException e) {
      abandon(task);
      throw interrupted(e);
    }
  }

  /** The task keeps whatever the plugin throws; its place is free when the plugin has come back. */
  private void run(FutureTask<?> task) {
    try {
      task.run();
    } finally {
      health.calls().release();
      if (task.isCancelled()) {
        health.hanging().decrementAndGet();
      }
    }
  }

  /** Nobody waits for it any more; it is asked to stop, and counted until it does. */
  private void abandon(FutureTask<?> task) {
    health.hanging().incrementAndGet();
    if (!task.cancel(true)) {
      health.hanging().decrementAndGet();
    }
  }

  private JournalException translated(Throwable thrown) {
    if (essential && thrown instanceof JournalException own) {
      return own;
    }
    PluginFault.Kind kind =
        thrown instanceof PluginAnswerException garbage ? garbage.kind() : PluginFault.Kind.FAILED;
    return fault(kind, thrown);
  }

  private JournalException fault(PluginFault.Kind kind, @Nullable Throwable cause) {
    String incident = Incident.log("plugin", new PluginFault(plugin, kind, "").thrown(what, cause));
    health.failed(kind, cause == null ? "" : type(cause), incident);
    return essential
        ? new JournalException(
            ErrorCode.INTERNAL, what + " " + kind.words(), Map.of("incident", incident), cause)
        : new PluginFault(plugin, kind, incident).thrown(what, cause);
  }

  private static String type(Throwable cause) {
    return cause instanceof PluginAnswerException
        ? String.valueOf(cause.getMessage())
        : cause.getClass().getName();
  }

  private JournalException interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    return new JournalException(
        ErrorCode.UNAVAILABLE, what + " was not waited for", Map.of(), cause);
  }

  private void watch(Thread caller) {
    try {
      for (long seconds = WATCH_SECONDS; ; seconds += WATCH_SECONDS) {
        TimeUnit.SECONDS.sleep(WATCH_SECONDS);
        StackTraceElement[] frames = caller.getStackTrace();
        String where = frames.length == 0 ? "" : ", now at " + frames[0];
        LOG.log(Level.WARNING, what + " has not come back for " + seconds + " s" + where);
      }
    } catch (InterruptedException e) {
      // what was waited for has come back
      Thread.currentThread().interrupt();
    }
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(null, work, name, 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    return thread;
  }
}
