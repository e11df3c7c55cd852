package ua.journal.web.division;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.Namesakes;
import ua.journal.core.division.DecideDivision;
import ua.journal.core.division.Division;
import ua.journal.core.division.DivisionQuery;
import ua.journal.core.division.Divisions;
import ua.journal.core.division.GroupRow;
import ua.journal.core.division.Party;
import ua.journal.core.division.ProposeDivision;
import ua.journal.core.regulation.Finding;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.Desk;
import ua.journal.web.shell.Parameters;

/** A class divided in a subject: who is in which group, what waits for consent (R-GRP). */
@Named
@ViewScoped
public class GroupsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Desk desk;
  @Inject private Words words;
  @Inject private Parameters parameters;

  private long journal;
  private transient List<GroupRow> divisions = List.of();
  private transient @Nullable Division division;
  private transient List<GroupChoice> choices = List.of();
  private transient List<Finding> findings = List.of();
  private String order = "";
  private String said = "";

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    divisions = desk.ask(new Divisions());
    journal =
        parameters
            .optionalId("journal")
            .orElseGet(() -> divisions.isEmpty() ? 0L : divisions.get(0).journal().value());
    read();
  }

  /** What a pupil is called so that no other of the class is meant. */
  public String called(Division.Pupil pupil) {
    return division == null
        ? pupil.name().listed()
        : Namesakes.told(named(division)).getOrDefault(pupil.id(), pupil.name().listed());
  }

  /** What a pupil of a composition that waits is called so that no other of the class is meant. */
  public String moved(Division.Move move) {
    return division == null
        ? move.name().listed()
        : Namesakes.told(named(division)).getOrDefault(move.pupil(), move.name().listed());
  }

  private static List<Namesakes.Named> named(Division shown) {
    return shown.pupils().stream().map(one -> new Namesakes.Named(one.id(), one.name())).toList();
  }

  private void read() {
    if (journal != 0) {
      division = desk.ask(new DivisionQuery(new JournalId(journal)));
      choices = division.pupils().stream().map(GroupChoice::new).toList();
    }
  }

  /**
   * Puts the composition before those who must agree, or says why not and keeps what was chosen.
   */
  public void propose() {
    findings =
        desk.perform(
                new ProposeDivision(
                    new JournalId(journal),
                    choices.stream()
                        .filter(GroupChoice::isChosen)
                        .collect(Collectors.toMap(GroupChoice::person, GroupChoice::journal)),
                    order))
            .findings();
    after("groups.proposed");
  }

  /** The caller agrees. */
  public void agree(long proposal) {
    decide(proposal, true, "groups.agreed");
  }

  /** The caller takes the proposal back. */
  public void withdraw(long proposal) {
    decide(proposal, false, "groups.withdrawn");
  }

  private void decide(long proposal, boolean agreed, String done) {
    findings =
        desk.perform(new DecideDivision(new JournalId(journal), proposal, agreed)).findings();
    after(done);
  }

  private void after(String done) {
    said = findings.isEmpty() ? done : "";
    if (findings.isEmpty()) {
      order = "";
      read();
    }
  }

  /** «8-Б · Англійська мова». */
  public String title(GroupRow row) {
    return row.className() + " · " + row.subjectName();
  }

  /** Whether a division of the list is the one shown. */
  public boolean shown(GroupRow row) {
    return division != null
        && division.groups().stream().anyMatch(group -> group.journal().equals(row.journal()));
  }

  /** «Класний керівник: Шевчук В. М.», «адміністратор журналу». */
  public String party(Party party) {
    String capacity = words.say("groups.party." + party.capacity().name());
    String name = party.agreed().isEmpty() ? party.names() : party.agreed();
    return name.isEmpty() ? capacity : capacity + ": " + name;
  }

  /** «група 1», how many pupils, whose. */
  public String group(GroupRow group) {
    long size = choices.stream().filter(c -> group.journal().equals(c.getPupil().group())).count();
    return words.say(
        "groups.group", group.group(), words.count("groups.pupils", size), group.teacherName());
  }

  public List<GroupRow> getDivisions() {
    return divisions;
  }

  public @Nullable Division getDivision() {
    return division;
  }

  public List<GroupChoice> getChoices() {
    return choices;
  }

  public List<Finding> getFindings() {
    return findings;
  }

  public String getOrder() {
    return order;
  }

  public void setOrder(String order) {
    this.order = order;
  }

  public String getSaid() {
    return said;
  }
}
