package ua.journal.web.documents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import ua.journal.core.JournalSession;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.documents.Document;
import ua.journal.core.documents.Documents;
import ua.journal.core.documents.OpenDocument;
import ua.journal.web.host.JournalApplication;
import ua.journal.web.session.Caller;

/** Documents for whoever comes, signed in or not; who has not sees the open ones alone. */
@RequestScoped
public class OpenShelf {
  @Inject private JournalApplication application;
  @Inject private Caller caller;

  /** What is open to everybody, whoever asks. */
  List<Document> open() {
    return anybody().ask(new Documents());
  }

  /** A document open to everybody. */
  OpenDocument.Opened open(long document) {
    return anybody().ask(new OpenDocument(document, 0));
  }

  /** A document the reader may open. */
  OpenDocument.Opened read(long document, int edition) {
    JournalSession reader = caller.isSignedIn() ? caller.journal() : anybody();
    return reader.ask(new OpenDocument(document, edition));
  }

  String school() {
    return application.journal().school().map(school -> school.shortName()).orElse("");
  }

  private JournalSession anybody() {
    return application
        .journal()
        .school()
        .map(school -> application.journal().asSystem(school.id()))
        .orElseThrow(() -> new JournalException(ErrorCode.NOT_FOUND, "There is no school yet"));
  }
}
