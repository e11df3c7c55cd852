package ua.journal.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.journal.core.access.Operation;
import ua.journal.core.common.PersonId;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.people.ClassCardsQuery;
import ua.journal.core.people.Extract;
import ua.journal.core.people.ExtractQuery;
import ua.journal.core.people.PupilLine;
import ua.journal.core.people.PupilsQuery;
import ua.journal.core.reports.Document;
import ua.journal.core.reports.Document.Block;
import ua.journal.core.reports.Document.Column;
import ua.journal.core.reports.Document.Fact;
import ua.journal.core.reports.Document.Facts;
import ua.journal.core.reports.Document.Paging;
import ua.journal.core.reports.Document.Paragraph;
import ua.journal.core.reports.Document.Table;
import ua.journal.web.locale.Language;
import ua.journal.web.locale.Words;
import ua.journal.web.reports.ReportQuery;
import ua.journal.web.reports.SchoolReport;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Shell;

/** The extract for the receiving school on paper (R-LIFE-05). */
@RequestScoped
public class ExtractReport implements SchoolReport {
  static final String ID = "pupil-extract";
  static final String PUPIL = "pupil";

  @Inject private JournalClient client;
  @Inject private Words words;
  @Inject private Language language;
  @Inject private Shell shell;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return words.say("extract.name");
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter(PUPIL, Type.PUPIL, true));
  }

  /** The first pupil of the class the caller leads, else of the school. */
  @Override
  public Optional<String> example() {
    if (!shell.may(Operation.READ_EXTRACT)) {
      return Optional.empty();
    }
    Stream<PersonId> pupils =
        shell.may(Operation.FIND_PUPILS)
            ? client.ask(new PupilsQuery("", "")).pupils().stream().map(PupilLine::id)
            : shell.getMe().leads().stream()
                .flatMap(led -> client.ask(new ClassCardsQuery(led)).lines().stream())
                .map(line -> line.pupil().id());
    return pupils.findFirst().map(pupil -> PUPIL + "=" + pupil);
  }

  @Override
  public Document document(ReportQuery query) {
    return of(client.ask(new ExtractQuery(query.pupil(PUPIL))));
  }

  private Document of(Extract extract) {
    return new Document(
        words.say("extract.title", extract.pupil().name().full()),
        language.getLocale(),
        Paging.CONTINUOUS,
        List.of(
            new Block("", List.of(facts(extract))),
            new Block(words.say("extract.marks"), List.of(table(extract))),
            new Block("", List.of(new Paragraph(words.say("extract.signed"))))));
  }

  private Facts facts(Extract extract) {
    PupilLine pupil = extract.pupil();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("school", extract.school()));
    facts.add(fact("class", pupil.className()));
    extract.former().forEach(one -> facts.add(fact("former", former(one))));
    facts.add(fact("born", pupil.born() == null ? "–" : words.fullDate(pupil.born())));
    facts.add(fact("file", pupil.fileNo()));
    facts.add(fact("form", words.say("form." + extract.form())));
    facts.add(fact("in", pupil.orderIn()));
    facts.add(fact("out", pupil.orderOut()));
    facts.add(fact("span", words.fullDate(extract.from()) + " – " + words.fullDate(extract.to())));
    facts.add(fact("missed", Integer.toString(extract.missed())));
    return new Facts(facts);
  }

  private String former(Extract.FormerName one) {
    return one.order().isEmpty()
        ? one.name()
        : words.say("extract.formerBy", one.name(), one.order());
  }

  private Fact fact(String name, String value) {
    return new Fact(words.say("extract." + name), value.isEmpty() ? "–" : value);
  }

  private Table table(Extract extract) {
    return new Table(
        List.of(
            Column.words(words.say("extract.subject"), 5),
            Column.words(words.say("extract.teacher"), 4),
            Column.numbers(words.say("extract.lessons"), 2),
            Column.numbers(words.say("extract.missedShort"), 2),
            Column.words(words.say("extract.current"), 10)),
        extract.subjects().stream().map(this::row).toList());
  }

  private List<String> row(Extract.Subject subject) {
    return List.of(
        subject.name(),
        subject.teacher(),
        Integer.toString(subject.lessons()),
        Integer.toString(subject.missed()),
        subject.marks().stream().map(this::mark).collect(Collectors.joining("; ")));
  }

  /** «9 (12.10)», «10 (19.10, контрольна)». */
  private String mark(Extract.MarkLine mark) {
    String kind =
        mark.kind() == ColumnKind.CURRENT ? "" : ", " + words.say("column." + mark.kind());
    return mark.value() + " (" + words.date(mark.date()) + kind + ")";
  }
}
