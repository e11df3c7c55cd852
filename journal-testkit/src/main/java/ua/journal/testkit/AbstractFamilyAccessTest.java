package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.access.Me;
import ua.journal.core.access.WhoAmI;
import ua.journal.core.activation.Activate;
import ua.journal.core.activation.ActivationCode;
import ua.journal.core.activation.AddChild;
import ua.journal.core.activation.AddChild.Result;
import ua.journal.core.activation.ClassAccess;
import ua.journal.core.activation.ClassBatch;
import ua.journal.core.activation.ClassCodes;
import ua.journal.core.activation.CodeBatch;
import ua.journal.core.activation.CodeBatches;
import ua.journal.core.activation.HandOverCodes;
import ua.journal.core.activation.IdleAccounts;
import ua.journal.core.activation.IssueClassCodes;
import ua.journal.core.activation.PersonAccess;
import ua.journal.core.activation.ReceiveCodes;
import ua.journal.core.activation.Slip;
import ua.journal.core.activation.TryCode;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.PersonId;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.OwnNotices;
import ua.journal.core.people.AnswerProposal;
import ua.journal.core.people.CardField;
import ua.journal.core.people.ProposeCorrection;
import ua.journal.core.people.PupilCardQuery;
import ua.journal.core.register.SchoolRows.GuardianRow;
import ua.journal.core.register.SchoolRows.PersonRow;
import ua.journal.core.tasks.OwnTasks;
import ua.journal.core.tasks.Tasks;

/** Codes in the hands of families and class teachers (R-SEC-03, clauses 3.1 and 3.2). */
public abstract class AbstractFamilyAccessTest extends AbstractStorageTest {
  private static final LocalDate BEGIN = LocalDate.of(FixtureSchool.YEAR, 9, 1);

  /** For subclasses. */
  protected AbstractFamilyAccessTest() {}

  @Test
  @DisplayName("R-SEC-03: a second code puts a sibling beside the first child, once")
  final void sibling() {
    PersonId line = guardianOf("hudz", "Мельник", "Юрій", "Іванович");
    ActivationCode code = issue(line);
    AddChild.Answer outcome = add("parent", code);
    assertThat(outcome.result()).isEqualTo(Result.ADDED);
    assertThat(outcome.children())
        .singleElement()
        .satisfies(name -> assertThat(name.surname()).isEqualTo("Ґудзь"));
    assertThat(children("parent")).containsExactlyInAnyOrder("Ґудзь", "Мельник", "Мельник-Мала");
    assertThat(add("parent", code).result()).as("used up").isEqualTo(Result.UNKNOWN);
    assertThat(system().perform(new TryCode(code)).get().opens()).isFalse();
    assertThat(journal().as(person("leader")).ask(new ClassAccess(class8())))
        .filteredOn(each -> each.name().surname().equals("Мельник") && each.pupil() != null)
        .as("both children have one parent now")
        .extracting(PersonAccess::person)
        .containsOnly(person("parent"));
  }

  @Test
  @DisplayName("R-SEC-03: codes that are nobody's, a pupil's or worn out are refused alike")
  final void unknown() {
    PersonId line = guardianOf("hudz", "Мельник", "Юрій", "");
    ActivationCode code = issue(line);
    ActivationCode wrong = new ActivationCode(code.selector(), "AAAAAAAA");
    for (int i = 0; i < 5; i++) {
      assertThat(add("parent", wrong).result()).isEqualTo(Result.UNKNOWN);
    }
    assertThat(add("parent", code).result()).as("the fifth try voids").isEqualTo(Result.UNKNOWN);
    assertThat(add("parent", issue(person("hudz"))))
        .as("a pupil's code")
        .isEqualTo(new AddChild.Answer(Result.UNKNOWN, List.of()));
    assertThat(children("parent")).containsExactlyInAnyOrder("Мельник", "Мельник-Мала");
  }

