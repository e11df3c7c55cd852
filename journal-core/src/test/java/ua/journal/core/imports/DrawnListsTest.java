package ua.journal.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.register.SchoolRows;

/** Lists of pupils drawn as schools draw them, and what is read of each. */
class DrawnListsTest {
  @Test
  @DisplayName("Two classes side by side are two lists")
  void sideBySide() {
    ImportPlan plan =
        DrawnTables.plan(
            SmallSchool.table(
                "5-А, 8-Б",
                "5-А клас||||8-Б клас||",
                "№|ПІБ|Дата народження||№|ПІБ|Дата народження",
                "1|Бондар Яна Ігорівна|02.02.2015||1|Вовк Лев Петрович|03.02.2012",
                "2|Вовк Ніна Петрівна|04.02.2015||2|Рак Ніка Ігорівна|05.02.2012",
                "||||Всього: 2||"));

    assertThat(DrawnTables.classesOf(plan)).containsExactlyInAnyOrder("5-А", "5-А", "8-Б", "8-Б");
    assertThat(plan.report().refused()).isEmpty();
    assertThat(plan.report().left()).extracting(ImportReport.Left::place).containsExactly("E5:G5");
    assertThat(plan.report().tallies()).hasSize(1);
    assertThat(plan.report().tallies().get(0).taken()).isEqualTo(20);
  }

  @Test
  @DisplayName("A class in the midst of a list heads the pupils below it")
  void oneBelowTheOther() {
    ImportPlan plan =
        DrawnTables.plan(
            SmallSchool.table(
                "Учні",
                "№|ПІБ|Дата народження",
                "|5-А клас|",
                "1|Бондар Яна Ігорівна|02.02.2015",
                "|8-Б клас|",
                "1|Вовк Лев Петрович|03.02.2012"));

    assertThat(DrawnTables.classesOf(plan)).containsExactlyInAnyOrder("5-А", "8-Б");
    assertThat(plan.report().left()).isEmpty();
  }

  @Test
  @DisplayName("Another class over the list than on the sheet's tab is asked about")
  void titleAgainstSheet() {
    ImportPlan plan =
        DrawnTables.plan(
            SmallSchool.table(
                "8-Б",
                "Список учнів 5-А класу",
                "ПІБ|Дата народження",
                "Бондар Яна Ігорівна|02.02.2015"));

    assertThat(plan.report().refused())
        .extracting(ImportReport.Refusal::message)
        .containsExactly("Аркуш названо 8-Б, а над списком стоїть 5-А. Виправте одне з двох.");
  }

  @Test
  @DisplayName("A class in joined cells is the class of all of them, an empty cell is not")
  void classMergedDown() {
    Table table =
        DrawnTables.merged(
            new TableShape.Merge(1, 0, 2, 0),
            "Клас|ПІБ|Дата народження",
            "5-А|Бондар Яна Ігорівна|02.02.2015",
            "|Вовк Ніна Петрівна|04.02.2015",
            "|Рак Ніка Ігорівна|05.02.2015");

    ImportPlan plan = DrawnTables.plan(table);

    assertThat(DrawnTables.classesOf(plan)).containsExactly("5-А", "5-А");
    assertThat(plan.report().refused()).extracting(ImportReport.Refusal::row).containsExactly(4);
  }

  @Test
  @DisplayName("A text file that names each class once is read so and says so")
  void classSaidOnce() {
    ImportPlan plan =
        DrawnTables.plan(
            SmallSchool.table(
                "Учні",
                "Клас|ПІБ|Дата народження",
                "5-А|Бондар Яна Ігорівна|02.02.2015",
                "|Вовк Ніна Петрівна|04.02.2015",
                "8-Б|Рак Ніка Ігорівна|05.02.2012",
                "|Лис Ніна Ігорівна|06.02.2012"));

    assertThat(DrawnTables.classesOf(plan)).containsExactlyInAnyOrder("5-А", "5-А", "8-Б", "8-Б");
    assertThat(plan.report().notes())
        .extracting(ImportReport.Note::why)
        .containsExactly("Порожні клітинки стовпця прочитано як ті, що над ними.");
  }

  @Test
  @DisplayName("A class forgotten in one row of many is no class")
  void classForgotten() {
    ImportPlan plan =
        DrawnTables.plan(
            SmallSchool.table(
                "Учні",
                "Клас|ПІБ|Дата народження",
                "5-А|Бондар Яна Ігорівна|02.02.2015",
                "5-А|Вовк Ніна Петрівна|04.02.2015",
                "|Рак Ніка Ігорівна|05.02.2012"));

    assertThat(plan.report().refused()).extracting(ImportReport.Refusal::row).containsExactly(4);
  }

  @Test
  @DisplayName("Parents beside a pupil become his parents, below one heading or two")
  void parentsInColumns() {
    ImportPlan plan =
        DrawnTables.plan(
            SmallSchool.table(
                "5-А",
                "№|ПІБ|Дата народження|Батьки|||",
                "|||Мати|Телефон|Батько|Телефон",
                "1|Бондар Яна Ігорівна|02.02.2015|Бондар Ірина Петрівна|067 111 22 33|Бондар Ігор|",
                "2|Вовк Ніна Петрівна|04.02.2015|||Вовк|0501112233"));

    assertThat(plan.created().guardians())
        .extracting(SchoolRows.GuardianRow::relation)
        .containsExactlyInAnyOrder("мати", "батько");
    assertThat(SmallSchool.person(plan.created(), "Бондар", "Ірина").phone()).contains("67");
    assertThat(plan.report().refused())
        .extracting(each -> each.row() + " " + each.column())
        .containsExactly("4 Батько");
    assertThat(plan.created().enrolments()).hasSize(2);
  }

  @Test
  @DisplayName("What nobody sees is named, and taken when it is asked for")
  void hidden() {
    Table table =
        new Table(
            "т.xlsx",
            "5-А",
            DrawnTables.rows(
                "ПІБ|Дата народження|Телефон",
                "Бондар Яна Ігорівна|02.02.2015|0671112233",
                "Вовк Ніна Петрівна|04.02.2015|0671112244"),
            new TableShape(List.of(), Set.of(2), Set.of(2), false));

    ImportPlan plan = DrawnTables.plan(table);

    assertThat(table.hides()).isTrue();
    assertThat(plan.report().left())
        .extracting(left -> left.place() + " " + left.why())
        .containsExactly(
            "A3:C3 Рядок приховано. Якщо він потрібен, оберіть «Брати й приховане».",
            "C1:C2 Стовпець приховано. Якщо він потрібен, оберіть «Брати й приховане».");
    assertThat(DrawnTables.classesOf(plan)).hasSize(1);
    assertThat(DrawnTables.classesOf(DrawnTables.plan(table.shown()))).hasSize(2);
    assertThat(DrawnTables.plan(table.shown()).report().left()).isEmpty();
  }
}
