package ua.journal.oneroster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.journal.core.imports.Table;

/** A bundle with roles, lessons and people the tables of a school have no place for. */
class PlacesTest {
  @Test
  void whatHasNoPlaceIsNamed() throws IOException {
    List<Table> tables =
        new OneRosterFormat().read("o.zip", getClass().getResourceAsStream("places.zip"));

    assertThat(rows(tables, "Посада"))
        .filteredOn(row -> !row.isEmpty())
        .extracting(row -> row.get(0) + "|" + (row.size() > 7 ? row.get(7) : ""))
        .containsExactly("Ткач|10-А, 10-Б", "Гук|");
    assertThat(rows(tables, "Учитель"))
        .filteredOn(row -> !row.isEmpty())
        .extracting(row -> String.join("|", row))
        .containsExactly(
            "Алгебра|10-А||Гук Степан Ігорович",
            "Фізика (профіль)|10-А|PHY-P|Гук Степан Ігорович",
            "Фізика (профіль)|10-Б|PHY-P|Гук Степан Ігорович",
            "Шахи|10-А||Гук Степан Ігорович",
            "Шахи|10-Б||Гук Степан Ігорович");
    assertThat(rows(tables, "Дата народження"))
        .filteredOn(row -> row.size() > 10)
        .extracting(row -> row.get(0) + " " + row.get(10))
        .containsExactly("Бондар ч", "Вовк ж");
    assertThat(rows(tables, "Ким доводиться"))
        .extracting(row -> row.get(0) + " " + row.get(1) + ": " + row.get(3))
        .containsExactly("Бондар Ірина: один із батьків", "Бондар Ганна: родич");
    assertThat(tables.get(tables.size() - 1).beside())
        .extracting(each -> each.place() + " " + each.what())
        .contains(
            "users.csv, рядок 11 Данчук Віктор Іванович: роль administrator",
            "users.csv, рядок 12 Дячук Марія Іванівна: роль aide",
            "users.csv, рядок 13 Рудь Ольга Петрівна: роль proctor",
            "users.csv, рядок 9 Ткач Олена Петрівна: другий учитель: Алгебра 10-А",
            "classes.csv, рядок 6 Хімія 10-Б",
            "classes.csv, рядок 4 Алгебра 10-А: лише І семестр",
            "users.csv рядків: 1",
            "users.csv стовпець «username», клітинок: 11",
            "orgs.csv рядків: 2");
  }

  private static List<List<String>> rows(List<Table> tables, String heading) {
    Table table =
        tables.stream()
            .filter(each -> !each.rows().isEmpty() && each.rows().get(0).contains(heading))
            .findFirst()
            .orElseThrow();
    return table.rows().subList(1, table.rows().size());
  }
}
