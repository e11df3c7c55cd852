package ua.journal.web.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Me;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.Namesakes;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.diary.MarksQuery;
import ua.journal.core.diary.PupilMarks;
import ua.journal.core.school.Term;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.Initials;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;
import ua.journal.web.shell.Shell;

/** Marks of a pupil by subject, of a semester of this year or of an earlier one (clause 2.4). */
@Named
@RequestScoped
public class MarksPage {
  @Inject private JournalClient client;
  @Inject private Shell shell;
  @Inject private Words words;
  @Inject private Parameters parameters;

  private @Nullable PupilMarks marks;

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    getMarks();
  }

  public PupilMarks getMarks() {
    if (marks == null) {
      marks = client.ask(new MarksQuery(pupil(), parameters.day("day").orElse(null)));
    }
    return marks;
  }

  /** Subjects as the page shows them. */
  public List<SubjectLine> getSubjects() {
    DiaryTexts texts = new DiaryTexts(words, Week.of(parameters.day("day"), client.today()));
    return getMarks().subjects().stream().map(texts::subject).toList();
  }

  /** «II семестр, 2025/26». */
  public String getPeriod() {
    return words.say("marks.term", roman(getMarks().term()), span(getMarks().begins()));
  }

  /** «2025/26». */
  public String span(int begins) {
    return words.schoolYear(begins);
  }

  /** «I», «II». */
  public String roman(Term term) {
    return "I".repeat(term.no());
  }

  public boolean isShown(int begins, Term term) {
    return begins == getMarks().begins() && term.no() == getMarks().term().no();
  }

  /** Semesters to choose from, of the year shown. */
  public List<Term> getTerms() {
    return getMarks().years().stream()
        .filter(year -> year.begins() == getMarks().begins())
        .flatMap(year -> year.terms().stream())
        .toList();
  }

  /** The last semester of a year, by which the page opens it. */
  public Term last(PupilMarks.Year year) {
    return year.terms().get(year.terms().size() - 1);
  }

  /** The person's children, and himself when he is a pupil. */
  /** What a child in the header is called so that no other is meant. */
  public String called(Kid kid) {
    return Namesakes.called(shell.getMe().family()).getOrDefault(kid.id(), kid.name().given());
  }

  /** What stands over the page: whoever looks up a pupil not his own is told the whole name. */
  public String headed(PersonId id, PersonName name) {
    return Namesakes.headed(shell.getMe().family()).getOrDefault(id, name.full());
  }

  /** Children whose marks may be looked at. */
  public List<Kid> getKids() {
    return own()
        .map(kid -> new Kid(kid.id(), kid.name(), kid.className(), kid.id().equals(pupil())))
        .toList();
  }

  private Stream<Kid> own() {
    Me me = shell.getMe();
    return Stream.concat(
        Stream.ofNullable(me.self()).map(self -> new Kid(self, me.name(), "", false)),
        me.children().stream()
            .map(child -> new Kid(child.id(), child.name(), child.className(), false)));
  }

  private PersonId pupil() {
    return parameters
        .optionalId("pupil")
        .map(PersonId::new)
        .or(() -> own().findFirst().map(Kid::id))
        .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "Whose marks?"));
  }

  /**
   * A child in the header.
   *
   * @param id the pupil
   * @param name his name
   * @param className his class, empty when unknown here
   * @param current whether his marks are shown
   */
  public record Kid(PersonId id, PersonName name, String className, boolean current) {
    public String initials() {
      return Initials.of(name);
    }
  }
}
