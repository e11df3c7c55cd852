package ua.journal.web.fuzz;

import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import ua.journal.web.it.RawHttp;

/** What the server answered; faults are kept with the request that made them. Thread-safe. */
final class Outcomes {
  private static final int MOST_FAULTS = 200;

  /** Names of classes and numbers of the container's messages are nobody's business. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "\\b(java|jakarta|javax|org\\.[a-z]+|com\\.ibm|ua\\.journal)(\\.[a-z0-9]+)+\\.[A-Z]\\w+"
              + "|[a-z]Exception\\b|\\.java:\\d|\\bSRVE\\d{4}|RESTEASY\\d");

  private final Map<Integer, Integer> statuses = new TreeMap<>();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private int count;

  void take(Person person, Shot shot, RawHttp.Answer answer) {
    synchronized (this) {
      count++;
      statuses.merge(answer.status(), 1, Integer::sum);
    }
    String why = fault(shot, answer);
    if (!why.isEmpty() && faults.size() < MOST_FAULTS) {
      faults.add(why + " <- " + person.login() + ": " + shot);
    }
  }

  void fault(String what) {
    faults.add(what);
  }

  private static String fault(Shot shot, RawHttp.Answer answer) {
    if (answer.status() == 0) {
      return "no answer";
    }
    if (answer.status() >= 500) {
      return "status " + answer.status();
    }
    if (answer.status() >= 400 && INSIDE.matcher(answer.body()).find()) {
      return "names of classes " + answer.status();
    }
    boolean wordless = answer.status() == 400 && answer.body().isBlank() && !shot.isHead();
    return wordless ? "400 without a word" : "";
  }

  Queue<String> faults() {
    return faults;
  }

  synchronized int count() {
    return count;
  }

  @Override
  public synchronized String toString() {
    return count + " requests " + statuses;
  }
}
