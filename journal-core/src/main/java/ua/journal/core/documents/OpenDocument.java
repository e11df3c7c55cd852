package ua.journal.core.documents;

import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.school.Settings;

/**
 * Query: one document with what an edition of it says.
 *
 * @param document number of the document
 * @param edition number of the edition, 0 for the one on the shelf
 */
public record OpenDocument(long document, int edition) implements Query<OpenDocument.Opened> {
  @Override
  public Operation operation() {
    return Operation.READ_DOCUMENTS;
  }

  /**
   * An opened document.
   *
   * @param document the document
   * @param edition the edition that was opened
   * @param content what it says
   */
  public record Opened(Document document, Edition edition, Content content) {}

  /**
   * Answers {@link OpenDocument}; what the caller may not read looks as if it were not there.
   *
   * @param settings when a document is looked at again
   */
  record Answer(Settings settings) implements Handler<OpenDocument, Opened> {
    @Override
    public Class<OpenDocument> type() {
      return OpenDocument.class;
    }

    @Override
    public Opened handle(OpenDocument query, RequestContext context) {
      Document document =
          Shelf.of(settings, context).stream()
              .filter(one -> one.id() == query.document())
              .findFirst()
              .orElseThrow(OpenDocument::missing);
      Edition edition = edition(document, query.edition());
      if (edition == null) {
        throw missing();
      }
      return new Opened(
          document,
          edition,
          context
              .port(DocumentStore.class)
              .content(edition.document(), edition.no())
              .orElseThrow(OpenDocument::missing));
    }

    private static @Nullable Edition edition(Document document, int no) {
      return no == 0
          ? document.shown()
          : document.editions().stream().filter(one -> one.no() == no).findFirst().orElse(null);
    }
  }

  private static JournalException missing() {
    return new JournalException(ErrorCode.NOT_FOUND, "No such document for the caller");
  }
}
