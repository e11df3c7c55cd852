package ua.journal.web.people;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.people.Contact;
import ua.journal.core.people.GuardianLine;
import ua.journal.web.shell.NameFields;
import ua.journal.web.shell.Parameters;

/** Fields of one guardian: what was seen, and what is typed over it. */
public class GuardianForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final long id;
  private final String title;
  private final String seenPhone;
  private final String seenEmail;
  private final String seenAddress;
  private final String seenChannel;
  private final NameFields called = new NameFields();
  private String relation = "";
  private String phone;
  private String email;
  private String address;
  private String channel;
  private String to;

  /** Fields of a guardian nobody knows yet. */
  GuardianForm() {
    this(0, "", Contact.NONE, "");
  }

  GuardianForm(GuardianLine line) {
    this(
        line.id().value(),
        "%s %s %s"
            .formatted(line.name().surname(), line.name().given(), line.name().patronymic())
            .strip(),
        line.contact(),
        line.to() == null ? "" : line.to().toString());
    relation = line.relation();
  }

  private GuardianForm(long id, String title, Contact contact, String to) {
    this.id = id;
    this.title = title;
    this.to = to;
    phone = contact.phone();
    email = contact.email();
    address = contact.address();
    channel = contact.channel();
    seenPhone = phone;
    seenEmail = email;
    seenAddress = address;
    seenChannel = channel;
  }

  PersonId person() {
    return new PersonId(id);
  }

  PersonName name() {
    return called.read();
  }

  Contact seen() {
    return new Contact(seenPhone, seenEmail, seenAddress, seenChannel);
  }

  Contact now() {
    return new Contact(phone, email, address, channel);
  }

  /** Last day of the right; a day nobody can read must not let it last. */
  @Nullable LocalDate lastDay() {
    LocalDate day = Parameters.typedDay(to);
    if (day == null && !to.isBlank()) {
      throw new JournalException(ErrorCode.MALFORMED, "Not a day: " + to);
    }
    return day;
  }

  public String getTitle() {
    return title;
  }

  public String getRelation() {
    return relation;
  }

  public void setRelation(String relation) {
    this.relation = relation;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getChannel() {
    return channel;
  }

  public void setChannel(String channel) {
    this.channel = channel;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public NameFields getCalled() {
    return called;
  }
}
