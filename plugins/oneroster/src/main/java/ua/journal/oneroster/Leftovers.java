package ua.journal.oneroster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.imports.Table;
import ua.journal.oneroster.Bundle.Row;

/** What a bundle says and the tables of a school have no place for. */
final class Leftovers {
  private final List<Table.Beside> told = new ArrayList<>();

  List<Table.Beside> told() {
    return List.copyOf(told);
  }

  void role(@Nullable Row user, String role) {
    person(
        user,
        "роль " + role,
        "Такої ролі журнал не має. Якщо людина працює в закладі, додайте її до працівників із"
            + " посадою.");
  }

  void person(@Nullable Row user, String what, String why) {
    String who = user == null ? "" : Roster.fullName(user) + ": ";
    tell("users.csv", user, who + what, why);
  }

  void lessons(Row row, String why) {
    tell("classes.csv", row, row.get("title"), why);
  }

  void enrolment(Row row, @Nullable Row user, @Nullable Row place) {
    boolean known = user != null && place != null;
    String who = user == null ? row.get("userSourcedId") : Roster.fullName(user);
    String where = place == null ? row.get("classSourcedId") : place.get("title");
    tell(
        "enrollments.csv",
        row,
        "%s: %s, %s".formatted(who, row.get("role"), where),
        known
            ? "Такої ролі на уроці журнал не має."
            : "Людини або класу з таким номером у вибірці немає.");
  }

  void term(Row row, String terms) {
    tell(
        "classes.csv",
        row,
        "%s: лише %s".formatted(row.get("title"), terms),
        "Журнал предмета ведуть цілий рік; уроки буде лише тоді, коли вони стоять у розкладі.");
  }

  void sex(@Nullable Row user, String sex) {
    person(user, "стать " + sex, "Журнал знає лише «ч» і «ж».");
  }

  private void tell(String file, @Nullable Row row, String what, String why) {
    String place = row == null ? file : file + ", рядок " + (row.index() + 1);
    told.add(new Table.Beside(place, what, why, 1));
  }
}
