package ua.journal.core.documents;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.audit.Chain;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.regulation.Finding;

/**
 * Command: a new document, or a new edition of one (clause 4, administrator, point 1). It is in
 * force when the head has approved it. Answers what stands against it; an edition that says what
 * the last one says is not added.
 *
 * @param document number of the document, 0 for a new one
 * @param seen number of the last edition the caller has seen, 0 for a new document
 * @param kind what it is
 * @param title title
 * @param fileName name of the file, empty for a typed text
 * @param content what it says
 * @param open whether it may be read without signing in
 * @param acknowledge whether the staff confirms having read it
 */
public record SaveEdition(
    long document,
    int seen,
    DocumentKind kind,
    String title,
    String fileName,
    Content content,
    boolean open,
    boolean acknowledge)
    implements Command<Void> {
  /** Largest file in bytes. */
  public static final int MAX_FILE = 5_000_000;

  /** Longest text in characters. */
  public static final int MAX_TEXT = 60_000;

  @Override
  public Operation operation() {
    return Operation.KEEP_DOCUMENTS;
  }

  /** Runs {@link SaveEdition}. */
  static final class Run implements Handler<SaveEdition, Outcome<Void>> {
    @Override
    public Class<SaveEdition> type() {
      return SaveEdition.class;
    }

    @Override
    public Outcome<Void> handle(SaveEdition request, RequestContext context) {
      List<Finding> findings = DocumentRules.judge(request, plain(request));
      DocumentStore store = context.port(DocumentStore.class);
      List<Edition> editions = store.editions(context.school());
      Optional<Edition> last = last(request, editions);
      if (request.document() != 0 && last.isEmpty()) {
        throw new JournalException(ErrorCode.NOT_FOUND, "No document " + request.document());
      }
      if (findings.isEmpty() && last.filter(one -> isSame(store, one, request)).isPresent()) {
        return Outcome.unchanged();
      }
      if (request.document() != 0 && last.orElseThrow().no() != request.seen()) {
        return Outcome.conflict(DocumentRules.stale());
      }
      if (!findings.isEmpty()) {
        return Outcome.refused(findings);
      }
      write(request, context, store);
      return Outcome.done();
    }

    /** The edition before; for a new document one that a doubled click has just made. */
    private static Optional<Edition> last(SaveEdition request, List<Edition> editions) {
      return editions.stream()
          .filter(
              one ->
                  request.document() == 0
                      ? one.kind() == request.kind() && one.title().equals(request.title().strip())
                      : one.document() == request.document())
          .max(Comparator.comparingLong(Edition::document).thenComparingInt(Edition::no));
    }

    private static boolean isSame(DocumentStore store, Edition last, SaveEdition request) {
      return last.kind() == request.kind()
          && last.title().equals(request.title().strip())
          && last.fileName().equals(request.fileName())
          && last.open() == request.open()
          && last.acknowledge() == request.acknowledge()
          && store
              .content(last.document(), last.no())
              .filter(
                  known ->
                      known.text().equals(plain(request))
                          && Arrays.equals(known.file(), request.content().file()))
              .isPresent();
    }

    private static void write(SaveEdition request, RequestContext context, DocumentStore store) {
      Edition edition =
          new Edition(
              request.document() == 0 ? context.ids().next() : request.document(),
              request.seen() + 1,
              request.kind(),
              request.title().strip(),
              request.fileName(),
              request.open(),
              request.acknowledge(),
              "",
              context.now());
      Content content = new Content(plain(request), request.content().file());
      store.add(context.school(), edition, content, context.person());
      context.record(request.operation(), target(edition, content));
    }

    /** The edition with a commitment to what it says. */
    private static String target(Edition edition, Content content) {
      String said =
          Chain.sha256(
              edition.title(),
              edition.fileName(),
              content.text(),
              HexFormat.of().formatHex(content.file()));
      return "document=%d edition=%d %s".formatted(edition.document(), edition.no(), said);
    }

    /** Browsers send line ends in two characters. */
    private static String plain(SaveEdition request) {
      return request.content().text().strip().replace("\r\n", "\n");
    }
  }
}
