package ua.journal.core.documents;

import java.time.LocalDate;
import java.util.Map;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.activation.ActivationStore;
import ua.journal.core.activation.PersonAccess;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.notices.NoticeKind;
import ua.journal.core.notices.Notices;
import ua.journal.core.school.Settings;

/**
 * Command: the head approves an edition or leaves the one in force as it is for another year; a
 * member of the staff confirms having read it. Answers what stands against it; a second signature
 * of the same person is not added.
 *
 * @param document number of the document
 * @param no edition they have seen
 * @param kind what they say
 */
public record SignDocument(long document, int no, Signature.Kind kind) implements Command<Void> {
  @Override
  public Operation operation() {
    return kind == Signature.Kind.ACKNOWLEDGED
        ? Operation.ACKNOWLEDGE_DOCUMENTS
        : Operation.APPROVE_DOCUMENTS;
  }

  /**
   * Runs {@link SignDocument}.
   *
   * @param settings when a document is looked at again
   */
  record Run(Settings settings) implements Handler<SignDocument, Outcome<Void>> {
    @Override
    public Class<SignDocument> type() {
      return SignDocument.class;
    }

    @Override
    public Outcome<Void> handle(SignDocument request, RequestContext context) {
      Document document =
          Shelf.of(settings, context).stream()
              .filter(one -> one.id() == request.document())
              .findFirst()
              .orElseThrow(
                  () ->
                      new JournalException(
                          ErrorCode.NOT_FOUND, "No document " + request.document()));
      Edition signed =
          request.kind() == Signature.Kind.APPROVED ? document.latest() : document.shown();
      if (signed.no() != request.no()) {
        return Outcome.conflict(DocumentRules.stale());
      }
      if (!isWanted(request.kind(), document, context.today())) {
        return Outcome.unchanged();
      }
      write(request, context);
      if (request.kind() == Signature.Kind.APPROVED && signed.acknowledge()) {
        tell(signed, context);
      }
      return Outcome.done();
    }

    private static boolean isWanted(Signature.Kind kind, Document document, LocalDate today) {
      return switch (kind) {
        case APPROVED -> document.draft();
        case ACKNOWLEDGED -> document.asked();
        case REVIEWED -> document.reviewDue(today);
      };
    }

    private static void tell(Edition edition, RequestContext context) {
      String target = Long.toString(edition.document());
      Map<String, String> facts = Map.of("title", edition.title());
      Notices.tell(
          context,
          context.port(ActivationStore.class).staff(context.school(), context.today()).stream()
              .map(PersonAccess::person)
              .map(one -> Notices.of(context, one, NoticeKind.DOCUMENT_TO_READ, facts, target))
              .toList());
    }

    private static void write(SignDocument request, RequestContext context) {
      context
          .port(DocumentStore.class)
          .sign(
              new Signature(
                  request.document(),
                  request.no(),
                  request.kind(),
                  context.person(),
                  "",
                  context.now()));
      String target =
          "document=%d edition=%d %s".formatted(request.document(), request.no(), request.kind());
      context.record(request.operation(), target);
    }
  }
}
