package ua.journal.core.documents;

import java.util.List;
import java.util.Optional;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;

/** Port: documents of the school. */
public interface DocumentStore {
  /**
   * Reads all editions of all documents, without content.
   *
   * @param school the school, not null
   * @return editions by document and number, never null
   */
  List<Edition> editions(SchoolId school);

  /**
   * Reads all signatures under them.
   *
   * @param school the school, not null
   * @return signatures in the order in which they were given, never null
   */
  List<Signature> signatures(SchoolId school);

  /**
   * Reads what an edition says.
   *
   * @param document number of the document
   * @param no number of the edition
   * @return the content; empty when there is no such edition
   */
  Optional<Content> content(long document, int no);

  /**
   * Adds an edition.
   *
   * @param school the school, not null
   * @param edition the edition; the author's signature is not read, not null
   * @param content what it says, not null
   * @param author who brings it in, not null
   * @throws ua.journal.core.common.JournalException with {@code CONFLICT} when there is already an
   *     edition of that number
   */
  void add(SchoolId school, Edition edition, Content content, PersonId author);

  /**
   * Adds a signature.
   *
   * @param signature the signature; its name is not read, not null
   */
  void sign(Signature signature);
}
