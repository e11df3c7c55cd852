package ua.journal.core.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.NameSpelling;
import ua.journal.core.common.PersonName;
import ua.journal.core.register.PersonData;
import ua.journal.core.register.PersonRules;

/** Reads the cells that speak of one person. */
final class PersonCells {
  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]*");
  private static final Map<Character, String> SEXES =
      Map.of('ж', "ж", 'ч', "ч", 'f', "ж", 'm', "ч", 'х', "ч", 'д', "ж");

  private PersonCells() {}

  static PersonData pupil(Line line, Draft draft) throws Unfit {
    LocalDate born = line.date(Field.BORN, draft.begins());
    if (born != null && !PersonRules.canPupilBeBorn(born, draft.today())) {
      throw unborn(line);
    }
    return read(line, draft, false);
  }

  /** Somebody of the staff or a guardian. */
  static PersonData read(Line line, Draft draft, boolean contactsTell) throws Unfit {
    PersonName name = name(line);
    return new PersonData(
        line.text(Field.PERSON),
        name.surname(),
        name.given(),
        name.patronymic(),
        sex(line),
        born(line, draft),
        line.text(Field.FILE_NO),
        phone(line),
        email(line),
        login(line),
        contactsTell);
  }

  private static PersonName name(Line line) throws Unfit {
    PersonName name =
        line.has(Field.SURNAME) && line.has(Field.GIVEN)
            ? NameSpelling.read(
                line.need(Field.SURNAME), line.need(Field.GIVEN), line.text(Field.PATRONYMIC))
            : whole(NameSpelling.read(line.need(Field.FULL_NAME)));
    Optional<String> bad = NameSpelling.badWord(name);
    if (bad.isPresent()) {
      throw new Unfit(Field.SURNAME, bad.get(), "В імені є зайві знаки. Залиште лише літери.");
    }
    Optional<String> mixed = NameSpelling.mixed(name);
    if (mixed.isPresent()) {
      throw new Unfit(
          Field.SURNAME,
          mixed.get(),
          "Тут змішано кирилицю й латиницю. Перемкніть розкладку й запишіть ім’я ще раз.");
    }
    return name;
  }

  private static PersonName whole(String text) throws Unfit {
    String[] words = text.split(" ", 3);
    if (words.length < 2) {
      throw new Unfit(
          Field.FULL_NAME, words[0], "Запишіть прізвище та ім’я через пропуск, потім по батькові.");
    }
    return new PersonName(words[0], words[1], words.length > 2 ? words[2] : "");
  }

  private static String sex(Line line) throws Unfit {
    String text = line.text(Field.SEX).toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return "";
    }
    String sex = SEXES.get(text.charAt(0));
    if (sex == null) {
      throw new Unfit(Field.SEX, text, "Запишіть «ж» або «ч».");
    }
    return sex;
  }

  private static @Nullable LocalDate born(Line line, Draft draft) throws Unfit {
    LocalDate born = line.date(Field.BORN, draft.begins());
    if (born != null && !PersonRules.canBeBorn(born, draft.today())) {
      throw unborn(line);
    }
    return born;
  }

  private static Unfit unborn(Line line) throws Unfit {
    return new Unfit(
        Field.BORN,
        line.text(Field.BORN),
        "Дата народження не може бути така. Запишіть її з роком, наприклад 21.05.2013.",
        Clauses.CONTINGENT);
  }

  private static String phone(Line line) throws Unfit {
    String phone = line.text(Field.PHONE);
    if (!phone.isEmpty() && !PersonRules.isPhone(phone)) {
      throw new Unfit(
          Field.PHONE,
          phone,
          "Це не телефон. Запишіть номер цифрами, наприклад +380 67 123 45 67, або лишіть порожнім.",
          Clauses.CLASS_TEACHER_CARDS);
    }
    return phone;
  }

  private static String email(Line line) throws Unfit {
    String email = line.text(Field.EMAIL);
    if (!email.isEmpty() && !PersonRules.isEmail(email)) {
      throw new Unfit(
          Field.EMAIL,
          email,
          "Це не адреса електронної пошти. Запишіть її повністю, наприклад olha@example.com.",
          Clauses.CLASS_TEACHER_CARDS);
    }
    return email;
  }

  private static String login(Line line) throws Unfit {
    String login = line.text(Field.LOGIN).toLowerCase(Locale.ROOT);
    if (!login.isEmpty() && !LOGIN.matcher(login).matches()) {
      throw new Unfit(Field.LOGIN, login, "Логін – малі латинські літери, цифри, крапка й риска.");
    }
    return login;
  }
}
