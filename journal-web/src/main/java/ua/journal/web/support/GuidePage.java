package ua.journal.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.journal.core.common.Apostrophes;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.Parameters;

/**
 * The instruction, readable without signing in: what each page is for, what each role does, found
 * by words (clauses 4, administrator, points 5 and 9, and 8.1). Knows nothing of the school.
 */
@Named
@RequestScoped
public class GuidePage {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  @Inject private Guide guide;
  @Inject private Words words;
  @Inject private Parameters parameters;

  /** «Редакція від 30.11.2026». */
  public String getEdition() {
    return words.say("guide.edition", words.fullDate(LocalDate.parse(Guide.EDITION)));
  }

  /** «Інструкція для вашої ролі, редакція від 30.11.2026». */
  public String getOwn() {
    return words.say("guide.own", words.fullDate(LocalDate.parse(Guide.EDITION)));
  }

  /** What is looked for, empty for nothing. */
  public String getFind() {
    return parameters.text("find").strip();
  }

  /** What the page is for from which the reader came; empty when he came from none. */
  public List<Guide.Article> getAbout() {
    return guide.articles().stream()
        .filter(article -> article.id().equals("page." + parameters.text("about")))
        .toList();
  }

  /** Articles in which every word looked for begins a word; all of them when there is none. */
  public List<Guide.Article> getArticles() {
    List<String> wanted = wordsOf(getFind());
    return Stream.concat(
            guide.articles().stream(),
            wanted.isEmpty() ? Stream.empty() : guide.getAll().stream().flatMap(GuidePage::steps))
        .filter(article -> holds(article, wanted))
        .toList();
  }

  /** Where a part stands on this page. */
  public String anchor(Guide.Part part) {
    return "#" + part.id();
  }

  private static Stream<Guide.Article> steps(Guide.Part part) {
    return part.steps().stream()
        .map(step -> new Guide.Article(part.id(), part.title(), step.text()));
  }

  private static boolean holds(Guide.Article article, List<String> wanted) {
    List<String> said = wordsOf(article.title() + " " + article.text());
    return wanted.stream().allMatch(word -> said.stream().anyMatch(one -> one.startsWith(word)));
  }

  private static String oneApostrophe(String text) {
    StringBuilder same = new StringBuilder(text);
    for (int at = 0; at < text.length(); at++) {
      if (Apostrophes.is(text.charAt(at))) {
        same.setCharAt(at, '’');
      }
    }
    return same.toString();
  }

  /** Words without the signs around them; whichever apostrophe was typed is the same. */
  private static List<String> wordsOf(String text) {
    return SPACE
        .splitAsStream(oneApostrophe(text).toLowerCase(Locale.forLanguageTag("uk")))
        .map(word -> word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
