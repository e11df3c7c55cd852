package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.journal.core.common.ColumnId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.PersonName;
import ua.journal.core.marks.ColumnKind;
import ua.journal.core.people.AddGuardian;
import ua.journal.core.people.AnswerProposal;
import ua.journal.core.people.CardChange;
import ua.journal.core.people.CardDebtsQuery;
import ua.journal.core.people.CardField;
import ua.journal.core.people.ChangeStudyForm;
import ua.journal.core.people.ChildCard;
import ua.journal.core.people.ChildCardQuery;
import ua.journal.core.people.ClassCards;
import ua.journal.core.people.ClassCardsQuery;
import ua.journal.core.people.Contact;
import ua.journal.core.people.CorrectGuardian;
import ua.journal.core.people.EndGuardianRight;
import ua.journal.core.people.Extract;
import ua.journal.core.people.ExtractQuery;
import ua.journal.core.people.FormLine;
import ua.journal.core.people.Gap;
import ua.journal.core.people.GuardianLine;
import ua.journal.core.people.Proposal;
import ua.journal.core.people.ProposeCorrection;
import ua.journal.core.people.PupilCard;
import ua.journal.core.people.PupilCardQuery;
import ua.journal.core.people.StudyForm;
import ua.journal.core.people.VerifyCards;
import ua.journal.core.regulation.Finding;

/** Cards of pupils are kept true by class teacher and family (R-LIFE-08, R-LIFE-09, R-LIFE-10). */
public abstract class AbstractCardTest extends AbstractStorageTest {
  private static final Contact PHONE =
      new Contact("+380 39 111 22 33", "", "вул. Лісова, 4", "Viber");

  /** For subclasses. */
  protected AbstractCardTest() {}

  @Test
  @DisplayName(
      "R-LIFE-09: a card verified in one window is overdue in the next; the deputy sees it")
  final void verification() {
    assertThat(verify("melnyk", "hudz")).isEqualTo(2);
    assertThat(verify("melnyk")).as("once a day").isZero();
    assertThat(line("melnyk").state().current()).isTrue();
    assertThat(present(line("melnyk").state().verified()).byName()).isEqualTo("Бондар Г. П.");
    assertThat(line("yermak").state().current()).isFalse();
    assertThat(overdue()).isEqualTo(3);
    clock().set(LocalDate.of(2026, 11, 1).atTime(9, 0));
    assertThat(line("melnyk").state().current()).as("a new window has begun").isFalse();
    assertThat(overdue()).isEqualTo(5);
    assertFails(ErrorCode.NOT_FOUND, () -> verify("first"));
  }

  @Test
  @DisplayName("R-LIFE-08: what a card lacks is said")
  final void gaps() {
    assertThat(line("melnyk").state().gaps()).containsExactly(Gap.BORN, Gap.FILE_NO, Gap.CONTACT);
    assertThat(line("hudz").state().gaps()).contains(Gap.GUARDIAN);
    assertThat(correct(Contact.NONE, PHONE)).isEmpty();
    assertThat(line("melnyk").state().gaps()).doesNotContain(Gap.CONTACT);
  }

  @Test
  @DisplayName(
      "A contact is corrected with history: who, when, old and new; a stale author is told")
  final void correction() {
    assertThat(correct(Contact.NONE, PHONE)).isEmpty();
    assertThat(correct(Contact.NONE, PHONE)).as("doubled").isEmpty();
    Contact other = new Contact("+380 39 000 00 00", "", "", "");
    assertThat(correct(Contact.NONE, other).get(0).text()).isEqualTo("card.stale");
    assertThat(correct(PHONE, new Contact("немає", "", PHONE.address(), "")))
        .singleElement()
        .matches(Finding::blocks);
    assertThat(guardian().contact()).isEqualTo(PHONE);
    assertThat(card("melnyk").changes())
        .extracting(CardChange::field, CardChange::before, CardChange::after, CardChange::byName)
        .containsExactlyInAnyOrder(
            tuple(CardField.PHONE, "", PHONE.phone(), "Бондар Г. П."),
            tuple(CardField.ADDRESS, "", PHONE.address(), "Бондар Г. П."),
            tuple(CardField.CHANNEL, "", "Viber", "Бондар Г. П."));
    assertFails(
        ErrorCode.NOT_FOUND,
        () ->
            journal()
                .as(person("leader"))
                .perform(
                    new CorrectGuardian(person("hudz"), person("parent"), Contact.NONE, PHONE)));
  }

