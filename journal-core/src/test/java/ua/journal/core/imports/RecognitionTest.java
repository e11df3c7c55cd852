package ua.journal.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.journal.core.common.ClassName;
import ua.journal.core.register.Compared;
import ua.journal.core.register.Dates;

class RecognitionTest {
  @Test
  void aMappingMakesStrangersHeadingsKnown() {
    Table foreign =
        SmallSchool.table(
            "Експорт", "Звіт 12", "Особа|Нар.|Гр.", "Ґалаґан Їжак Юрійович|03.02.2014|7-А");
    Mapping own =
        new Mapping(
            "Наша програма", Map.of("Особа", "ПІБ", "Нар.", "Дата народження", "ГР.", "Клас"));

    assertThat(Sheet.of(foreign, List.of())).isEmpty();
    assertThat(Sheet.of(foreign, List.of(Mapping.KURS, own)))
        .hasValueSatisfying(
            sheet -> {
              assertThat(sheet.kind()).isEqualTo(Kind.PUPILS);
              assertThat(sheet.header()).isEqualTo(1);
            });
    assertThat(
            Sheet.of(
                SmallSchool.table("Учні", "П.І.Б. учня|Дата нар.|Клас", "А Б|01.01.2014|7-А"),
                List.of(Mapping.KURS)))
        .isPresent();
  }

  @Test
  void everyHeadingThatMayBeChosenIsRecognised() {
    assertThat(Field.values())
        .allSatisfy(field -> assertThat(field.isHeadedBy(Compared.key(field.label()))).isTrue());
    assertThat(Mapping.labels()).doesNotHaveDuplicates().contains("ПІБ", "Клас", "Зміст");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "TERMS;Семестр|Початок|Кінець",
        "TERMS;ПЕРІОД|від|до",
        "DAYS_OFF;Назва|Початок|Кінець|Примітка",
        "BELLS;Урок|Початок|Кінець",
        "BELLS;№ уроку|початок уроку|кінець уроку",
        "STAFF;Прізвище|Ім'я|По батькові|Посада",
        "STAFF;ПІБ|Посада|Класний керівник",
        "PUPILS;№ з/п|Прізвище|Ім`я|Дата народження",
        "PUPILS;Прізвище, ім’я, по батькові|Дата народження|Клас",
        "PUPILS;Прізвище|Ім’я|№ особової справи",
        "PARENTS;Клас|Прізвище учня|Ім’я учня|Прізвище|Ім’я|По батькові|Ким є|Телефон",
        "PARENTS;Учень|Ким доводиться|Прізвище|Ім’я",
        "LOAD;Предмет|Клас|Учитель|Години",
        "CURRICULUM;Паралель або клас|Предмет|Годин на тиждень",
        "GROUPS;Клас|Предмет|Група|Учень",
        "TIMETABLE;День|Урок|8-Б|9А",
        "PLAN;№|Дата|Зміст|Домашнє завдання",
        "PLAN;№ уроку|Тема уроку|Д/з",
        "SUBSTITUTIONS;Дата|Урок|Клас|Предмет|Хто замінює",
        "SCHOOL;Назва|Коротка назва|Адреса",
        "NOTHING;День|Урок|Примітка",
        "NOTHING;Довільний текст"
      })
  void tablesAreKnownByTheirHeadings(String kind, String headings) {
    Table table = SmallSchool.table("Аркуш", "Ліцей «Обрій»", "", headings, "1|2|3|4");

    assertThat(Sheet.of(table, List.of()).map(sheet -> sheet.kind().name()).orElse("NOTHING"))
        .isEqualTo(kind);
  }

  @Test
  void unknownTablesAreNamedAndEmptyOnesPassedOver() {
    Table notes = SmallSchool.table("Нотатки", "Це пам’ятка", "не таблиця");
    Table empty = new Table("a.xlsx", "Аркуш2", List.of());

    ImportReport report =
        SmallSchool.plan(SmallSchool.NOTHING, SmallSchool.tables(notes, empty)).report();

    assertThat(report.refused())
        .singleElement()
        .satisfies(
            refusal -> {
              assertThat(refusal.sheet()).isEqualTo("Нотатки.xlsx, Нотатки");
              assertThat(refusal.message()).startsWith("Таблицю не впізнано");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "01.09, 2026-09-01",
    "31.08, 2026-08-31",
    "11.01, 2027-01-11",
    "1.9., 2026-09-01",
    "28.02.2025, 2025-02-28",
    "2026-10-05, 2026-10-05",
    "05/10/2026, 2026-10-05",
    "05.10.2026 р., 2026-10-05",
    "31.02, ''",
    "восени, ''"
  })
  void daysAreReadInTheSchoolYear(String text, String day) {
    assertThat(Dates.parse(text, 2026).map(Object::toString).orElse("")).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "8-Б, 8-Б",
    "8-B, 8-В",
    "8Б, 8-Б",
    "11 – Ґ, 11-Ґ",
    "13-А, ''",
    "0-А, ''",
    "8-D, ''",
    "8, 8",
    "8 клас, 8",
    "8-Б клас, 8-Б",
    "8 кл., 8",
    "08, 8",
    "13, ''",
    "8-б, 8-Б",
    "10-МІ, 10-МІ",
    "10-MI, 10-МІ",
    "5-А1, 5-А1",
    "10 Урок, ''",
    "10-ФІЗИКА, ''"
  })
  void namesOfClasses(String text, String name) {
    assertThat(ClassNames.parse(text).map(ClassName::toString).orElse("")).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "КТП 8-Б алгебра, 8-Б, КТП   алгебра",
    "10-МІ Алгебра, 10-МІ, Алгебра",
    "Алгебра 5-А1, 5-А1, Алгебра",
    "КТП 8Б, 8-Б, КТП",
    "КТП 8 АЛГЕБРА, '', КТП 8 АЛГЕБРА",
    "Алгебра 8 клас, 8, Алгебра",
    "Алгебра 8-Б клас, 8-Б, Алгебра",
    "Алгебра 70 годин, '', Алгебра 70 годин",
    "§ 12, '', § 12"
  })
  void namesOfClassesInsideTitles(String title, String name, String rest) {
    assertThat(ClassNames.within(title).map(ClassName::toString).orElse("")).isEqualTo(name);
    assertThat(ClassNames.without(title)).isEqualTo(rest);
  }
}
