package ua.journal.core.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.journal.core.imports.SmallSchool.table;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.register.PersonQuestion;

/** Nobody doubles, nobody merges: what becomes of people found again. */
class SamePeopleTest {
  private static final Table PUPILS =
      table(
          "Учні",
          "Клас|Прізвище|Ім'я|Дата народження",
          "9-Г|Сірко|Лев|12.05.2012",
          "9-Г|Сніжко|Марія|14.05.2012");
  private static final Table WHOLE =
      table(
          "Учні",
          "Клас|Прізвище|Ім'я|По батькові|Дата народження",
          "9-Г|Сірко|Лев|Іванович|12.05.2012",
          "9-Г|Сніжко|Марія|Петрівна|14.05.2012");
  private static final Table INITIALS =
      table("Вчителі", "ПІБ|Посада", "Бабій В.Г.|учитель", "Лук'янюк Н.В.|учитель");
  private static final Table STAFF =
      table(
          "Штат",
          "ПІБ|Посада",
          "Бабій Василь Григорович|учитель",
          "Лук’янюк Ніна Василівна|учитель");
  private static final Table LOAD =
      table(
          "Навантаження",
          "Предмет|Клас|Учитель|Годин на тиждень",
          "Алгебра|9-Г|Бабій В.Г.|2",
          "Історія|9-Г|Лук'янюк Н.В.|1");
  private static final String PARENTS =
      "Клас|Учень|Прізвище|Ім'я|По батькові|Ким доводиться|Телефон";
  private static final Table CHILDREN =
      table(
          "Діти",
          "Клас|Прізвище|Ім'я|Дата народження",
          "5-А|Бондар|Яна|01.02.2015",
          "6-А|Бондар|Лев|01.02.2014");

  private final Uploads school = Uploads.empty();

  @Test
  @DisplayName("A list with patronymics makes the pupils of a list without them fuller")
  void aPatronymicComes() {
    school.take(PUPILS);

    ImportReport report = school.take(WHOLE);

    assertThat(report.created()).isZero();
    assertThat(school.people())
        .containsExactlyInAnyOrder("Сірко Лев Іванович", "Сніжко Марія Петрівна");
    assertThat(school.take(PUPILS).updated()).isZero();
  }

  @Test
  @DisplayName("Teachers with initials become the colleagues of the staff list, with their load")
  void initialsBecomeNames() {
    school.take(PUPILS, INITIALS, LOAD);

    ImportReport report = school.take(STAFF);

    assertThat(report.created()).isZero();
    assertThat(school.load())
        .containsExactlyInAnyOrder(
            "Алгебра: Бабій Василь Григорович", "Історія: Лук’янюк Ніна Василівна");
    ImportReport again = school.take(PUPILS, INITIALS, LOAD);
    assertThat(again.refused()).isEmpty();
    assertThat(again.created() + again.updated()).isZero();
  }

  @Test
  @DisplayName("The same in one upload, in either order")
  void initialsAndNamesAtOnce() {
    assertThat(school.take(PUPILS, INITIALS, LOAD, STAFF).refused()).isEmpty();
    Uploads other = Uploads.empty();
    other.take(STAFF, LOAD, PUPILS, INITIALS);

    assertThat(school.people()).hasSize(4).isEqualTo(other.people());
    assertThat(school.load()).isEqualTo(other.load());
  }

  @Test
  @DisplayName("A mother of two with one telephone written in two ways is one person")
  void aMotherOfTwo() {
    school.take(CHILDREN);

    ImportReport report =
        school.take(
            table(
                "Батьки",
                PARENTS,
                "5-А|Бондар Яна|Бондар|Ірина|Петрівна|мати|0671112233",
                "6-А|Бондар Лев|Бондар|Ірина|Петрівна|мати|+38 (067) 111-22-33",
                "5-А|Бондар Яна|Бондар|Олег|Іванович|батько|050 111 22 33, 067 000 00 00",
                "6-А|Бондар Лев|Бондар|Олег|Іванович|батько|0501112233"));

    assertThat(report.questions()).isEmpty();
    assertThat(school.people()).hasSize(4);
    assertThat(school.rows().guardians()).hasSize(4);
  }

  @Test
  @DisplayName("A grandmother without a telephone is asked about, and the answer is taken")
  void aGrandmotherIsAskedAbout() {
    school.take(CHILDREN);
    Table grandmother =
        table(
            "Батьки",
            PARENTS,
            "5-А|Бондар Яна|Вовк|Ганна||бабуся|",
            "6-А|Бондар Лев|Вовк|Ганна||бабуся|");

    ImportReport asked = school.take(grandmother);

    assertThat(asked.questions())
        .singleElement()
        .satisfies(
            question -> {
              assertThat(question.row()).isEqualTo(3);
              assertThat(question.person().said().children()).containsExactly("Бондар Лев");
              assertThat(question.person().known())
                  .singleElement()
                  .satisfies(known -> assertThat(known.children()).containsExactly("Бондар Яна"));
            });
    assertThat(asked.refused()).hasSize(1);
    ImportReport repeated = school.take(grandmother);
    ImportReport answered = school.answer(repeated, "1", grandmother);
    assertThat(answered.refused()).isEmpty();
    assertThat(school.people()).hasSize(3);
    assertThat(school.rows().guardians()).hasSize(2);
    assertThat(school.take(grandmother).questions()).isEmpty();
  }

  @Test
  @DisplayName("Somebody else of the same name is another person")
  void somebodyElse() {
    school.take(CHILDREN);
    Table other = table("Учні", "Клас|Прізвище|Ім'я", "5-Б|Бондар|Яна");

    ImportReport asked = school.take(other);
    assertThat(asked.questions()).hasSize(1);
    school.answer(asked, PersonQuestion.NOBODY, other);

    assertThat(school.people()).containsExactlyInAnyOrder("Бондар Лев", "Бондар Яна", "Бондар Яна");
    assertThat(school.take(other).questions()).isEmpty();
  }

  @Test
  @DisplayName(
      "Initials of which two colleagues may be meant are asked about, not given to the first")
  void twoColleaguesOfTheSameInitials() {
    school.take(INITIALS);
    Table two =
        table(
            "Штат", "ПІБ|Посада", "Бабій Василь Григорович|учитель", "Бабій Віра Ганнівна|учитель");

    ImportReport asked = school.take(two);

    assertThat(asked.questions()).hasSize(2);
    assertThat(asked.created() + asked.updated()).isZero();
    ImportReport answered = school.answer(asked, "1", two);
    assertThat(answered.refused()).isEmpty();
    assertThat(school.people())
        .containsExactlyInAnyOrder(
            "Бабій Василь Григорович", "Бабій Віра Ганнівна", "Лук'янюк Н. В.");
  }

  @Test
  @DisplayName("Latin look-alikes are read as Cyrillic and told")
  void lookAlikes() {
    school.take(PUPILS);

    ImportReport report =
        school.take(
            table("Учні", "Клас|Прізвище|Ім'я|Дата народження", "9-Г|Сiркo|Лeв|12.05.2012"));

    assertThat(report.created() + report.updated()).isZero();
    assertThat(report.notes()).extracting(ImportReport.Note::read).containsExactly("Сірко", "Лев");
  }
}
