package ua.journal.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import ua.journal.core.audit.VerifyAudit;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.documents.Content;
import ua.journal.core.documents.Document;
import ua.journal.core.documents.DocumentKind;
import ua.journal.core.documents.Documents;
import ua.journal.core.documents.Edition;
import ua.journal.core.documents.OpenDocument;
import ua.journal.core.documents.SaveEdition;
import ua.journal.core.documents.SignDocument;
import ua.journal.core.documents.Signature;
import ua.journal.core.notices.Notice;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.OwnNotices;
import ua.journal.core.readiness.Readiness;
import ua.journal.core.readiness.ReadinessQuery;
import ua.journal.core.regulation.Finding;
import ua.journal.core.tasks.OwnTasks;
import ua.journal.core.tasks.Tasks;

/** Documents of the school, and how ready it is (clause 4, administrator, head). */
public abstract class AbstractDocumentsTest extends AbstractStorageTest {
  private static final byte[] NO_FILE = new byte[0];

  /** For subclasses. */
  protected AbstractDocumentsTest() {}

  @Test
  @DisplayName("R-DOC-01: an edition is in force when the head has approved it, the old one stays")
  final void editions() {
    assertThat(save("admin", 0, 0, "Перша", false)).isEmpty();
    assertThat(save("admin", 0, 0, "Перша", false)).as("a doubled click").isEmpty();
    assertThat(shelf("teacherA")).as("a draft is not for its readers").isEmpty();
    Document draft = only("head");
    assertThat(draft.current()).isNull();
    assertFails(ErrorCode.NOT_ALLOWED, () -> sign("deputy", draft, Signature.Kind.APPROVED));
    assertThat(sign("head", draft, Signature.Kind.APPROVED)).isEmpty();
    assertThat(text("teacherA", draft.id(), 0)).isEqualTo("Перша");
    assertThat(save("deputy", draft.id(), 1, "Друга", false)).isEmpty();
    assertThat(text("teacherA", draft.id(), 0)).as("until the head approves").isEqualTo("Перша");
    assertRules(save("admin", draft.id(), 1, "Інша", false), "R-DOC-01");
    assertThat(sign("head", only("head"), Signature.Kind.APPROVED)).isEmpty();
    assertThat(text("teacherA", draft.id(), 0)).isEqualTo("Друга");
    assertThat(text("admin", draft.id(), 1)).isEqualTo("Перша");
    assertFails(ErrorCode.NOT_FOUND, () -> text("teacherA", draft.id(), 1));
    assertThat(only("head").editions()).extracting(Edition::no).containsExactly(2, 1);
    assertThat(present(only("head").approval()).person()).isEqualTo(person("head"));
    assertThat(journal().as(person("head")).ask(new VerifyAudit()).intact()).isTrue();
  }

  @Test
  @DisplayName("Clause 4, administrator, point 1: who of the staff has not read it is known")
  final void acknowledgement() {
    approved(true, false);
    Document document = only("teacherA");
    assertThat(document.asked()).isTrue();
    assertThat(tasks("teacherA").documents()).isEqualTo(1);
    assertThat(journal().as(person("teacherA")).ask(new OwnNotices()))
        .extracting(Notice::kind, Notice::target)
        .contains(tuple(NoticeKind.DOCUMENT_TO_READ, String.valueOf(document.id())));
    assertThat(document.waiting()).as("a teacher does not count his colleagues").isEmpty();
    int waiting = only("head").waiting().size();
    assertThat(sign("teacherA", document, Signature.Kind.ACKNOWLEDGED)).isEmpty();
    assertThat(sign("teacherA", document, Signature.Kind.ACKNOWLEDGED)).isEmpty();
    assertThat(only("teacherA").asked()).isFalse();
    assertThat(tasks("teacherA").documents()).isZero();
    assertThat(tasks("teacherB").documents()).as("not read by him").isEqualTo(1);
    assertThat(only("head").readers()).isEqualTo(1);
    assertThat(only("head").waiting()).hasSize(waiting - 1);
    save("admin", document.id(), 1, "Друга", true);
    sign("head", only("head"), Signature.Kind.APPROVED);
    assertThat(only("teacherA").asked()).as("the new edition is to be read anew").isTrue();
    assertRules(sign("teacherA", document, Signature.Kind.ACKNOWLEDGED), "R-DOC-01");
    assertFails(
        ErrorCode.NOT_ALLOWED, () -> sign("parent", only("teacherA"), Signature.Kind.ACKNOWLEDGED));
  }

  private Tasks tasks(String who) {
    return journal().as(person(who)).ask(new OwnTasks());
  }

  @Test
  @DisplayName("What is open is read by families and without signing in, nothing else is")
  final void openDocuments() {
    Document inner = approved(false, false);
    KitJournal.KitSession anybody = journal().asSystem(school().id());
    assertThat(shelf("parent")).isEmpty();
    assertThat(anybody.ask(new Documents())).isEmpty();
    assertFails(ErrorCode.NOT_FOUND, () -> anybody.ask(new OpenDocument(inner.id(), 1)));
    assertThat(perform("admin", edition(inner.id(), 1, "Для сайту", true, false))).isEmpty();
    assertThat(anybody.ask(new Documents())).as("opened by the head's approval alone").isEmpty();
    sign("head", only("head"), Signature.Kind.APPROVED);
    assertThat(anybody.ask(new OpenDocument(inner.id(), 0)).content().text())
        .isEqualTo("Для сайту");
    assertThat(shelf("parent")).hasSize(1);
  }

