package ua.journal.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ua.journal.core.access.Operation;
import ua.journal.core.people.AddGuardian;
import ua.journal.core.people.AnswerProposal;
import ua.journal.core.people.ChangeStudyForm;
import ua.journal.core.people.CorrectGuardian;
import ua.journal.core.people.EndGuardianRight;
import ua.journal.core.people.Proposal;
import ua.journal.core.people.PupilCard;
import ua.journal.core.people.PupilLine;
import ua.journal.core.people.StudyForm;
import ua.journal.core.people.VerifyCards;
import ua.journal.core.regulation.Finding;
import ua.journal.web.reports.Reports;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;
import ua.journal.web.shell.Shell;

/** The card of a pupil in the hands of class teacher and office (R-LIFE-08, R-LIFE-09). */
@Named
@ViewScoped
public class CardForm implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private JournalClient client;
  @Inject private Shell shell;
  @Inject private MovementForm movement;
  @Inject private Reports reports;

  private List<GuardianForm> guardians = List.of();
  private GuardianForm added = new GuardianForm();
  private transient List<Finding> findings = List.of();
  private boolean done;

  private StudyForm form = StudyForm.FULL_TIME;
  private String formDay = "";
  private String formOrder = "";
  private String formOrderDay = "";

  /** Called after the card was read. */
  public void open() {
    show();
  }

  private void show() {
    guardians = card().guardians().stream().map(GuardianForm::new).toList();
    form = card().form();
  }

  /** What was typed stays where it is refused. */
  void answer(List<Finding> found) {
    findings = found;
    done = found.stream().noneMatch(Finding::blocks);
    if (done) {
      movement.read();
      show();
    }
  }

  /** The extract for another school, as a file. */
  public void takeExtract(String suffix) {
    reports.send(ExtractReport.ID, Map.of(ExtractReport.PUPIL, pupil().id().toString()), suffix);
  }

  /** The card was held against what the family says. */
  public void verify() {
    client.perform(new VerifyCards(pupil().schoolClass(), List.of(pupil().id())));
    answer(List.of());
  }

  /** A guardian's contact. */
  public void save(GuardianForm guardian) {
    answer(
        client
            .perform(
                new CorrectGuardian(
                    pupil().id(), guardian.person(), guardian.seen(), guardian.now()))
            .findings());
  }

  /** The end of a guardian's right to see; an empty day lets it last. */
  public void end(GuardianForm guardian) {
    client.perform(new EndGuardianRight(pupil().id(), guardian.person(), guardian.lastDay()));
    answer(List.of());
  }

  /** One more guardian. */
  public void add() {
    answer(
        client
            .perform(new AddGuardian(pupil().id(), added.name(), added.getRelation(), added.now()))
            .findings());
    if (done) {
      added = new GuardianForm();
    }
  }

  /** The answer to a parent's proposal. */
  public void answer(long proposal, boolean accept) {
    answer(client.perform(new AnswerProposal(pupil().id(), proposal, accept)).findings());
  }

  /** Another form of study from a day. */
  public void changeForm() {
    answer(
        client
            .perform(
                new ChangeStudyForm(
                    pupil().id(),
                    form,
                    Parameters.typedDay(formDay),
                    formOrder,
                    Parameters.typedDay(formOrderDay)))
            .findings());
  }

  private PupilCard card() {
    return Objects.requireNonNull(movement.getCard());
  }

  private PupilLine pupil() {
    return card().latest();
  }

  /** Whether the caller is the class teacher of this pupil. */
  public boolean isMine() {
    return pupil().on(client.today()) && shell.getMe().leads().contains(pupil().schoolClass());
  }

  /** Whether contacts may be corrected. */
  public boolean isCorrecting() {
    return isMine() || shell.may(Operation.MOVE_PUPILS);
  }

  /** Whether marks may be told to another school. */
  public boolean isTelling() {
    return isMine() || shell.may(Operation.READ_EXTRACT);
  }

  /** Proposals that wait for an answer. */
  public List<Proposal> getOpen() {
    return card().proposals().stream().filter(Proposal::isOpen).toList();
  }

  public List<GuardianForm> getGuardians() {
    return guardians;
  }

  public GuardianForm getAdded() {
    return added;
  }

  public List<Finding> getFindings() {
    return findings == null ? List.of() : findings;
  }

  public boolean isDone() {
    return done;
  }

  public StudyForm[] getForms() {
    return StudyForm.values();
  }

  public StudyForm getForm() {
    return form;
  }

  public void setForm(StudyForm form) {
    this.form = form;
  }

  public String getFormDay() {
    return formDay;
  }

  public void setFormDay(String formDay) {
    this.formDay = formDay;
  }

  public String getFormOrder() {
    return formOrder;
  }

  public void setFormOrder(String formOrder) {
    this.formOrder = formOrder;
  }

  public String getFormOrderDay() {
    return formOrderDay;
  }

  public void setFormOrderDay(String formOrderDay) {
    this.formOrderDay = formOrderDay;
  }
}
