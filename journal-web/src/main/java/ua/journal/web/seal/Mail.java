package ua.journal.web.seal;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Checkpoints by mail to the head, who keeps what the server's administrator cannot change; a
 * letter holds the lines of a day. An alarm goes at once.
 *
 * @param server the server it leaves by
 * @param from who sends it
 * @param to who gets it, several with commas between them
 * @param gathers how long lines are gathered
 * @param words the sentences of the letter by key: {@code subject}, {@code body}, {@code
 *     alarm.subject}, {@code alarm.body}
 */
public record Mail(
    Server server, String from, String to, Duration gathers, Map<String, String> words)
    implements Place {
  private static final String PATIENCE_MILLIS = "15000";

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public void send(List<String> lines, String alarm) throws IOException {
    String kind = alarm.isEmpty() ? "" : "alarm.";
    try {
      MimeMessage letter = new MimeMessage(server.session());
      letter.setFrom(new InternetAddress(from));
      letter.setRecipients(Message.RecipientType.TO, InternetAddress.parse(to));
      letter.setSubject(
          MessageFormat.format(words.get(kind + "subject"), lines.size()),
          StandardCharsets.UTF_8.name());
      letter.setSentDate(new Date());
      String body = words.get(kind + "body");
      letter.setContent(new MimeMultipart(part(body + "\n\n" + alarm), file(lines)));
      Transport.send(letter);
    } catch (MessagingException e) {
      throw new IOException("The mail server took no letter", e);
    }
  }

  private static MimeBodyPart part(String text) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text.strip() + "\n", StandardCharsets.UTF_8.name());
    return part;
  }

  /** A file of its own: a mail program may break long lines of a letter. */
  private static MimeBodyPart file(List<String> lines) throws MessagingException {
    MimeBodyPart file = part(String.join("\n", lines));
    file.setFileName("checkpoints.txt");
    file.setDisposition(Part.ATTACHMENT);
    return file;
  }

  /** How the connection is kept from listeners. */
  public enum Security {
    /** TLS from the first byte. */
    TLS,
    /** TLS after a greeting; without it nothing is sent. */
    STARTTLS,
    /** None: for a server on this machine. */
    NONE
  }

  /**
   * The server letters leave by.
   *
   * @param host its name
   * @param port its port
   * @param security how the connection is kept
   * @param user account there, empty for none
   * @param password its password
   */
  public record Server(String host, int port, Security security, String user, String password) {
    private Session session() {
      Properties values = new Properties();
      values.put("mail.smtp.host", host);
      values.put("mail.smtp.port", Integer.toString(port));
      values.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
      values.put("mail.smtp.timeout", PATIENCE_MILLIS);
      values.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
      values.put("mail.smtp.ssl.checkserveridentity", "true");
      values.put("mail.smtp.ssl.enable", Boolean.toString(security == Security.TLS));
      values.put("mail.smtp.starttls.enable", Boolean.toString(security == Security.STARTTLS));
      values.put("mail.smtp.starttls.required", Boolean.toString(security == Security.STARTTLS));
      if (user.isEmpty()) {
        return Session.getInstance(values);
      }
      values.put("mail.smtp.auth", "true");
      return Session.getInstance(
          values,
          new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
              return new PasswordAuthentication(user, password);
            }
          });
    }
  }
}