  @Test
  @DisplayName("A code of another school of the same installation is none, and is not counted")
  final void otherSchool() {
    ActivationCode code = issue(person("hudz"));
    ActivationCode wrong = new ActivationCode(code.selector(), "AAAAAAAA");
    KitJournal.KitSession elsewhere = journal().asSystem(FixtureSchool.install(store()).id());
    for (int i = 0; i < 6; i++) {
      assertThat(elsewhere.perform(new TryCode(wrong)).get().opens()).isFalse();
    }
    assertThat(elsewhere.perform(new Activate(code, "sealed")).get().opens()).isFalse();
    assertThat(system().perform(new TryCode(code)).get().opens()).isTrue();
  }

  @Test
  @DisplayName("R-LIFE-08: another name, an ended right: said, and nothing moves")
  final void refused() {
    ActivationCode other = issue(guardianOf("hudz", "Мельник", "Ірина", ""));
    assertThat(add("parent", other).result()).isEqualTo(Result.OTHER_NAME);
    assertThat(system().perform(new TryCode(other)).get().opens()).as("still good").isTrue();

    PersonId once = guardianOf("ivanenko", "Мельник", "Юрій", "");
    school()
        .create(
            store(),
            new GuardianRow(
                school().number("parent"),
                school().number("ivanenko"),
                "батько",
                BEGIN,
                FixtureSchool.TODAY.minusDays(1)));
    assertThat(add("parent", issue(once)).result()).isEqualTo(Result.ENDED);
    assertThat(add("parent", issue(person("parent"))).result()).isEqualTo(Result.ALREADY);
    assertThat(children("parent")).containsExactlyInAnyOrder("Мельник", "Мельник-Мала");
  }

  @Test
  @DisplayName("R-SEC-03: two accounts of one mother become one; the other has no relation left")
  final void twoAccounts() {
    PersonId second = guardianOf("yermak", "Мельник", "Юрій", "");
    system().perform(new Activate(issue(second), "sealed"));
    assertThat(add("parent", issue(second)).result()).isEqualTo(Result.ADDED);
    assertThat(journal().as(person("admin")).ask(new IdleAccounts()))
        .extracting(IdleAccounts.Line::person)
        .containsExactly(second);
  }

  @Test
  @DisplayName("T6: the class teacher is told of used codes, in one notice that counts")
  final void told() {
    system().perform(new Activate(issue(person("hudz")), "sealed"));
    assertThat(told("leader", NoticeKind.CODE_USED)).hasSize(1);
    system().perform(new Activate(issue(person("yermak")), "sealed"));
    Notice notice = told("leader", NoticeKind.CODE_USED).get(0);
    assertThat(told("leader", NoticeKind.CODE_USED)).hasSize(1);
    assertThat(notice.facts()).containsEntry("owner", "Єрмак Марко").containsEntry("count", "2");
    assertThat(notice.target()).isEqualTo(class8().toString());
    ActivationCode both = issue(person("parent"));
    system().perform(new Activate(both, "sealed"));
    assertThat(told("leader", NoticeKind.CODE_USED).get(0).facts()).containsEntry("count", "3");
    assertThat(told("teacherB", NoticeKind.CODE_USED)).as("class 1 of the sister").hasSize(1);
  }

