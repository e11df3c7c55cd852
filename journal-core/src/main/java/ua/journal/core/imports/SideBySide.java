package ua.journal.core.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ua.journal.core.register.Compared;

/** Finds lists that stand side by side in one sheet: their headings come again to the right. */
final class SideBySide {
  private static final Set<Kind> KINDS =
      EnumSet.of(Kind.PUPILS, Kind.STAFF, Kind.PARENTS, Kind.LOAD, Kind.GROUPS);

  /** Every list has one of these; the first that is found tells the lists apart. */
  private static final List<Field> ANCHORS =
      List.of(Field.FULL_NAME, Field.SURNAME, Field.SUBJECT, Field.CHILD, Field.CHILD_SURNAME);

  private SideBySide() {}

  /** Splits a sheet; empty when it is one list. */
  static List<Sheet> split(Sheet whole, Function<Table, Optional<Sheet>> recognise) {
    List<Integer> begins = KINDS.contains(whole.kind()) ? begins(whole) : List.of();
    List<Sheet> lists = new ArrayList<>();
    for (int i = 0; i < begins.size(); i++) {
      int from = i == 0 ? 0 : begins.get(i);
      int to = i + 1 < begins.size() ? begins.get(i + 1) : Integer.MAX_VALUE;
      recognise
          .apply(whole.table().columns(from, to))
          .filter(list -> list.kind() == whole.kind())
          .ifPresent(list -> lists.add(list.at(from)));
    }
    return lists.size() > 1 && lists.size() == begins.size() ? lists : List.of();
  }

  /** The first column of each list: what stands before the anchor of the first comes again. */
  private static List<Integer> begins(Sheet sheet) {
    List<String> keys = sheet.headings().stream().map(Compared::key).toList();
    Optional<Integer> named =
        ANCHORS.stream().filter(sheet.columns()::containsKey).map(sheet.columns()::get).findFirst();
    if (named.isEmpty()) {
      return List.of();
    }
    int anchor = named.get();
    List<Integer> begins = new ArrayList<>(List.of(0));
    for (int column = anchor + 1; column < keys.size(); column++) {
      if (keys.get(column).equals(keys.get(anchor))) {
        int begin = column;
        int first = anchor;
        while (first > 0
            && !keys.get(first - 1).isEmpty()
            && keys.get(begin - 1).equals(keys.get(first - 1))) {
          begin--;
          first--;
        }
        begins.add(begin);
      }
    }
    return begins.size() > 1 ? begins : List.of();
  }
}
