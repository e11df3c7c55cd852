package ua.journal.web.groups;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.Namesakes;
import ua.journal.core.groups.DecideGrouping;
import ua.journal.core.groups.GroupRow;
import ua.journal.core.groups.Grouping;
import ua.journal.core.groups.GroupingQuery;
import ua.journal.core.groups.GroupingsQuery;
import ua.journal.core.groups.Party;
import ua.journal.core.groups.ProposeGrouping;
import ua.journal.core.regulation.Finding;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;

/** A class divided in a subject: who is in which group, what waits for consent (R-GRP). */
@Named
@ViewScoped
public class GroupsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private JournalClient client;
  @Inject private Words words;
  @Inject private Parameters parameters;

  private long journal;
  private transient List<GroupRow> groupings = List.of();
  private transient @Nullable Grouping grouping;
  private transient List<GroupChoice> choices = List.of();
  private transient List<Finding> findings = List.of();
  private String order = "";
  private String said = "";

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    groupings = client.ask(new GroupingsQuery());
    journal =
        parameters
            .optionalId("journal")
            .orElseGet(() -> groupings.isEmpty() ? 0L : groupings.get(0).journal().value());
    read();
  }

  /** What a pupil is called so that no other of the class is meant. */
  public String called(Grouping.Pupil pupil) {
    return grouping == null
        ? pupil.name().listed()
        : Namesakes.told(named(grouping)).getOrDefault(pupil.id(), pupil.name().listed());
  }

  /** What a pupil of a composition that waits is called so that no other of the class is meant. */
  public String moved(Grouping.Move move) {
    return grouping == null
        ? move.name().listed()
        : Namesakes.told(named(grouping)).getOrDefault(move.pupil(), move.name().listed());
  }

  private static List<Namesakes.Named> named(Grouping shown) {
    return shown.pupils().stream().map(one -> new Namesakes.Named(one.id(), one.name())).toList();
  }

  private void read() {
    if (journal != 0) {
      grouping = client.ask(new GroupingQuery(new JournalId(journal)));
      choices = grouping.pupils().stream().map(GroupChoice::new).toList();
    }
  }

  /**
   * Puts the composition before those who must agree, or says why not and keeps what was chosen.
   */
  public void propose() {
    findings =
        client
            .perform(
                new ProposeGrouping(
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
        client.perform(new DecideGrouping(new JournalId(journal), proposal, agreed)).findings();
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

  /** Whether a grouping of the list is the one shown. */
  public boolean shown(GroupRow row) {
    return grouping != null
        && grouping.groups().stream().anyMatch(group -> group.journal().equals(row.journal()));
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

  public List<GroupRow> getGroupings() {
    return groupings;
  }

  public @Nullable Grouping getGrouping() {
    return grouping;
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
