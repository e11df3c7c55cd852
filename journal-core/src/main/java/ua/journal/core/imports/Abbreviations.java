package ua.journal.core.imports;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ua.journal.core.register.Compared;

/** Tells shortened names of subjects («Укр.мова», «Фіз-ра», «ЯДС») and what they may mean. Pure. */
final class Abbreviations {
  private static final Pattern DOTTED =
      Pattern.compile("(?iu)(?<!\\p{L})[а-яґєії’']{0,6}[бвгґджзйклмнпрстфхцчшщ]\\.");
  private static final Pattern HYPHENED =
      Pattern.compile("(?iu)^[а-яґєії]{2,5}\\s?\\p{Pd}\\s?[а-яґєії]{1,4}$");
  private static final Pattern INITIALS = Pattern.compile("^[А-ЯҐЄІЇ]{2,4}$");

  private static final List<String> USUAL =
      List.of(
          "Українська мова",
          "Українська література",
          "Зарубіжна література",
          "Англійська мова",
          "Німецька мова",
          "Польська мова",
          "Французька мова",
          "Іноземна мова",
          "Математика",
          "Алгебра",
          "Геометрія",
          "Інформатика",
          "Фізика",
          "Хімія",
          "Біологія",
          "Біологія і екологія",
          "Географія",
          "Астрономія",
          "Природознавство",
          "Пізнаємо природу",
          "Історія України",
          "Всесвітня історія",
          "Правознавство",
          "Громадянська освіта",
          "Етика",
          "Мистецтво",
          "Музичне мистецтво",
          "Образотворче мистецтво",
          "Технології",
          "Трудове навчання",
          "Фізична культура",
          "Основи здоров’я",
          "Захист України",
          "Я досліджую світ",
          "Літературне читання");

  private Abbreviations() {}

  /** Whether a name looks shortened. */
  static boolean is(String name) {
    String text = name.strip();
    return DOTTED.matcher(text).find()
        || HYPHENED.matcher(text).matches()
        || INITIALS.matcher(text).matches();
  }

  /** The one subject a name may be short for: of the school, else of those every school has. */
  static Optional<String> guess(String name, List<String> subjects) {
    List<String> own = subjects.stream().filter(each -> fits(name, each)).toList();
    List<String> fitting =
        own.isEmpty() ? USUAL.stream().filter(each -> fits(name, each)).toList() : own;
    return fitting.stream().findFirst();
  }

  private static boolean fits(String name, String subject) {
    List<String> words = words(name);
    List<String> whole = words(subject);
    if (words.isEmpty() || String.join("", words).equals(String.join("", whole))) {
      return false;
    }
    if (HYPHENED.matcher(name.strip()).matches()) {
      String last = whole.get(whole.size() - 1);
      return whole.get(0).startsWith(words.get(0)) && last.endsWith(words.get(words.size() - 1));
    }
    if (INITIALS.matcher(name.strip()).matches()) {
      StringBuilder initials = new StringBuilder();
      whole.forEach(word -> initials.append(word.charAt(0)));
      return initials.toString().equals(words.get(0));
    }
    return words.size() == whole.size()
        && Stream.iterate(0, i -> i < words.size(), i -> i + 1)
            .allMatch(i -> whole.get(i).startsWith(words.get(i)));
  }

  private static List<String> words(String name) {
    return Stream.of(Compared.subject(name).split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}
