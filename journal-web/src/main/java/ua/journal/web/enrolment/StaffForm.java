package ua.journal.web.enrolment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.Role;
import ua.journal.core.common.Namesakes;
import ua.journal.core.common.PersonId;
import ua.journal.core.enrolment.Leaving;
import ua.journal.core.enrolment.MoveStaff;
import ua.journal.core.enrolment.StaffMove;
import ua.journal.core.regulation.Finding;
import ua.journal.web.choice.PersonChoice;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.NameFields;
import ua.journal.web.shell.Shell;

/** An order about a member of the staff: he comes, or he leaves (R-STF-01). */
@Named
@ViewScoped
public class StaffForm implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private JournalClient client;
  @Inject private Shell shell;
  @Inject private Words words;
  @Inject private StaffPage page;

  private transient @Nullable Outcome<MoveStaff.Effect> answer;
  private final NameFields called = new NameFields();
  private Role role = Role.TEACHER;
  private final PersonChoice person = new PersonChoice();
  private boolean offered;
  private boolean hires;
  private final StaffOrder coming = new StaffOrder();
  private final StaffOrder going = new StaffOrder();

  /** Somebody begins to work. */
  public void hire() {
    take(new StaffMove.Hire(called.read(), role, coming.typedDay()), coming, true);
    if (isDone()) {
      called.clear();
    }
  }

  /** Shows what somebody would leave behind; nothing is written. */
  public void look() {
    dismiss(false);
  }

  /** Somebody ceases to work. */
  public void confirm() {
    dismiss(true);
  }

  private void dismiss(boolean confirmed) {
    Optional<PersonId> who = getPerson().person();
    if (who.isEmpty()) {
      answer = null;
      return;
    }
    take(new StaffMove.Dismiss(who.get(), going.typedDay()), going, confirmed);
    if (isDone()) {
      person.clear();
    }
  }

  private void take(StaffMove move, StaffOrder order, boolean confirmed) {
    hires = move instanceof StaffMove.Hire;
    answer = client.perform(new MoveStaff(move, order.getNo(), order.typedDate(), confirmed));
    if (isDone()) {
      order.setNo("");
      page.forget();
      offered = false;
    }
  }

  /** Who leaves, of those on the staff. */
  public PersonChoice getPerson() {
    if (!offered) {
      person.offer(
          page.getBook().people().stream()
              .map(one -> new Namesakes.Named(one.id(), one.name()))
              .toList());
      offered = true;
    }
    return person;
  }

  /** Positions the reader may give. */
  public List<Role> getRoles() {
    return StaffMove.Hire.positions(shell.getMe().roles());
  }

  /** «20.11.2026, 3-й урок: Алгебра, 8-Б». */
  public String lesson(Leaving.Substitution lesson) {
    return words.say(
        "staff.lesson",
        words.fullDate(lesson.date()),
        lesson.period(),
        words.title(lesson.title()));
  }

  public List<Finding> getFindings() {
    return answer == null ? List.of() : answer.findings();
  }

  /** What the rules said to the form of those who come. */
  public List<Finding> getHiring() {
    return hires ? getFindings() : List.of();
  }

  /** What they said to the form of those who leave. */
  public List<Finding> getDismissing() {
    return hires ? List.of() : getFindings();
  }

  public boolean isDone() {
    return answer != null && answer.changed();
  }

  /** What was looked at and can be confirmed, null for nothing. */
  public @Nullable Leaving getLeaving() {
    return answer == null || answer.changed() || answer.value() == null
        ? null
        : answer.value().leaving();
  }

  public Role getRole() {
    return role;
  }

  public void setRole(Role role) {
    this.role = role;
  }

  public StaffOrder getComing() {
    return coming;
  }

  public StaffOrder getGoing() {
    return going;
  }

  public NameFields getCalled() {
    return called;
  }
}
