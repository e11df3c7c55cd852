package ua.journal.web.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Posts of a form that differ from what the page would send. */
final class FormShots {
  private static final String STATE = "jakarta.faces.ViewState";
  private static final String NONCE = "primefaces.nonce";

  /** What would end the fuzz or the school instead of being refused: nobody presses it here. */
  private static final List<String> NEVER =
      List.of(
          "/logout",
          "/undo.xhtml",
          "/year.xhtml",
          "/next-year.xhtml",
          "/account.xhtml",
          "/access.xhtml",
          "/plugins.xhtml",
          "/class.xhtml",
          "/staff.xhtml");

  private static final List<String> STATES =
      List.of("", "stateless", "x", "-1:-1", "1:1", "abcdef:ghij", "%00", "AAAA", "#{1}");
  private static final List<String> NONCES = List.of("", "x", "YWJj", "====", "\u0000");
  private static final List<String> PARTS =
      List.of(
          "@all",
          "@form",
          "@none",
          "@this",
          "",
          "x",
          "@(.x)",
          "@widgetVar(x)",
          "a:-1:b",
          "@root",
          "@child(0)",
          "@parent:@parent:@parent",
          "@obs(x)",
          "@id(x)",
          "%",
          "j_idt1",
          "@next",
          "@@");
  private static final List<String> TYPES =
      List.of(
          "text/plain",
          "application/json",
          "multipart/form-data",
          "nonsense",
          "application/x-www-form-urlencoded; charset=windows-1251",
          "application/x-www-form-urlencoded; charset=nonsense",
          "multipart/form-data; boundary=");
  private static final String FORM = "application/x-www-form-urlencoded";

  private FormShots() {}

  /** One of the ways in which a form is sent wrongly, sometimes rightly with odd values. */
  static Shot of(PageForm form, String page, Odd odd, Person person) {
    Map<String, String> fields = new LinkedHashMap<>(form.fields());
    boolean pressed = NEVER.stream().noneMatch(way -> form.action().contains(way));
    boolean ajax = odd.once(2);
    if (!form.id().isEmpty()) {
      fields.put(form.id(), form.id());
    }
    String button = form.buttons().isEmpty() ? "x" : odd.of(form.buttons());
    if (pressed && !odd.once(10)) {
      fields.put(button, "");
    }
    if (ajax) {
      fields.put("jakarta.faces.partial.ajax", "true");
      fields.put("jakarta.faces.source", pressed ? button : "x");
      fields.put("jakarta.faces.partial.execute", odd.once(2) ? form.id() : odd.of(PARTS));
      fields.put("jakarta.faces.partial.render", odd.once(2) ? form.id() : odd.of(PARTS));
    }
    mutate(fields, odd);
    String query = odd.once(6) ? odd.query(List.of("id", "day", "class")) : query(page);
    Shot shot = new Shot("POST", form.action() + query).own(person).with("X-CSRF-Token", "");
    if (form.action().equals("/login")) {
      // whoever signs in as another has ended his own session
      shot.with("Cookie", "");
    }
    if (ajax) {
      shot.with("Faces-Request", "partial/ajax").with("X-Requested-With", "XMLHttpRequest");
    }
    if (odd.once(8)) {
      return Multipart.body(shot, fields, odd);
    }
    return shot.body(odd.once(12) ? odd.of(TYPES) : FORM, encoded(fields, odd));
  }

  private static String query(String page) {
    int at = page.indexOf('?');
    return at < 0 ? "" : page.substring(at);
  }

  private static void mutate(Map<String, String> fields, Odd odd) {
    List<String> names = new ArrayList<>(fields.keySet());
    for (int i = odd.below(4); i >= 0 && !names.isEmpty(); i--) {
      String name = odd.of(names);
      switch (odd.below(9)) {
        case 0 -> fields.remove(name);
        case 1 -> fields.put(name, "x".repeat(odd.below(40_000)));
        case 2 -> fields.put(name.replaceAll(":\\d+:", ":-1:"), odd.text());
        case 3 -> fields.put(name.replaceAll(":\\d+:", ":999999999999:"), odd.text());
        case 4 -> fields.put(odd.text(), odd.text());
        case 5 -> fields.put(STATE, odd.once(3) ? odd.of(STATES) : state(fields, odd));
        case 6 -> fields.put(NONCE, odd.once(3) ? odd.of(NONCES) : fields.getOrDefault(NONCE, ""));
        default -> fields.put(name, isSecret(name) ? fields.getOrDefault(name, "") : odd.text());
      }
    }
  }

  private static boolean isSecret(String name) {
    return name.equals(STATE) || name.equals(NONCE);
  }

  /** Another's page, or one that has never been. */
  private static String state(Map<String, String> fields, Odd odd) {
    String own = fields.getOrDefault(STATE, "");
    return odd.once(3) ? own : new StringBuilder(own).reverse().toString();
  }

  private static String encoded(Map<String, String> fields, Odd odd) {
    String body =
        fields.entrySet().stream()
            .map(field -> Odd.encode(field.getKey()) + "=" + Odd.encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return switch (odd.below(25)) {
      case 0 -> body + "&%zz=%";
      case 1 -> body + "&a=%00";
      case 2 -> body.substring(0, odd.below(body.length() + 1));
      case 3 -> body + "&" + body;
      case 4 -> body + "&a=%E9%FF";
      case 5 -> body + "&x=1".repeat(odd.below(12_000));
      default -> body;
    };
  }
}
