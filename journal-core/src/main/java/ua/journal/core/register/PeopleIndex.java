package ua.journal.core.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.NameForms;
import ua.journal.core.common.NameSpelling;
import ua.journal.core.common.PersonName;
import ua.journal.core.register.SchoolRows.PersonRow;

/** People by file number, login and name, however it is written. Not thread-safe. */
final class PeopleIndex {
  private final Map<String, Long> byFile = new HashMap<>();
  private final Map<String, Long> byLogin = new HashMap<>();
  private final Map<String, Set<Long>> byForm = new HashMap<>();
  private final Map<String, Map<Long, NameForms>> bySurname = new HashMap<>();

  void put(PersonRow row) {
    if (!row.fileNo().isEmpty()) {
      byFile.put(PersonData.fileKey(row.fileNo()), row.id());
    }
    if (!row.login().isEmpty()) {
      byLogin.put(row.login(), row.id());
    }
    String shortName = row.surname() + " " + row.given();
    form(shortName + " " + row.patronymic(), row.id());
    form(shortName, row.id());
    if (!row.patronymic().isEmpty()) {
      form(
          row.surname() + " " + row.given().charAt(0) + " " + row.patronymic().charAt(0), row.id());
    }
    NameForms name = NameForms.of(PersonData.named(row));
    bySurname
        .computeIfAbsent(name.surname(), surname -> new LinkedHashMap<>(2))
        .put(row.id(), name);
  }

  private void form(String form, long id) {
    byForm.computeIfAbsent(key(form), key -> new LinkedHashSet<>(2)).add(id);
  }

  @Nullable Long withFile(String fileNo) {
    return byFile.get(PersonData.fileKey(fileNo));
  }

  @Nullable Long withLogin(String login) {
    return byLogin.get(login);
  }

  /** People of a kind whose name may be this one. */
  List<Long> fitting(NameForms name, Set<Long> among) {
    List<Long> found = new ArrayList<>(2);
    bySurname
        .getOrDefault(name.surname(), Map.of())
        .forEach(
            (id, known) -> {
              if (known.fit(name) != NameForms.Fit.NONE && among.contains(id)) {
                found.add(id);
              }
            });
    return found;
  }

  /** People of a kind called so in one line; a form they are known by comes before others. */
  List<Long> called(String text, Set<Long> among) {
    List<Long> known =
        byForm.getOrDefault(key(text), Set.of()).stream().filter(among::contains).toList();
    String[] words = NameSpelling.read(text).split(" ", 3);
    if (!known.isEmpty() || words.length < 2) {
      return known;
    }
    return fitting(
        NameForms.of(new PersonName(words[0], words[1], words.length > 2 ? words[2] : "")), among);
  }

  static String key(String name) {
    return Compared.key(NameSpelling.read(name));
  }
}
