package ua.journal.core.documents;

import java.util.List;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.school.Settings;

/**
 * Query: the documents the caller may read. Who keeps them sees drafts and former editions; the
 * staff sees what is in force; families and whoever has not signed in see what is open.
 */
public record Documents() implements Query<List<Document>> {
  /**
   * Reads the documents for another answer that rests on them.
   *
   * @param settings when a document is looked at again, not null
   * @param context caller, moment, transaction, not null
   * @return the documents, never null
   */
  public static List<Document> of(Settings settings, RequestContext context) {
    return Shelf.of(settings, context);
  }

  @Override
  public Operation operation() {
    return Operation.READ_DOCUMENTS;
  }

  /**
   * Answers {@link Documents}.
   *
   * @param settings when a document is looked at again
   */
  record Answer(Settings settings) implements Handler<Documents, List<Document>> {
    @Override
    public Class<Documents> type() {
      return Documents.class;
    }

    @Override
    public List<Document> handle(Documents query, RequestContext context) {
      return Shelf.of(settings, context);
    }
  }
}
