package ua.journal.web.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.documents.Document;
import ua.journal.core.documents.Documents;
import ua.journal.web.locale.Words;
import ua.journal.web.shell.JournalClient;

/** The shelf: every document the reader may open, and what it waits for. */
@Named
@RequestScoped
public class DocumentsPage {
  @Inject private JournalClient client;
  @Inject private Words words;

  private @Nullable List<Document> documents;

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    getDocuments();
  }

  public List<Document> getDocuments() {
    if (documents == null) {
      documents = client.ask(new Documents());
    }
    return documents;
  }

  /** «чинний з 01.09.2026», or that it waits for the head. */
  public String force(Document document) {
    return document.approval() == null
        ? words.say("documents.draft")
        : words.say("documents.inForce", words.fullDate(document.approval().at().toLocalDate()));
  }

  /** Whether it has to be looked at again. */
  public boolean reviewDue(Document document) {
    return document.reviewDue(client.today());
  }
}
