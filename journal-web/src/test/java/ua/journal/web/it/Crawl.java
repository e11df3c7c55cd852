package ua.journal.web.it;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A walk of one person over all pages: those of the application by their names, and one of each
 * kind that they lead to. What one may not see is refused in words; that is an answer, too.
 */
final class Crawl {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Set<String> APART = Set.of("setup", "activate", "login", "error", "index");

  /** A page of each kind is looked at without and with what its links carry. */
  private static final int OF_KIND = 2;

  private static final Pattern LINK = Pattern.compile("href=\"/?([a-z-]+\\.xhtml[^\"#]*)");
  private static final Pattern UNSEEN =
      Pattern.compile("(?s)<script.*?</script>|<style.*?</style>|<!--.*?-->|<[^>]+>");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\?\\?|\\{\\d}|«»|\\(\\)|, ,|\\b(null|undefined|NaN|Infinity|Exception|true|false)\\b"
              + "|\\b(1970|9999|2999|0001)\\b"
              + "|\\b(The|Not|No|Nothing|Save|Cancel|Today|Class|Lesson|Pupils?|Teachers?|Error)\\b"
              + "|[а-яіїєґ]\\([а-яіїєґ]{1,3}\\)"
              + "|\\d{4}-\\d{2}-\\d{2}|T\\d{2}:\\d{2}|–\\d+ (?:хв|урок)");

  private static final Pattern CHOICE = Pattern.compile("(?s)<select[^>]*>(.*?)</select>");
  private static final Pattern OPTION =
      Pattern.compile("(?s)<option[^>]*?value=\"([^\"]*)\"[^>]*>(.*?)</option>");

  private final SchoolApi person;

  Crawl(SchoolApi person) {
    this.person = person;
  }

  /** What is wrong with the pages of this person; empty when nothing is. */
  List<String> faults() throws Exception {
    List<String> faults = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    Set<String> known = new HashSet<>();
    Deque<String> ways = new ArrayDeque<>(pages());
    while (!ways.isEmpty()) {
      String way = ways.removeFirst();
      boolean fresh = known.add(way);
      if (fresh && seen.merge(kind(way), 1, Integer::sum) <= OF_KIND) {
        HttpResponse<String> page = person.ask("/" + way);
        look(way, page, faults);
        links(page.body()).filter(link -> !known.contains(link)).forEach(ways::addLast);
      }
    }
    return faults;
  }

  private static void look(String way, HttpResponse<String> page, List<String> faults) {
    String text = UNSEEN.matcher(page.body()).replaceAll("\n");
    if (page.statusCode() >= 500) {
      faults.add(way + " answers " + page.statusCode());
    }
    boolean leads = page.statusCode() / 100 == 3;
    if (!leads && text.isBlank()) {
      faults.add(way + " is empty");
    }
    boolean linked = way.contains("?");
    if (linked && page.statusCode() >= 400) {
      faults.add(way + " is linked and answers " + page.statusCode());
    }
    alike(page.body()).forEach(label -> faults.add(way + " has two lines called «" + label + "»"));
    FORBIDDEN
        .matcher(text)
        .results()
        .map(found -> way + " says «" + around(text, found) + "»")
        .forEach(faults::add);
  }

  /** What stands twice in one choice under different values: nobody can tell which is meant. */
  private static List<String> alike(String body) {
    List<String> twice = new ArrayList<>();
    Matcher choices = CHOICE.matcher(body);
    while (choices.find()) {
      Map<String, String> values = new HashMap<>();
      Matcher options = OPTION.matcher(choices.group(1));
      while (options.find()) {
        String before = values.putIfAbsent(options.group(2).strip(), options.group(1));
        if (before != null && !before.equals(options.group(1))) {
          twice.add(options.group(2).strip());
        }
      }
    }
    return twice;
  }

  private static String around(String text, MatchResult found) {
    int from = Math.max(0, found.start() - 30);
    int to = Math.min(text.length(), found.end() + 30);
    return text.substring(from, to).replaceAll("\\s+", " ").strip();
  }

  private static Stream<String> links(String body) {
    return LINK.matcher(body).results().map(link -> encoded(link.group(1).replace("&amp;", "&")));
  }

  private static List<String> pages() throws Exception {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".xhtml"))
          .filter(name -> !APART.contains(name.replace(".xhtml", "")))
          .sorted()
          .toList();
    }
  }

  private static String kind(String way) {
    return way.replaceAll("\\?.*", "");
  }

  /** Letters of classes stand in links as they are. */
  private static String encoded(String way) {
    StringBuilder plain = new StringBuilder();
    for (char sign : way.toCharArray()) {
      boolean fits = sign < 128 && sign != ' ';
      plain.append(fits ? sign : URLEncoder.encode(String.valueOf(sign), StandardCharsets.UTF_8));
    }
    return plain.toString().replace("+", "%20");
  }
}
