package ua.journal.core.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads headings whose meaning depends on those left of them: «Мати | Телефон». Pure. */
final class Beside {
  private static final Map<Field, String> PARENTS =
      Map.of(Field.MOTHER, "матері", Field.FATHER, "батька", Field.GUARDIAN, "опікуна");
  private static final String PHONE = "телефон";
  private static final String EMAIL = "пошта";

  private Beside() {}

  /** The same keys, a telephone or an address right beside a parent being the parent's. */
  static List<String> read(List<String> keys, Kind kind) {
    if (kind != Kind.PUPILS) {
      return keys;
    }
    List<String> read = new ArrayList<>();
    @Nullable Field parent = null;
    for (String key : keys) {
      Field named =
          PARENTS.keySet().stream().filter(field -> field.isHeadedBy(key)).findFirst().orElse(null);
      String own = key;
      if (named != null) {
        parent = named;
      } else if (parent != null && Field.PHONE.isHeadedBy(key)) {
        own = PHONE + " " + PARENTS.get(parent);
      } else if (parent != null && Field.EMAIL.isHeadedBy(key)) {
        own = EMAIL + " " + PARENTS.get(parent);
      } else {
        parent = null;
      }
      read.add(own);
    }
    return read;
  }
}