  @Test
  @DisplayName("Clause 3.1: a sealed batch; the codes are drawn when its receipt is confirmed")
  final void batch() {
    issue(person("hudz"));
    system().perform(new Activate(issue(person("yermak")), "sealed"));
    assertThat(codes("8-Б").people()).isEqualTo(6);
    assertThat(codes("8-Б").active()).isEqualTo(1);
    assertThat(hand("class8", "class9")).as("9-А has no class teacher").isEqualTo(1);
    assertThat(hand("class8")).as("one is on its way").isZero();
    assertThat(told("leader", NoticeKind.CODES_HANDED)).hasSize(1);
    assertThat(codes("8-Б").batch()).isNotNull().matches(CodeBatch::sealed);
    OwnTasks waiting = new OwnTasks();
    assertThat(journal().as(person("leader")).ask(waiting).of(class8()).codes()).isEqualTo(1);
    assertThat(journal().as(person("teacherB")).ask(waiting).of(class8()).codes()).isZero();

    List<Slip> slips = journal().as(person("leader")).perform(new ReceiveCodes(class8())).get();
    assertThat(slips)
        .extracting(slip -> slip.owner().person())
        .as("not those who are in or have a code")
        .contains(person("melnyk"), person("parent"))
        .doesNotContain(person("hudz"), person("yermak"), person("departed"))
        .doesNotHaveDuplicates()
        .hasSize(4);
    assertThat(journal().as(person("leader")).perform(new ReceiveCodes(class8())).get()).isEmpty();
    CodeBatch received = journal().as(person("leader")).ask(new ClassBatch(class8())).orElseThrow();
    assertThat(received.sealed()).isFalse();
    assertThat(journal().as(person("leader")).ask(waiting).of(class8()).codes()).isZero();
    assertThat(received.receivedBy()).isEqualTo(person("leader"));
    assertFails(
        ErrorCode.NOT_ALLOWED,
        () -> journal().as(person("admin")).perform(new ReceiveCodes(class8())));
    assertFails(
        ErrorCode.NOT_ALLOWED,
        () -> journal().as(person("leader")).perform(new HandOverCodes(List.of(class8()))));
  }

  @Test
  @DisplayName("The class teacher is counted the corrections his own families wait for")
  final void corrections() {
    PersonId pupil = person("melnyk");
    String note = "Дата народження 21.05.2013";
    journal().as(person("parent")).perform(new ProposeCorrection(pupil, CardField.NOTE, note));
    assertThat(corrections("leader")).isEqualTo(1);
    assertThat(corrections("teacherB")).as("leads another class").isZero();
    long id = journal().as(person("leader")).ask(new PupilCardQuery(pupil)).proposals().get(0).id();
    journal().as(person("leader")).perform(new AnswerProposal(pupil, id, false));
    assertThat(corrections("leader")).isZero();
  }

  private int corrections(String who) {
    Tasks waiting = journal().as(person(who)).ask(new OwnTasks());
    return waiting.led().values().stream().mapToInt(Tasks.Led::corrections).sum();
  }

  private int hand(String... classes) {
    List<ClassId> ids = List.of(classes).stream().map(school()::schoolClass).toList();
    return journal().as(person("admin")).perform(new HandOverCodes(ids)).get();
  }

  private ClassCodes codes(String name) {
    return journal().as(person("admin")).ask(new CodeBatches()).stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private ClassId class8() {
    return school().schoolClass("class8");
  }

  /** One more line of the lists: a person who is guardian of a pupil. */
  private PersonId guardianOf(String pupil, String surname, String given, String patronymic) {
    long id = FixtureSchool.IDS.next();
    school()
        .create(
            store(),
            new PersonRow(id, surname, given, patronymic, "", null, "", "", "", ""),
            new GuardianRow(id, school().number(pupil), "батько", BEGIN, null));
    return new PersonId(id);
  }

  private ActivationCode issue(PersonId owner) {
    List<Slip> slips =
        journal().as(person("leader")).perform(new IssueClassCodes(class8(), List.of(owner))).get();
    return ActivationCode.parse(slips.get(0).code()).orElseThrow();
  }

  private AddChild.Answer add(String who, ActivationCode code) {
    return journal().as(person(who)).perform(new AddChild(code)).get();
  }

  private List<String> children(String who) {
    return journal().as(person(who)).ask(new WhoAmI()).children().stream()
        .map(Me.Child::name)
        .map(name -> name.surname())
        .toList();
  }

  private List<Notice> told(String who, NoticeKind kind) {
    return journal().as(person(who)).ask(new OwnNotices()).stream()
        .filter(notice -> notice.kind() == kind)
        .toList();
  }

  private KitJournal.KitSession system() {
    return journal().asSystem(school().id());
  }
}
