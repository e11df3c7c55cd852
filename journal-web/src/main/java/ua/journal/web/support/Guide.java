package ua.journal.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import ua.journal.core.access.Role;
import ua.journal.core.common.UkrainianOrder;
import ua.journal.web.locale.Language;
import ua.journal.web.shell.Shell;

/** The guide in the reader's own words: a few steps for each thing he is at the school. */
@Named
@RequestScoped
public class Guide {
  /** Day of the texts; who worked through an older edition has not worked through this one. */
  public static final String EDITION = "2026-11-30";

  static final String BUNDLE = "ua.journal.web.support.guide";
  private static final String LEADER = "LEADER";
  private static final String PAGE = "page.";
  private static final String TITLE = ".title";
  private static final List<Role> ORDER =
      List.of(
          Role.TEACHER,
          Role.HEAD,
          Role.DEPUTY,
          Role.ADMIN,
          Role.SECRETARY,
          Role.PARENT,
          Role.PUPIL);
  static final Map<String, String> LINKS =
      Map.ofEntries(
          Map.entry("TEACHER.1", "today.xhtml"),
          Map.entry("TEACHER.6", "journals.xhtml"),
          Map.entry("TEACHER.7", "documents.xhtml"),
          Map.entry("TEACHER.8", "points.xhtml"),
          Map.entry("LEADER.1", "journals.xhtml"),
          Map.entry("LEADER.2", "access.xhtml"),
          Map.entry("HEAD.1", "readiness.xhtml"),
          Map.entry("HEAD.2", "journals.xhtml"),
          Map.entry("HEAD.3", "documents.xhtml"),
          Map.entry("HEAD.4", "requests.xhtml"),
          Map.entry("HEAD.5", "register.xhtml"),
          Map.entry("HEAD.6", "integrity.xhtml"),
          Map.entry("DEPUTY.1", "substitutions.xhtml"),
          Map.entry("DEPUTY.2", "journals.xhtml"),
          Map.entry("DEPUTY.3", "readiness.xhtml"),
          Map.entry("DEPUTY.4", "points.xhtml"),
          Map.entry("DEPUTY.5", "register.xhtml"),
          Map.entry("DEPUTY.6", "documents.xhtml"),
          Map.entry("ADMIN.1", "home.xhtml"),
          Map.entry("ADMIN.2", "import.xhtml"),
          Map.entry("ADMIN.3", "access.xhtml"),
          Map.entry("ADMIN.4", "requests.xhtml"),
          Map.entry("ADMIN.5", "points.xhtml"),
          Map.entry("ADMIN.6", "documents.xhtml"),
          Map.entry("ADMIN.7", "integrity.xhtml"),
          Map.entry("SECRETARY.1", "pupils.xhtml"),
          Map.entry("SECRETARY.2", "enrol.xhtml"),
          Map.entry("SECRETARY.6", "documents.xhtml"),
          Map.entry("PARENT.1", "diary.xhtml"),
          Map.entry("PARENT.5", "account.xhtml"),
          Map.entry("PARENT.6", "documents.xhtml"),
          Map.entry("PUPIL.1", "diary.xhtml"),
          Map.entry("PUPIL.5", "account.xhtml"));

  @Inject private Shell shell;
  @Inject private Language language;

  /** Parts for everything the reader is. */
  public List<Part> getParts() {
    List<Part> parts = new ArrayList<>();
    for (Role role : ORDER) {
      if (shell.getMe().roles().contains(role)) {
        parts.add(part(role.name()));
      }
      if (role == Role.TEACHER && !shell.getMe().leads().isEmpty()) {
        parts.add(part(LEADER));
      }
    }
    return parts;
  }

  /** Parts for every role, for whoever looks before he signs in. */
  public List<Part> getAll() {
    List<Part> parts = new ArrayList<>();
    for (Role role : ORDER) {
      parts.add(part(role.name()));
      if (role == Role.TEACHER) {
        parts.add(part(LEADER));
      }
    }
    return parts;
  }

  /** What each page is for, by title. */
  List<Article> articles() {
    ResourceBundle texts = texts();
    return texts.keySet().stream()
        .filter(key -> key.startsWith(PAGE) && !key.endsWith(TITLE))
        .map(key -> new Article(key, texts.getString(key + TITLE), texts.getString(key)))
        .sorted(Comparator.comparing(Article::title, UkrainianOrder.INSTANCE))
        .toList();
  }

  private ResourceBundle texts() {
    return ResourceBundle.getBundle(BUNDLE, language.getLocale());
  }

  private Part part(String name) {
    ResourceBundle texts = texts();
    List<Step> steps = new ArrayList<>();
    for (int no = 1; texts.containsKey(name + "." + no); no++) {
      String key = name + "." + no;
      steps.add(new Step(texts.getString(key), LINKS.getOrDefault(key, "")));
    }
    return new Part(name, texts.getString(name), steps);
  }

  /**
   * What one role does.
   *
   * @param id its name in addresses
   * @param title for whom
   * @param steps what to do, in order
   */
  public record Part(String id, String title, List<Step> steps) {}

  /**
   * What a page is for.
   *
   * @param id its name in addresses, such as {@code page.today}
   * @param title name of the page
   * @param text what it is for and what one does there
   */
  public record Article(String id, String title, String text) {}

  /**
   * A step.
   *
   * @param text what to do
   * @param href page where it is done, empty for none
   */
  public record Step(String text, String href) {}
}