  @Test
  @DisplayName("R-LIFE-08: several guardians; a right ends from a day, and with it the sight")
  final void guardians() {
    PersonName name = new PersonName("Мельник", "Ірина", "Олегівна");
    AddGuardian add = new AddGuardian(person("melnyk"), name, "мати", PHONE);
    assertThat(journal().as(person("leader")).perform(add).changed()).isTrue();
    assertThat(journal().as(person("leader")).perform(add).changed()).as("twice").isFalse();
    assertThat(card("melnyk").guardians()).as("nobody doubles").hasSize(2);
    assertThat(card("melnyk").guardians())
        .extracting(GuardianLine::relation, line -> line.contact().address())
        .contains(tuple("мати", PHONE.address()));
    EndGuardianRight end =
        new EndGuardianRight(person("melnyk"), person("parent"), FixtureSchool.TODAY);
    assertThat(journal().as(person("leader")).perform(end).changed()).isTrue();
    assertThat(journal().as(person("leader")).perform(end).changed()).as("doubled").isFalse();
    assertThat(childCard("melnyk").child().name().surname()).isEqualTo("Мельник");
    clock().set(FixtureSchool.TODAY.plusDays(1).atTime(8, 0));
    assertFails(ErrorCode.NOT_FOUND, () -> childCard("melnyk"));
    assertThat(childCard("first")).as("the other child stays his").isNotNull();
  }

  @Test
  @DisplayName(
      "R-LIFE-09: a parent proposes, the class teacher answers with one click, both see it")
  final void proposals() {
    assertThat(propose("melnyk", CardField.PHONE, PHONE.phone())).isEmpty();
    assertThat(propose("melnyk", CardField.PHONE, PHONE.phone())).as("doubled").isEmpty();
    assertThat(propose("melnyk", CardField.NOTE, "Дата народження 21.05.2013")).isEmpty();
    assertThat(propose("melnyk", CardField.EMAIL, "не пошта")).isNotEmpty();
    assertThat(propose("melnyk", CardField.RIGHT, "01.01.2030")).isNotEmpty();
    assertThat(line("melnyk").proposals()).isEqualTo(2);
    List<Proposal> open = card("melnyk").proposals();
    assertThat(answer(open.get(1).id(), true)).isEmpty();
    assertThat(answer(open.get(1).id(), true)).as("doubled").isEmpty();
    assertThat(answer(open.get(1).id(), false)).as("answered already").isNotEmpty();
    assertThat(answer(open.get(0).id(), false)).isEmpty();
    assertThat(guardian().contact().phone()).isEqualTo(PHONE.phone());
    assertThat(childCard("melnyk").proposals())
        .extracting(Proposal::field, Proposal::state, Proposal::answeredBy)
        .containsExactly(
            tuple(CardField.NOTE, Proposal.State.DECLINED, "Бондар Г. П."),
            tuple(CardField.PHONE, Proposal.State.ACCEPTED, "Бондар Г. П."));
  }

  @ParameterizedTest(name = "{0} and the card of «hudz»")
  @ValueSource(strings = {"parent", "hudz", "teacherA", "admin"})
  @DisplayName("R-SEC-02: a stranger's child is not there, to read or to propose")
  final void strangersChild(String who) {
    ErrorCode code = who.equals("parent") ? ErrorCode.NOT_FOUND : ErrorCode.NOT_ALLOWED;
    assertFails(code, () -> journal().as(person(who)).ask(new ChildCardQuery(person("hudz"))));
    assertFails(
        code,
        () ->
            journal()
                .as(person(who))
                .perform(new ProposeCorrection(person("hudz"), CardField.PHONE, "+380391112233")));
  }

  @Test
  @DisplayName("R-SEC-02: a parent sees no other guardian and no other parent's proposals")
  final void ownDataOnly() {
    PersonName name = new PersonName("Мельник", "Ірина", "Олегівна");
    journal().as(person("leader")).perform(new AddGuardian(person("melnyk"), name, "мати", PHONE));
    ChildCard card = childCard("melnyk");
    assertThat(card.own().id()).isEqualTo(person("parent"));
    assertThat(card.toString()).doesNotContain(PHONE.phone()).doesNotContain("Ірина");
    assertFails(
        ErrorCode.NOT_ALLOWED,
        () -> journal().as(person("parent")).ask(new PupilCardQuery(person("melnyk"))));
  }

  @ParameterizedTest(name = "R-LIFE-01: {0} from {1} by order «{2}»: {3}")
  @CsvSource({
    "FAMILY,   2026-10-05, 12-у, ''",
    "FAMILY,   2026-10-05, '',   form.order",
    "FAMILY,   2026-09-01, '',   form.opening",
    "FAMILY,   2026-08-01, 12-у, form.away",
    "EXTERNAL, ,           12-у, form.day",
  })
  final void studyForm(StudyForm form, @Nullable LocalDate from, String order, String text) {
    List<Finding> findings = change(form, from, order);
    assertThat(findings).extracting(Finding::text).containsExactlyElementsOf(words(text));
    boolean kept = findings.stream().noneMatch(Finding::blocks);
    assertThat(card("melnyk").form()).isEqualTo(kept ? form : StudyForm.FULL_TIME);
  }

