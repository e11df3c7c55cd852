package ua.journal.core.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import ua.journal.core.common.LookAlikes;
import ua.journal.core.common.NameForms;
import ua.journal.core.common.NameSpelling;
import ua.journal.core.common.PersonName;
import ua.journal.core.register.PersonData;

/** Reads the cells that speak of one person. */
final class PersonCells {
  private static final Map<String, List<String>> SEXES =
      Map.of(
          "ж", List.of("жіноча", "жінка", "дівчина", "дівчинка", "female", "f", "w"),
          "ч", List.of("чоловіча", "чоловік", "хлопець", "хлопчик", "муж", "male", "m", "м"));

  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
  private static final String AS_CYRILLIC =
      "Латинські літери прочитано як кириличні: на вигляд вони однакові.";

  private PersonCells() {}

  /** Reads what a row says; whether it can be true the register judges. */
  static PersonData read(Line line, int begins, boolean contactsTell) throws Unfit {
    PersonName name = name(line);
    return new PersonData(
        line.text(Field.PERSON),
        name.surname(),
        name.given(),
        name.patronymic(),
        sex(line),
        line.date(Field.BORN, begins),
        line.text(Field.FILE_NO),
        line.text(Field.PHONE),
        line.text(Field.EMAIL),
        line.text(Field.LOGIN).toLowerCase(Locale.ROOT),
        contactsTell);
  }

  /** Somebody of whom a cell beside another person says no more than the name. */
  static PersonData named(Field field, String name, String phone, String email) throws Unfit {
    PersonName read = whole(field, NameSpelling.read(name));
    return new PersonData(
        "", read.surname(), read.given(), read.patronymic(), "", null, "", phone, email, "", true);
  }

  private static PersonName name(Line line) throws Unfit {
    if (!line.has(Field.SURNAME) || !line.has(Field.GIVEN)) {
      String text = line.need(Field.FULL_NAME);
      String read = NameSpelling.read(text);
      tell(line, Field.FULL_NAME, text, read);
      return NameForms.parted(whole(Field.FULL_NAME, read));
    }
    String surname = line.need(Field.SURNAME);
    String given = line.need(Field.GIVEN);
    String patronymic = line.text(Field.PATRONYMIC);
    PersonName read = NameSpelling.read(surname, given, patronymic);
    tell(line, Field.SURNAME, surname, read.surname());
    tell(line, Field.GIVEN, given, read.given());
    tell(line, Field.PATRONYMIC, patronymic, read.patronymic());
    return NameForms.parted(read);
  }

  /** Other letters than the keyboard gave are told; apostrophes and spaces go without saying. */
  private static void tell(Line line, Field field, String written, String read) {
    if (LATIN.matcher(written).find() && !LATIN.matcher(read).find()) {
      line.account().note(line.index(), field, written, read, AS_CYRILLIC);
    }
  }

  private static PersonName whole(Field field, String text) throws Unfit {
    String[] words = text.split(" ", 3);
    String last = words[words.length - 1];
    if (words.length > 1 && NameForms.isInitial(words[0]) && !NameForms.isInitial(last)) {
      // «В. Г. Бабій», as people sign
      return new PersonName(last, words[0], words.length > 2 ? words[1] : "");
    }
    if (words.length < 2) {
      throw new Unfit(
          field, words[0], "Запишіть прізвище та ім’я через пропуск, потім по батькові.");
    }
    return new PersonName(words[0], words[1], words.length > 2 ? words[2] : "");
  }

  private static String sex(Line line) throws Unfit {
    String text = line.text(Field.SEX).toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return "";
    }
    String word = text.replaceAll("[. ]+$", "");
    String cyrillic = LookAlikes.cyrillic(word);
    for (Map.Entry<String, List<String>> sex : SEXES.entrySet()) {
      boolean begun =
          sex.getValue().stream()
              .anyMatch(whole -> whole.startsWith(word) || whole.startsWith(cyrillic));
      if (begun && !word.isEmpty()) {
        return sex.getKey();
      }
    }
    throw new Unfit(Field.SEX, text, "Запишіть «ж» або «ч».");
  }
}
