package ua.journal.web.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form as it stands on a page. */
record PageForm(String action, String id, Map<String, String> fields, List<String> buttons) {
  private static final Pattern FORM =
      Pattern.compile("(?s)<form\\b([^>]*method=\"post\"[^>]*)>(.*?)</form>");
  private static final Pattern FIELD =
      Pattern.compile("(?s)<(input|button|textarea|select)\\b([^>]*)>(.{0,300})");
  private static final Pattern OPTION = Pattern.compile("<option[^>]*value=\"([^\"]*)\"");

  static List<PageForm> of(String page) {
    List<PageForm> forms = new ArrayList<>();
    Matcher found = FORM.matcher(page);
    while (found.find()) {
      PageForm form = form(found.group(1), found.group(2));
      // who signs out has nothing more to send; the choice of the language stands on every page
      boolean everywhere = form.action().equals("/logout") || form.action().equals("/language");
      if (!everywhere || page.contains("action=\"/login\"")) {
        forms.add(form);
      }
    }
    return forms;
  }

  private static PageForm form(String head, String inner) {
    Map<String, String> fields = new LinkedHashMap<>();
    List<String> buttons = new ArrayList<>();
    Matcher field = FIELD.matcher(inner);
    int at = 0;
    while (field.find(at)) {
      at = field.end(2);
      String name = attribute(field.group(2), "name");
      boolean pressed =
          field.group(1).equals("button") || "submit".equals(attribute(field.group(2), "type"));
      if (!name.isEmpty() && pressed) {
        buttons.add(name);
      } else if (!name.isEmpty()) {
        fields.put(name, value(field));
      }
    }
    return new PageForm(attribute(head, "action"), attribute(head, "id"), fields, buttons);
  }

  private static String value(Matcher field) {
    if (field.group(1).equals("select")) {
      Matcher option = OPTION.matcher(field.group(3));
      return option.find() ? plain(option.group(1)) : "";
    }
    return attribute(field.group(2), "value");
  }

  private static String attribute(String tag, String name) {
    Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return found.find() ? plain(found.group(1)) : "";
  }

  private static String plain(String text) {
    return text.replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
