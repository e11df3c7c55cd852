package ua.journal.web.documents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ua.journal.core.documents.Content;
import ua.journal.core.documents.DocumentKind;
import ua.journal.core.documents.OpenDocument;
import ua.journal.core.documents.SaveEdition;
import ua.journal.core.documents.SignDocument;
import ua.journal.core.documents.Signature;
import ua.journal.core.regulation.Finding;
import ua.journal.web.shell.FileName;
import ua.journal.web.shell.JournalClient;
import ua.journal.web.shell.Parameters;

/** One document: read, confirmed, approved, and a new edition of it. */
@Named
@ViewScoped
public class DocumentPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final byte[] NO_FILE = new byte[0];

  @Inject private JournalClient client;
  @Inject private Parameters parameters;

  private long id;
  private int edition;
  private transient OpenDocument.@Nullable Opened opened;
  private transient List<Finding> findings = List.of();
  private transient @Nullable Part file;
  private DocumentKind kind = DocumentKind.ORDER;
  private String title = "";
  private String text = "";
  private boolean publicly;
  private boolean acknowledge;

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    id = parameters.optionalId("id").orElse(0L);
    edition = parameters.number("edition");
    if (id != 0) {
      read();
    }
  }

  private void read() {
    opened = client.ask(new OpenDocument(id, edition));
    kind = opened.edition().kind();
    title = opened.edition().title();
    text = opened.content().text();
    publicly = opened.edition().open();
    acknowledge = opened.edition().acknowledge();
  }

  /** The reader confirms having read it. */
  public void confirm() {
    sign(Signature.Kind.ACKNOWLEDGED, opened().document().shown().no());
  }

  /** The head puts the newest edition in force. */
  public void approve() {
    sign(Signature.Kind.APPROVED, opened().document().latest().no());
  }

  /** The head leaves it as it is for another year. */
  public void review() {
    sign(Signature.Kind.REVIEWED, opened().document().shown().no());
  }

  private void sign(Signature.Kind what, int no) {
    findings = client.perform(new SignDocument(id, no, what)).findings();
    edition = 0;
    read();
  }

  /** Adds a document or an edition, or says why not and keeps what was typed. */
  public String save() throws IOException {
    Part chosen = file == null || file.getSize() == 0 ? null : file;
    findings =
        client
            .perform(
                new SaveEdition(
                    id,
                    opened == null ? 0 : opened.document().latest().no(),
                    kind,
                    title,
                    chosen == null ? "" : FileName.of(chosen),
                    chosen == null ? new Content(text, NO_FILE) : new Content("", bytes(chosen)),
                    publicly,
                    acknowledge))
            .findings();
    return findings.isEmpty() ? "documents?faces-redirect=true" : "";
  }

  /** One byte more than may be kept is enough to be refused. */
  private static byte[] bytes(Part part) throws IOException {
    try (InputStream in = part.getInputStream()) {
      return in.readNBytes(SaveEdition.MAX_FILE + 1);
    }
  }

  /** Whether it has to be looked at again. */
  public boolean isReviewDue() {
    return opened != null && opened.document().reviewDue(client.today());
  }

  public OpenDocument.@Nullable Opened getOpened() {
    return opened;
  }

  public List<Finding> getFindings() {
    return findings;
  }

  public DocumentKind[] getKinds() {
    return DocumentKind.values();
  }

  public DocumentKind getKind() {
    return kind;
  }

  public void setKind(DocumentKind kind) {
    this.kind = kind;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }

  public boolean isPublicly() {
    return publicly;
  }

  public void setPublicly(boolean publicly) {
    this.publicly = publicly;
  }

  public boolean isAcknowledge() {
    return acknowledge;
  }

  public void setAcknowledge(boolean acknowledge) {
    this.acknowledge = acknowledge;
  }

  private OpenDocument.Opened opened() {
    return Objects.requireNonNull(opened);
  }
}
