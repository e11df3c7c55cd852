package ua.journal.web.load;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.regulation.Finding;
import ua.journal.core.teaching.ExemptPupil;
import ua.journal.core.teaching.Exemption;
import ua.journal.core.teaching.ExemptionsQuery;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;

/** Exemptions of the pupil whose card is open (R-MRK-07). */
@Named
@ViewScoped
public class ExemptionForm implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private JournalClient client;
  @Inject private Words words;
  @Inject private Parameters parameters;

  private long pupil;
  private transient List<Exemption> journals = List.of();
  private transient List<Finding> findings = List.of();
  private boolean done;
  private String journal = "";
  private String from = "";
  private String to = "";
  private String documentNo = "";
  private String documentDay = "";

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    pupil = parameters.id("id");
    from = client.today().toString();
    read();
  }

  private void read() {
    journals = client.ask(new ExemptionsQuery(new PersonId(pupil)));
  }

  /** Writes the exemption, or says why not and keeps what was typed. */
  public void save() {
    findings =
        client
            .perform(
                new ExemptPupil(
                    new PersonId(pupil),
                    new JournalId(Long.parseLong(journal)),
                    Parameters.typedDay(from),
                    Parameters.typedDay(to),
                    documentNo,
                    Parameters.typedDay(documentDay)))
            .findings();
    done = findings.isEmpty();
    if (done) {
      documentNo = "";
      to = "";
      read();
    }
  }

  /** «з 01.10.2026 до 31.12.2026 · № 12 від 30.09.2026». */
  public String period(Exemption line) {
    String first = words.fullDate(Objects.requireNonNull(line.from()));
    return line.to() == null
        ? words.say("exempt.open", first, line.document())
        : words.say("exempt.period", first, words.fullDate(line.to()), line.document());
  }

  public List<Exemption> getJournals() {
    return journals;
  }

  public List<Exemption> getExempt() {
    return journals.stream().filter(line -> line.from() != null).toList();
  }

  public List<Finding> getFindings() {
    return findings;
  }

  public boolean isDone() {
    return done;
  }

  public String getJournal() {
    return journal;
  }

  public void setJournal(String journal) {
    this.journal = journal;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getDocumentNo() {
    return documentNo;
  }

  public void setDocumentNo(String documentNo) {
    this.documentNo = documentNo;
  }

  public String getDocumentDay() {
    return documentDay;
  }

  public void setDocumentDay(String documentDay) {
    this.documentDay = documentDay;
  }
}
