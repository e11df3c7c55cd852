package ua.journal.web.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import ua.journal.web.it.RawHttp;
import ua.journal.web.it.SchoolApi;

/**
 * Sends so many requests of a family, each made of the seed and its number alone; system properties
 * {@code fuzz.seed} and {@code fuzz.count} make another or a longer run.
 */
final class Fuzz {
  static final long SEED = Long.getLong("fuzz.seed", 20_261_130L);
  static final int COUNT = Integer.getInteger("fuzz.count", 3_000);

  private static final int THREADS = Integer.getInteger("fuzz.threads", 6);
  private static final Pattern ID =
      Pattern.compile("\"(?:id|lesson|column|pupil)\":\"(\\d{6,18})\"");
  private static final Pattern LINK = Pattern.compile("href=\"/?([a-z-]+\\.xhtml\\?[^\"#]*)");
  private static final int PER_PAGE = 4;

  private final List<Person> people = Person.all();
  private final List<String> known = known();
  private final Map<Person, List<String>> ways = new ConcurrentHashMap<>();

  /** What is there: identifiers of journals, lessons, columns, pupils and people. */
  private static List<String> known() {
    SchoolApi teacher = SchoolApi.as("teacher");
    List<String> ids = new ArrayList<>();
    String journals = teacher.ask("/api/v1/journals").body();
    ID.matcher(journals).results().limit(5).map(r -> r.group(1)).forEach(ids::add);
    String sheet = teacher.ask("/api/v1/journals/" + ids.get(0)).body();
    List<MatchResult> parts = ID.matcher(sheet).results().toList();
    for (int i = 0; i < parts.size(); i += 1 + parts.size() / 40) {
      ids.add(parts.get(i).group(1));
    }
    ids.addAll(List.of(teacher.person(), SchoolApi.as("pupil").person(), "lessons-of-month"));
    return List.copyOf(ids);
  }

  /** Requests that stand alone, half of them by one kind of person. */
  Outcomes each(String mostly, BiFunction<Odd, Person, Shot> made) {
    Outcomes outcomes = new Outcomes();
    AtomicInteger next = new AtomicInteger();
    threads(
        wire -> {
          for (int at = next.getAndIncrement(); at < COUNT; at = next.getAndIncrement()) {
            Odd odd = new Odd(SEED + at, known);
            Person person = odd.once(2) ? odd.of(people) : named(mostly);
            send(wire, person, made.apply(odd, person), outcomes);
          }
        });
    return outcomes;
  }

  /** Pages by their names, and of each kind one that a person is led to. */
  List<String> ways(Person person) {
    return ways.computeIfAbsent(person, Fuzz::crawled);
  }

  private static List<String> crawled(Person person) {
    Set<String> kinds = new HashSet<>();
    List<String> ways = new ArrayList<>(Routes.pages());
    try (RawHttp wire = new RawHttp()) {
      for (int at = 0; at < ways.size(); at++) {
        String page = wire.send(new Shot("GET", ways.get(at)).of(person).bytes(), false).body();
        LINK.matcher(page)
            .results()
            .map(link -> "/" + link.group(1).replace("&amp;", "&"))
            .filter(way -> way.chars().allMatch(sign -> sign < 128))
            .filter(way -> kinds.add(way.replaceAll("=[^&]*", "")))
            .forEach(ways::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ways;
  }

  private Person named(String login) {
    return people.stream().filter(each -> each.is(login)).findFirst().orElseThrow();
  }

  /** Posts of the forms of pages, each page being loaded before. */
  Outcomes forms(int count, Function<Person, List<String>> from, FormShot made) {
    Outcomes outcomes = new Outcomes();
    AtomicInteger next = new AtomicInteger();
    threads(
        wire -> {
          while (outcomes.count() < count && next.get() < count) {
            int at = next.getAndIncrement();
            Odd odd = new Odd(SEED + at, known);
            // every page by every person in turn
            Person person = people.get(at % people.size());
            List<String> ways = from.apply(person);
            String page = ways.get(at / people.size() % ways.size());
            Shot look = new Shot("GET", page).of(person);
            List<PageForm> forms = PageForm.of(send(wire, person, look, outcomes).body());
            for (int i = 0; i < PER_PAGE && !forms.isEmpty(); i++) {
              send(wire, person, made.of(odd.of(forms), page, odd, person), outcomes);
            }
          }
        });
    return outcomes;
  }

  private static RawHttp.Answer send(RawHttp wire, Person person, Shot shot, Outcomes outcomes)
      throws IOException {
    RawHttp.Answer answer = wire.send(shot.bytes(), shot.isHead());
    outcomes.take(person, shot, answer);
    boolean out = answer.status() == 401 || answer.header("location").startsWith("/login");
    if (out && !person.cookie().isEmpty()) {
      person.renew();
    }
    return answer;
  }

  private static void threads(Work work) {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      all.add(
          pool.submit(
              () -> {
                try (RawHttp wire = new RawHttp()) {
                  work.on(wire);
                }
                return null;
              }));
    }
    try {
      for (Future<?> each : all) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      pool.shutdownNow();
    }
  }

  /** What a thread does with its connection. */
  private interface Work {
    void on(RawHttp wire) throws IOException;
  }

  /** Makes a post of a form. */
  interface FormShot {
    Shot of(PageForm form, String page, Odd odd, Person person);
  }
}
