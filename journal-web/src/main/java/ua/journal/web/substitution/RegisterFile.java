package ua.journal.web.substitution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
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
import ua.journal.web.locale.Language;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.Shell;

/** A month of the register as the document pay is reckoned from (clause 1.5). */
@RequestScoped
public class RegisterFile {
  @Inject private Shell shell;
  @Inject private Words words;
  @Inject private Language language;

  Document of(Register register, RegisterPage page) {
    return new Document(
        words.say("register.fileTitle", words.month(register.month())),
        language.getLocale(),
        Paging.LANDSCAPE,
        List.of(
            new Block("", List.of(facts(register, page))),
            new Block(words.say("register.totals"), List.of(totals(register))),
            new Block(words.say("register.lessons"), List.of(lessons(register, page))),
            new Block("", List.of(new Paragraph(words.say("register.signed"))))));
  }

  private Facts facts(Register register, RegisterPage page) {
    String state = words.say(register.closed() ? "register.isClosed" : "register.isOpen");
    String standing = page.getStanding();
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
        register.totals().stream().map(RegisterFile::row).toList());
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

  private Table lessons(Register register, RegisterPage page) {
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
        register.lessons().stream().map(lesson -> row(lesson, page)).toList());
  }

  private List<String> row(DayLesson lesson, RegisterPage page) {
    return List.of(
        words.date(lesson.date()),
        Integer.toString(lesson.period()),
        page.schoolClass(lesson),
        lesson.subject(),
        lesson.teacherName(),
        page.reason(lesson),
        page.substitute(lesson),
        page.held(lesson));
  }
}
