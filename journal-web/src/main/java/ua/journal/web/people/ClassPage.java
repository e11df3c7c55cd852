package ua.journal.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.Namesakes;
import ua.journal.core.common.PersonId;
import ua.journal.core.enrolment.AskChange;
import ua.journal.core.enrolment.ChangeRequest;
import ua.journal.core.enrolment.ClassList;
import ua.journal.core.enrolment.ClassListQuery;
import ua.journal.core.enrolment.ConfirmList;
import ua.journal.core.people.ClassCards;
import ua.journal.core.people.ClassCardsQuery;
import ua.journal.core.people.PupilLine;
import ua.journal.core.people.VerifyCards;
import ua.journal.core.regulation.Finding;
import ua.journal.web.enrolment.DifferenceText;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;
import ua.journal.web.shell.Shell;

/**
 * A class and its cards: verified, confirmed, asked about (clause 4, class teacher, points 6, 7).
 */
@Named
@ViewScoped
public class ClassPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private JournalClient client;
  @Inject private Shell shell;
  @Inject private Words words;
  @Inject private Parameters parameters;

  private long id;
  private transient @Nullable ClassCards cards;
  private transient @Nullable ClassList list;
  private transient List<Finding> findings = List.of();
  private Map<String, Boolean> chosen = new HashMap<>();
  private Map<String, Boolean> absent = new HashMap<>();
  private String extra = "";
  private ChangeRequest.Kind kind = ChangeRequest.Kind.ARRIVED;
  private String text = "";
  private String done = "";

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    id = parameters.id("id");
    read();
  }

  /** What a pupil is called so that no other of the class is meant. */
  public String called(PupilLine pupil) {
    return cards == null
        ? pupil.name().listed()
        : Namesakes.told(
                cards.lines().stream()
                    .map(ClassCards.Line::pupil)
                    .map(one -> new Namesakes.Named(one.id(), one.name(), one.born()))
                    .toList())
            .getOrDefault(pupil.id(), pupil.name().listed());
  }

  private void read() {
    cards = client.ask(new ClassCardsQuery(schoolClass()));
    list = client.ask(new ClassListQuery(schoolClass()));
  }

  /** The ticked cards were held against what the families say. */
  public void verify() {
    int noted = client.perform(new VerifyCards(schoolClass(), ticked(chosen))).or(0);
    chosen = new HashMap<>();
    finish(noted == 0 ? words.say("class.noneVerified") : words.count("class.verified", noted));
  }

  /** The list is right, or wrong where it is ticked. */
  public void confirm() {
    client.perform(new ConfirmList(schoolClass(), Set.copyOf(ticked(absent)), extra));
    absent = new HashMap<>();
    extra = "";
    finish(words.say("class.confirmed"));
  }

  /** The office shall write something down. */
  public void ask() {
    findings = client.perform(new AskChange(schoolClass(), kind, text)).findings();
    if (findings.isEmpty()) {
      text = "";
      finish(words.say("class.asked"));
    } else {
      done = "";
    }
  }

  private void finish(String said) {
    findings = List.of();
    done = said;
    read();
  }

  private static List<PersonId> ticked(Map<String, Boolean> boxes) {
    return boxes.entrySet().stream()
        .filter(box -> Boolean.TRUE.equals(box.getValue()))
        .map(box -> new PersonId(Long.parseLong(box.getKey())))
        .toList();
  }

  private ClassId schoolClass() {
    return new ClassId(id);
  }

  /** «28 учнів, не звірено 3 картки в періоді з 01.11.2026». */
  public String getSum() {
    ClassCards seen = Objects.requireNonNull(cards);
    String sum = words.count("pupils", seen.lines().size());
    long overdue = seen.overdue();
    String since = words.fullDate(seen.window());
    return overdue == 0
        ? words.say("class.allVerified", sum, since)
        : words.say("class.overdue", sum, overdue, since);
  }

  /** Where the confirmed list parts from the enrolment. */
  public String getDifference() {
    return DifferenceText.of(Objects.requireNonNull(list).difference(), words);
  }

  /** Whether the class is the caller's. */
  public boolean isMine() {
    return shell.getMe().leads().contains(schoolClass());
  }

  public @Nullable ClassCards getCards() {
    return cards;
  }

  public @Nullable ClassList getList() {
    return list;
  }

  public List<Finding> getFindings() {
    return findings == null ? List.of() : findings;
  }

  public String getDone() {
    return done;
  }

  public Map<String, Boolean> getChosen() {
    return chosen;
  }

  public Map<String, Boolean> getAbsent() {
    return absent;
  }

  public ChangeRequest.Kind[] getKinds() {
    return ChangeRequest.Kind.values();
  }

  public ChangeRequest.Kind getKind() {
    return kind;
  }

  public void setKind(ChangeRequest.Kind kind) {
    this.kind = kind;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getExtra() {
    return extra;
  }

  public void setExtra(String extra) {
    this.extra = extra;
  }
}
