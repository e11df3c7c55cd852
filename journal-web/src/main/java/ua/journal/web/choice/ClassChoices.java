package ua.journal.web.choice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.journal.web.locale.Words;

/**
 * Classes to choose from, those of a grade together. A select of the browser's own: on a telephone
 * it is the widest list there is, and «8» brings one to the eighth classes.
 */
@Named
@RequestScoped
public class ClassChoices {
  /** As many are seen at once. */
  private static final int FEW = 12;

  private static final Pattern GRADE = Pattern.compile("^\\d+");

  @Inject private Words words;

  /** Options of classes by their names, in the order they come. */
  public List<SelectItem> of(Collection<String> names) {
    if (names.size() <= FEW) {
      return names.stream().map(SelectItem::new).toList();
    }
    Map<String, List<SelectItem>> grades = new LinkedHashMap<>();
    for (String name : names) {
      grades.computeIfAbsent(grade(name), none -> new ArrayList<>()).add(new SelectItem(name));
    }
    List<SelectItem> groups = new ArrayList<>();
    grades.forEach(
        (grade, items) ->
            groups.add(
                new SelectItemGroup(
                    words.say("choice.grade", grade),
                    "",
                    false,
                    items.toArray(SelectItem[]::new))));
    return groups;
  }

  private static String grade(String name) {
    Matcher digits = GRADE.matcher(name);
    return digits.find() ? digits.group() : name;
  }
}