  @Test
  @DisplayName(
      "R-DOC-01: a file comes back byte for byte; foreign kinds and empty ones are refused")
  final void files() {
    byte[] pdf = "%PDF-1.7 \u0000\u00ff наказ".getBytes(StandardCharsets.UTF_8);
    assertThat(perform("admin", file("Наказ.pdf", pdf))).isEmpty();
    Document document = only("admin");
    Content content =
        journal().as(person("head")).ask(new OpenDocument(document.id(), 1)).content();
    assertThat(content.file()).isEqualTo(pdf);
    assertThat(document.latest().fileName()).isEqualTo("Наказ.pdf");
    assertRules(perform("admin", file("Наказ.html", pdf)), "R-DOC-01");
    assertRules(perform("admin", file("Наказ.docx", pdf)), "R-DOC-01");
    assertRules(
        perform("admin", file("Наказ.pdf", new byte[SaveEdition.MAX_FILE + 1])), "R-DOC-01");
    assertRules(save("admin", 0, 0, " ", false), "R-DOC-01");
  }

  @Test
  @DisplayName("R-DOC-01: a year after its approval a document has to be looked at again")
  final void review() {
    Document document = approved(false, false);
    assertThat(document.reviewOn()).isEqualTo(FixtureSchool.TODAY.plusMonths(12));
    clock().set(FixtureSchool.TODAY.plusMonths(12).atTime(9, 0));
    LocalDate today = FixtureSchool.TODAY.plusMonths(12);
    assertThat(only("head").reviewDue(today)).isTrue();
    assertThat(sign("head", only("head"), Signature.Kind.REVIEWED)).isEmpty();
    assertThat(only("head").reviewDue(today)).isFalse();
    assertThat(only("head").reviewOn()).isEqualTo(today.plusMonths(12));
  }

  @Test
  @DisplayName("Clause 6.1: readiness counts by class and by teacher what is missing")
  final void readiness() {
    approved(true, false);
    Readiness readiness = journal().as(person("deputy")).ask(new ReadinessQuery());
    Readiness.ClassLine line =
        readiness.classes().stream().filter(c -> c.name().equals("8-Б")).findFirst().orElseThrow();
    assertThat(line.classTeacher()).isNotEmpty();
    assertThat(line.pupils()).isGreaterThan(1);
    assertThat(line.noContact()).isBetween(1, line.pupils());
    assertThat(line.journals()).isGreaterThan(line.planless());
    assertThat(readiness.teachers()).isNotEmpty().allMatch(teacher -> teacher.journals() > 0);
    assertThat(readiness.obstacles())
        .extracting(Readiness.Obstacle::kind)
        .contains(Readiness.Kind.POINTS, Readiness.Kind.UNREAD)
        .doesNotContain(Readiness.Kind.DRAFTS, Readiness.Kind.LATE_ANSWERS);
    assertFails(
        ErrorCode.NOT_ALLOWED, () -> journal().as(person("admin")).ask(new ReadinessQuery()));
  }

  private Document approved(boolean acknowledge, boolean open) {
    perform("admin", edition(0, 0, "Перша", open, acknowledge));
    sign("head", only("head"), Signature.Kind.APPROVED);
    return only("head");
  }

  private List<Document> shelf(String who) {
    return journal().as(person(who)).ask(new Documents());
  }

  private Document only(String who) {
    List<Document> documents = shelf(who);
    assertThat(documents).hasSize(1);
    return documents.get(0);
  }

  private String text(String who, long document, int no) {
    return journal().as(person(who)).ask(new OpenDocument(document, no)).content().text();
  }

  private List<Finding> save(String who, long document, int seen, String text, boolean readers) {
    return perform(who, edition(document, seen, text, false, readers));
  }

  private static SaveEdition edition(
      long document, int seen, String text, boolean open, boolean acknowledge) {
    return new SaveEdition(
        document,
        seen,
        DocumentKind.REGULATION,
        "Положення про журнал",
        "",
        new Content(text, NO_FILE),
        open,
        acknowledge);
  }

  private static SaveEdition file(String name, byte[] bytes) {
    return new SaveEdition(
        0, 0, DocumentKind.ORDER, "Наказ № 1", name, new Content("", bytes), false, false);
  }

  private List<Finding> perform(String who, SaveEdition command) {
    return journal().as(person(who)).perform(command).findings();
  }

  private List<Finding> sign(String who, Document seen, Signature.Kind kind) {
    int no = kind == Signature.Kind.APPROVED ? seen.latest().no() : seen.shown().no();
    return journal().as(person(who)).perform(new SignDocument(seen.id(), no, kind)).findings();
  }

  private static void assertRules(List<Finding> findings, String... rules) {
    assertThat(findings).extracting(Finding::rule).containsExactly(rules);
    assertThat(findings).allMatch(Finding::blocks);
  }
}
