package ua.journal.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.journal.core.JournalSession;
import ua.journal.core.documents.Content;
import ua.journal.core.documents.Document;
import ua.journal.core.documents.DocumentKind;
import ua.journal.core.documents.Documents;
import ua.journal.core.documents.SaveEdition;
import ua.journal.core.documents.SignDocument;
import ua.journal.core.documents.Signature;
import ua.journal.core.support.AnswerHelp;
import ua.journal.core.support.AskHelp;
import ua.journal.core.support.HelpKind;
import ua.journal.core.support.HelpState;
import ua.journal.core.support.OwnHelp;
import ua.journal.core.support.ProposeAccessPoint;

/** What the office of the demo school has done: documents, an answer, an access point. */
final class OfficeStories {
  private static final List<String> READERS =
      List.of("director", "deputy", "admin", "secretary", "teacher", "classteacher");

  private final Function<String, JournalSession> people;

  /**
   * Prepares the stories.
   *
   * @param people sessions by login, not null
   */
  OfficeStories(Function<String, JournalSession> people) {
    this.people = people;
  }

  void tell() {
    keep(DocumentKind.REGULATION, "Положення про електронний журнал", "regulation", true);
    READERS.forEach(login -> sign(login, newest(), Signature.Kind.ACKNOWLEDGED));
    keep(DocumentKind.PRIVACY, "Повідомлення про обробку персональних даних", "privacy", true);
    keep(DocumentKind.ACTS, "Акти, за якими працює журнал, і налаштування", "acts", false);
    keep(DocumentKind.ORDER, "Наказ про ведення електронного журналу", "order", false);
    people
        .apply("parent")
        .perform(
            new AskHelp(
                HelpKind.QUESTION, "Чи можна бачити щоденники обох дітей на одному екрані?"));
    JournalSession teacher = people.apply("classteacher");
    teacher.perform(new AskHelp(HelpKind.QUESTION, "Родина загубила аркуш із кодом. Що робити?"));
    long asked = teacher.ask(new OwnHelp()).requests().get(0).id();
    JournalSession admin = people.apply("admin");
    admin.perform(
        new AnswerHelp(
            asked,
            1,
            HelpState.ANSWERED,
            "Видайте новий код на сторінці «Доступ»: старий перестане діяти."));
    people
        .apply("teacher")
        .perform(
            new AskHelp(HelpKind.SUGGESTION, "Показувати тему попереднього уроку поруч із новою."));
    admin.perform(
        new ProposeAccessPoint(
            "Учительська", "Комп’ютер біля вікна, щодня 8:00–16:00", "Савчук Антон"));
  }

  private void keep(DocumentKind kind, String title, String file, boolean open) {
    people
        .apply("admin")
        .perform(
            new SaveEdition(
                0, 0, kind, title, "", new Content(text(file), new byte[0]), open, isRead(kind)));
    sign("director", newest(), Signature.Kind.APPROVED);
  }

  private static boolean isRead(DocumentKind kind) {
    return kind == DocumentKind.REGULATION || kind == DocumentKind.ORDER;
  }

  private Document newest() {
    return people.apply("director").ask(new Documents()).stream()
        .max(Comparator.comparingLong(Document::id))
        .orElseThrow();
  }

  private void sign(String login, Document document, Signature.Kind kind) {
    people.apply(login).perform(new SignDocument(document.id(), document.latest().no(), kind));
  }

  private static String text(String name) {
    InputStream file = OfficeStories.class.getResourceAsStream(name + ".txt");
    if (file == null) {
      throw new IllegalStateException("No text " + name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader.lines().collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
