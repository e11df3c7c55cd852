package ua.journal.core.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.journal.core.imports.SmallSchool.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files in any order, in one upload or in many, give the same school. */
class AnyOrderTest {
  private static final int ROUNDS = 150;
  private static final String[] SURNAMES = {
    "Бабій", "Ґудзь", "Лук’янюк", "Квітка-Мала", "Їжак", "Мельник", "В’юн", "Щербань"
  };
  private static final String[] GIVEN = {"Василь", "Олег", "Ілля", "Юрій", "Назар", "Лев", "Яків"};
  private static final String[] PATRONYMICS = {"Іванович", "Петрович", "Олегович", "Юрійович"};

  static IntStream seeds() {
    return IntStream.range(0, ROUNDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("Any order and any division into uploads comes to the same people, load and week")
  void anyOrder(int seed) {
    Random random = new Random(seed);
    List<Table> files = files(random);
    TreeSet<String> atOnce = told(uploaded(List.of(files)));

    for (int round = 0; round < 4; round++) {
      Collections.shuffle(files, random);
      assertThat(told(uploaded(divided(files, random)))).as("%s", names(files)).isEqualTo(atOnce);
    }
  }

  /** What was refused because something was missing is brought once more, as the refusal asks. */
  private static Uploads uploaded(List<List<Table>> uploads) {
    Uploads school = Uploads.empty();
    List<ImportReport.Refusal> refused = new ArrayList<>();
    for (int round = 0; round < 4 && (round == 0 || !refused.isEmpty()); round++) {
      refused.clear();
      uploads.forEach(upload -> refused.addAll(school.take(upload).refused()));
    }
    assertThat(refused).isEmpty();
    return school;
  }

  private static List<List<Table>> divided(List<Table> files, Random random) {
    List<List<Table>> uploads = new ArrayList<>();
    for (Table file : files) {
      if (uploads.isEmpty() || random.nextBoolean()) {
        uploads.add(new ArrayList<>());
      }
      uploads.get(uploads.size() - 1).add(file);
    }
    return uploads;
  }

  private static List<Table> files(Random random) {
    List<String[]> teachers = people(random, 3);
    List<String[]> pupils = people(random, 4);
    List<String> load = new ArrayList<>(List.of("Предмет|Клас|Учитель|Годин на тиждень"));
    List<String> week = new ArrayList<>(List.of("День|Урок|8-Б"));
    for (int i = 0; i < teachers.size(); i++) {
      load.add("Предмет %d|8-Б|%s|1".formatted(i, written(teachers.get(i), random)));
      week.add("Вівторок|%d|Предмет %d".formatted(i + 1, i));
    }
    List<Table> files = new ArrayList<>();
    files.add(table("Навантаження", load.subList(0, 2).toArray(String[]::new)));
    files.add(
        table("Навантаження 2", load.get(0), load.get(load.size() - 1), load.get(load.size() - 2)));
    files.add(table("Розклад", week.subList(0, 3).toArray(String[]::new)));
    files.add(staff("Штат", teachers, random, true));
    files.add(staff("Вчителі", teachers, random, false));
    files.add(list("Класи", pupils, random, true));
    files.add(list("Учні", pupils, random, false));
    files.add(parents(pupils, random));
    return files;
  }

  private static List<String[]> people(Random random, int count) {
    List<String> surnames = new ArrayList<>(List.of(SURNAMES));
    Collections.shuffle(surnames, random);
    List<String[]> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      people.add(
          new String[] {
            surnames.get(i),
            GIVEN[random.nextInt(GIVEN.length)],
            PATRONYMICS[random.nextInt(PATRONYMICS.length)]
          });
    }
    return people;
  }

  /** A colleague as lists call people. */
  private static String written(String[] name, Random random) {
    String surname = spelled(name[0], random);
    return switch (random.nextInt(3)) {
      case 0 -> "%s %s.%s.".formatted(surname, name[1].charAt(0), name[2].charAt(0));
      case 1 -> "%s %s. %s.".formatted(surname, name[1].charAt(0), name[2].charAt(0));
      default -> "%s %s %s".formatted(surname, name[1], name[2]);
    };
  }

  private static String spelled(String surname, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> surname.replace('’', '\'').replace('-', '‑');
      case 1 -> surname.replace('’', 'ʼ').replace("-", " - ");
      case 2 -> surname.replace('і', 'i').replace('а', 'a');
      default -> surname;
    };
  }

  private static Table staff(String sheet, List<String[]> people, Random random, boolean whole) {
    List<String> lines = new ArrayList<>(List.of("ПІБ|Посада"));
    people.forEach(
        name -> lines.add((whole ? String.join(" ", name) : written(name, random)) + "|учитель"));
    return table(sheet, lines.toArray(String[]::new));
  }

  private static Table list(String sheet, List<String[]> people, Random random, boolean whole) {
    List<String> lines = new ArrayList<>(List.of("Клас|Прізвище|Ім’я|По батькові|Дата народження"));
    for (int i = 0; i < people.size(); i++) {
      String[] name = people.get(i);
      boolean patronymic = whole || random.nextBoolean();
      lines.add(
          "8-Б|%s|%s|%s|%02d.05.2013"
              .formatted(spelled(name[0], random), name[1], patronymic ? name[2] : "", i + 1));
    }
    return table(sheet, lines.toArray(String[]::new));
  }

  /** One mother of two: her telephone is written in two ways, her patronymic once. */
  private static Table parents(List<String[]> pupils, Random random) {
    String[] first = pupils.get(0);
    String[] second = pupils.get(1);
    List<String> lines =
        new ArrayList<>(
            List.of(
                "8-Б|%s %s|Мала|Ірина|Петрівна|мати|0671112233"
                    .formatted(spelled(first[0], random), first[1]),
                "8-Б|%s %s|Мала|Ірина||мати|+38 (067) 111-22-33, 050 999 88 77"
                    .formatted(spelled(second[0], random), second[1])));
    Collections.shuffle(lines, random);
    lines.add(0, "Клас|Учень|Прізвище|Ім’я|По батькові|Ким доводиться|Телефон");
    return table("Батьки", lines.toArray(String[]::new));
  }

  /** The school in words that know no ids. */
  private static TreeSet<String> told(Uploads school) {
    TreeSet<String> told = new TreeSet<>();
    school
        .people()
        .forEach(
            name ->
                told.add("person " + name + " " + Collections.frequency(school.people(), name)));
    school
        .rows()
        .roles()
        .forEach(row -> told.add("role " + school.name(row.person()) + row.role()));
    school
        .rows()
        .enrolments()
        .forEach(row -> told.add("stay " + school.name(row.pupil()) + " " + row.from()));
    school
        .rows()
        .guardians()
        .forEach(
            row ->
                told.add(
                    "guardian " + school.name(row.guardian()) + " of " + school.name(row.pupil())));
    school.load().forEach(line -> told.add("load " + line));
    school.rows().members().forEach(row -> told.add("member " + school.name(row.pupil())));
    told.add("slots " + school.rows().slots().size());
    told.add("lessons " + school.rows().lessons().size());
    told.add(
        "phones "
            + school.rows().people().stream()
                .map(row -> row.phone())
                .filter(phone -> phone.contains("999"))
                .count());
    return told;
  }

  private static List<String> names(List<Table> files) {
    return files.stream().map(Table::sheet).toList();
  }
}
