package ua.journal.web.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.documents.Document;
import ua.journal.core.documents.OpenDocument;
import ua.journal.web.shell.Parameters;

/** What the school's site links to: documents open to everybody, without signing in. */
@Named
@RequestScoped
public class PublicPage {
  @Inject private OpenShelf shelf;
  @Inject private Parameters parameters;

  private OpenDocument.@Nullable Opened opened;
  private List<Document> documents = List.of();

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    long id = parameters.optionalId("id").orElse(0L);
    if (id == 0) {
      documents = shelf.open();
    } else {
      opened = shelf.open(id);
    }
  }

  public OpenDocument.@Nullable Opened getOpened() {
    return opened;
  }

  public List<Document> getDocuments() {
    return documents;
  }

  public String getSchool() {
    return shelf.school();
  }
}
