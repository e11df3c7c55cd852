package ua.journal.web.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.journal.core.access.Me;
import ua.journal.core.access.Role;
import ua.journal.core.common.Gender;
import ua.journal.core.common.Namesakes;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.web.locale.Words;

/** What somebody is at the school in a few words: «учителька · кл. керівниця 7-Б». */
public final class Position {
  private static final List<Role> STAFF =
      List.of(Role.HEAD, Role.DEPUTY, Role.ADMIN, Role.SECRETARY, Role.TEACHER);

  private Position() {}

  /** Names every role in force, the highest first. */
  public static String of(Me me, Words words) {
    List<String> parts = new ArrayList<>();
    STAFF.stream()
        .filter(me.roles()::contains)
        .forEach(role -> parts.add(words.by(me.name(), "role." + role)));
    if (!me.leadsNames().isEmpty()) {
      parts.add(words.by(me.name(), "role.CLASS", String.join(", ", me.leadsNames())));
    }
    if (me.roles().contains(Role.PUPIL)) {
      parts.add(words.by(me.name(), "role.PUPIL"));
    }
    if (!me.children().isEmpty()) {
      parts.add(words.say("role.PARENT", children(me)));
    }
    return String.join(" · ", parts);
  }

  /** A patronymic carries the form its owner uses; a name without one gets the dictionary's. */
  static String form(PersonName name) {
    return Gender.of(name) == Gender.FEMININE ? ".f" : ".m";
  }

  private static String children(Me me) {
    Map<PersonId, String> called = Namesakes.called(me.family());
    return me.children().stream()
        .map(child -> (called.get(child.id()) + " " + child.className()).strip())
        .collect(Collectors.joining(", "));
  }
}