  @Test
  @DisplayName("R-LIFE-10: forms of study follow each other, all stay readable")
  final void studyForms() {
    assertThat(change(StudyForm.FAMILY, LocalDate.of(2026, 9, 14), "12-у")).isEmpty();
    assertThat(change(StudyForm.FAMILY, LocalDate.of(2026, 9, 14), "12-у")).as("doubled").isEmpty();
    assertThat(change(StudyForm.EXTERNAL, LocalDate.of(2026, 9, 7), "13-у"))
        .extracting(Finding::text)
        .containsExactly("form.later");
    assertThat(change(StudyForm.FULL_TIME, LocalDate.of(2026, 10, 12), "14-у")).isEmpty();
    assertThat(card("melnyk").forms())
        .extracting(FormLine::form, FormLine::order)
        .containsExactly(
            tuple(StudyForm.FULL_TIME, "№ 14-у від 14.10.2026"),
            tuple(StudyForm.FAMILY, "№ 12-у від 14.10.2026"));
    assertThat(line("melnyk").form()).isEqualTo(StudyForm.FULL_TIME);
  }

  @Test
  @DisplayName("R-LIFE-05: an extract tells marks and missed lessons since the year began")
  final void extract() {
    ColumnId column = column("oct12", ColumnKind.CURRENT);
    assertDone(one(Act.put(column, person("melnyk"), "9", 0)));
    assertDone(one(Act.absent(school().lesson("today1"), person("melnyk"), 0)));
    Extract left = journal().as(person("deputy")).ask(new ExtractQuery(person("departed")));
    assertThat(left.to()).isEqualTo(left.pupil().to()).isBefore(FixtureSchool.TODAY);
    Extract extract = journal().as(person("leader")).ask(new ExtractQuery(person("melnyk")));
    assertThat(extract.school()).isEqualTo("Тест");
    assertThat(extract.subjects())
        .extracting(Extract.Subject::name)
        .containsExactly("Алгебра", "Англійська мова");
    Extract.Subject algebra = extract.subjects().get(0);
    assertThat(algebra.marks())
        .containsExactly(
            new Extract.MarkLine(LocalDate.of(2026, 10, 12), ColumnKind.CURRENT, "", "9"));
    assertThat(algebra.missed()).isEqualTo(1);
    assertFails(
        ErrorCode.NOT_FOUND,
        () -> journal().as(person("teacherA")).ask(new ExtractQuery(person("melnyk"))));
    assertFails(
        ErrorCode.NOT_ALLOWED,
        () -> journal().as(person("secretary")).ask(new ExtractQuery(person("melnyk"))));
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text);
  }

  private List<Finding> change(StudyForm form, @Nullable LocalDate from, String order) {
    LocalDate date = order.isEmpty() ? null : FixtureSchool.TODAY;
    return findings("secretary", new ChangeStudyForm(person("melnyk"), form, from, order, date));
  }

  private int verify(String... pupils) {
    return journal()
        .as(person("leader"))
        .perform(
            new VerifyCards(
                school().schoolClass("class8"), Arrays.stream(pupils).map(this::person).toList()))
        .get();
  }

  private int overdue() {
    return journal().as(person("deputy")).ask(new CardDebtsQuery()).stream()
        .filter(debt -> debt.schoolClass().name().equals("8-Б"))
        .findFirst()
        .orElseThrow()
        .overdue();
  }

  private ClassCards.Line line(String pupil) {
    return journal()
        .as(person("leader"))
        .ask(new ClassCardsQuery(school().schoolClass("class8")))
        .lines()
        .stream()
        .filter(line -> line.pupil().id().equals(person(pupil)))
        .findFirst()
        .orElseThrow();
  }

  private PupilCard card(String pupil) {
    return journal().as(person("secretary")).ask(new PupilCardQuery(person(pupil)));
  }

  private GuardianLine guardian() {
    return card("melnyk").guardians().get(0);
  }

  private ChildCard childCard(String pupil) {
    return journal().as(person("parent")).ask(new ChildCardQuery(person(pupil)));
  }

  private List<Finding> correct(Contact seen, Contact now) {
    return findings("leader", new CorrectGuardian(person("melnyk"), person("parent"), seen, now));
  }

  private List<Finding> propose(String pupil, CardField field, String value) {
    return findings("parent", new ProposeCorrection(person(pupil), field, value));
  }

  private List<Finding> answer(long proposal, boolean accept) {
    return findings("leader", new AnswerProposal(person("melnyk"), proposal, accept));
  }
}
