package ua.journal.web.substitution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.journal.core.access.Operation;
import ua.journal.core.reports.Document;
import ua.journal.core.reports.Document.Block;
import ua.journal.core.reports.Document.Column;
import ua.journal.core.reports.Document.Fact;
import ua.journal.core.reports.Document.Facts;
import ua.journal.core.reports.Document.Paging;
import ua.journal.core.reports.Document.Paragraph;
import ua.journal.core.reports.Document.Table;
import ua.journal.core.substitution.DayLesson;
import ua.journal.core.substitution.Register;
import ua.journal.core.substitution.RegisterQuery;
import ua.journal.web.locale.Language;
import ua.journal.web.locale.Words;
import ua.journal.web.reports.ReportQuery;
import ua.journal.web.reports.SchoolReport;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Shell;

/** A month of the register as the document pay is reckoned from (clause 1.5). */
@RequestScoped
public class RegisterReport implements SchoolReport {
  static final String ID = "lessons-of-month";
  static final String MONTH = "month";

  @Inject private JournalClient client;
  @Inject private RegisterTexts texts;
  @Inject private Shell shell;
  @Inject private Words words;
  @Inject private Language language;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return words.say("register.title");
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter(MONTH, Type.MONTH, false));
  }

  @Override
  public Optional<String> example() {
    return shell.may(Operation.READ_SUBSTITUTIONS)
        ? Optional.of(MONTH + "=" + YearMonth.from(client.today()))
        : Optional.empty();
  }

  @Override
  public Document document(ReportQuery query) {
    Register register = client.ask(new RegisterQuery(query.month(MONTH).orElse(null)));
    return new Document(
        words.say("register.fileTitle", words.month(register.month())),
        language.getLocale(),
        Paging.LANDSCAPE,
        List.of(
            new Block("", List.of(facts(register))),
            new Block(words.say("register.totals"), List.of(totals(register))),
            new Block(words.say("register.lessons"), List.of(lessons(register))),
            new Block("", List.of(new Paragraph(words.say("register.signed"))))));
  }

  private Facts facts(Register register) {
    String state = words.say(register.closed() ? "register.isClosed" : "register.isOpen");
    String standing = texts.standing(register);
    return new Facts(
        List.of(
            new Fact(words.say("extract.school"), shell.getMe().schoolName()),
            new Fact(
                words.say("register.month"),
                Stream.of(words.month(register.month()), state, standing)
                    .filter(text -> !text.isEmpty())
                    .reduce((one, other) -> one + ", " + other)
                    .orElseThrow())));
  }

  private Table totals(Register register) {
    return new Table(
        List.of(
            Column.words(words.say("journals.teacher"), 6),
            Column.numbers(words.say("register.given"), 3),
            Column.numbers(words.say("register.instead"), 3),
            Column.numbers(words.say("register.missed"), 3),
            Column.numbers(words.say("register.substituted"), 3),
            Column.numbers(words.say("register.unwritten"), 3)),
        register.totals().stream().map(RegisterReport::row).toList());
  }

  private static List<String> row(Register.Total total) {
    return Stream.concat(
            Stream.of(total.name()),
            Stream.of(
                    total.given(),
                    total.instead(),
                    total.missed(),
                    total.substituted(),
                    total.unwritten())
                .map(String::valueOf))
        .toList();
  }

  private Table lessons(Register register) {
    return new Table(
        List.of(
            Column.words(words.say("register.date"), 2),
            Column.numbers(words.say("register.no"), 1),
            Column.words(words.say("journals.class"), 3),
            Column.words(words.say("register.subject"), 5),
            Column.words(words.say("register.absent"), 4),
            Column.words(words.say("substitutions.reason"), 5),
            Column.words(words.say("register.substitute"), 4),
            Column.words(words.say("register.held"), 5)),
        register.lessons().stream().map(this::row).toList());
  }

  private List<String> row(DayLesson lesson) {
    return List.of(
        words.date(lesson.date()),
        Integer.toString(lesson.period()),
        texts.schoolClass(lesson),
        lesson.subject(),
        lesson.teacherName(),
        texts.reason(lesson),
        texts.substitute(lesson),
        texts.held(lesson));
  }
}
