package ua.journal.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import ua.journal.core.common.ClassId;
import ua.journal.core.tasks.Tasks;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.PlaceGroup.Kind;

/** The pages of the person who works, as rail, header, bar and menu show them. */
@Named
@RequestScoped
public class Places {
  private static final int IN_BAR = 4;

  @Inject private Shell shell;
  @Inject private Words words;
  @Inject private Rail rail;
  @Inject private Waiting waiting;
  @Inject private Parameters parameters;

  /** What a day begins with; stands over the journals. */
  public List<PlaceGroup> first(String page) {
    return groups(page, List.of(Kind.DAY));
  }

  /** Everything else of the rail. */
  public List<PlaceGroup> others(String page) {
    return groups(page, List.of(Kind.values()).subList(1, Kind.values().length));
  }

  /** Every page in its group. */
  public List<PlaceGroup> all(String page) {
    return groups(page, List.of(Kind.values()));
  }

  /** The pages over a family's own, one row without captions. */
  public List<PlaceGroup> row(String page) {
    return List.of(new PlaceGroup(Kind.HOME, "", links(mine(), page)));
  }

  /** The few pages under the thumb. */
  public List<PlaceGroup> bar(String page) {
    List<Place> near = bar();
    return List.of(new PlaceGroup(Kind.DAY, "", links(near.stream(), page)));
  }

  /** What waits on pages that a phone keeps behind «Ще». */
  public int getBehind() {
    List<Place> near = bar();
    int places =
        mine()
            .filter(place -> !near.contains(place))
            .filter(place -> place.count() != PlaceCount.DEBTS)
            .mapToInt(this::count)
            .sum();
    return places + waiting.getTasks().led().values().stream().mapToInt(Tasks.Led::sum).sum();
  }

  private List<Place> bar() {
    return mine()
        .filter(place -> place.bar() > 0)
        .sorted(Comparator.comparingInt(Place::bar))
        .limit(IN_BAR)
        .toList();
  }

  /** A family meets its own pages first, the diary before all. */
  private Stream<Place> mine() {
    Stream<Place> all = PlaceList.PLACES.stream().filter(place -> place.shown().test(shell));
    return shell.isFamily() ? all.sorted(Comparator.comparingInt(Place::bar)) : all;
  }

  private List<PlaceGroup> groups(String page, List<Kind> kinds) {
    List<PlaceGroup> groups = new ArrayList<>();
    for (Kind kind : kinds) {
      if (kind == Kind.CLASS) {
        groups.addAll(led(page));
        continue;
      }
      List<PlaceLink> links = links(mine().filter(place -> place.group() == kind), page);
      if (!links.isEmpty()) {
        String caption = kind == Kind.DAY ? "" : words.say("rail.group." + kind);
        groups.add(new PlaceGroup(kind, caption, links));
      }
    }
    return groups;
  }

  /** The classes somebody leads, each with its pages. */
  private List<PlaceGroup> led(String page) {
    List<PlaceGroup> groups = new ArrayList<>();
    for (int at = 0; at < shell.getMe().leadsNames().size(); at++) {
      String name = shell.getMe().leadsNames().get(at);
      List<PlaceLink> links = led(page, name, shell.getMe().leads().get(at));
      groups.add(new PlaceGroup(Kind.CLASS, words.say("rail.led", name), links));
    }
    return groups;
  }

  private List<PlaceLink> led(String page, String name, ClassId id) {
    Tasks.Led waits = waiting.getTasks().of(id);
    String ofClass = "?class=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    PlaceLink pupils =
        link(
            "class.xhtml?id=" + id,
            "users",
            words.say("nav.class"),
            words.say("class.title", name),
            page.equals("class") && parameters.text("id").equals(id.toString()));
    PlaceLink journals =
        link(
            "journals.xhtml" + ofClass,
            "grid",
            words.say("rail.ledJournals"),
            words.say("journals.ofClass", name),
            page.equals("journals") && isOfClass(name));
    PlaceLink access =
        link(
            "access.xhtml" + ofClass,
            "key",
            words.say("nav.access"),
            words.say("access.ofClass", name),
            page.equals("access") && isOfClass(name));
    return List.of(
        counting(pupils, waits.corrections(), "rail.correctionsWord"),
        journals,
        counting(access, waits.codes(), "rail.codesWord"));
  }

  private PlaceLink counting(PlaceLink link, int count, String noun) {
    return count == 0 ? link : link.counting(count, words.count(noun, count));
  }

  private static PlaceLink link(
      String address, String icon, String text, String title, boolean current) {
    return new PlaceLink(address, icon, text, title, current, 0, "", false);
  }

  private boolean isOfClass(String name) {
    return parameters.text("class").equals(name);
  }

  private List<PlaceLink> links(Stream<Place> places, String page) {
    boolean ofLed = shell.getMe().leadsNames().contains(parameters.text("class"));
    return places
        .map(
            place -> {
              String text = words.say(place.key());
              int count = count(place);
              return new PlaceLink(
                  place.address(),
                  place.icon(),
                  text,
                  text,
                  place.page().equals(page) && !ofLed,
                  count,
                  count == 0 ? "" : words.count(place.count().words(), count),
                  place.count().news());
            })
        .toList();
  }

  private int count(Place place) {
    return switch (place.count()) {
      case NONE -> 0;
      case NOTICES -> shell.getUnread();
      case DEBTS -> rail.getDebts();
      case PLANS -> waiting.getTasks().plans();
      case GROUPS -> waiting.getTasks().groupings();
      case POINTS -> waiting.getTasks().points();
      case CHANGES -> waiting.getTasks().changes();
      case HELP -> waiting.getTasks().help();
      case DOCUMENTS -> waiting.getTasks().documents();
      case OBSTACLES -> waiting.obstacles();
    };
  }
}
