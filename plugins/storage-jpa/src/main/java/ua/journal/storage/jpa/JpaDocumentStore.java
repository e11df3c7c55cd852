package ua.journal.storage.jpa;

import java.util.List;
import java.util.Optional;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.documents.Content;
import ua.journal.core.documents.DocumentKind;
import ua.journal.core.documents.DocumentStore;
import ua.journal.core.documents.Edition;
import ua.journal.core.documents.Signature;

/** Documents of the school; what an edition says is read only when it is opened. */
final class JpaDocumentStore implements DocumentStore {
  private static final String EDITIONS =
      "SELECT e.document_id, e.edition, e.kind, e.title, e.file_name, e.is_open, e.acknowledge,"
          + " p.surname, p.given_name, p.patronymic, e.at_nanos FROM document_edition e"
          + " JOIN person p ON p.id = e.author_id WHERE e.school_id = ?"
          + " ORDER BY e.document_id, e.edition";

  private static final String SIGNATURES =
      "SELECT s.document_id, s.edition, s.kind, s.person_id, p.surname, p.given_name,"
          + " p.patronymic, s.at_nanos FROM document_edition e JOIN document_signature s"
          + " ON s.document_id = e.document_id AND s.edition = e.edition"
          + " JOIN person p ON p.id = s.person_id WHERE e.school_id = ? ORDER BY s.at_nanos";

  private static final String CONTENT =
      "SELECT content_text, content_file FROM document_content"
          + " WHERE document_id = ? AND edition = ?";

  private static final String ADD =
      "INSERT INTO document_edition (document_id, edition, school_id, kind, title, file_name,"
          + " is_open, acknowledge, author_id, at_nanos) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String SAY =
      "INSERT INTO document_content (document_id, edition, content_text, content_file)"
          + " VALUES (?, ?, ?, ?)";

  private static final String SIGN =
      "INSERT INTO document_signature (document_id, edition, kind, person_id, at_nanos)"
          + " VALUES (?, ?, ?, ?, ?)";

  private final Sql sql;

  JpaDocumentStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Edition> editions(SchoolId school) {
    return sql.list(
        EDITIONS,
        p -> p.id(school),
        row ->
            new Edition(
                row.number(),
                row.small(),
                row.constant(DocumentKind.class),
                row.text(),
                row.text(),
                row.flag(),
                row.flag(),
                row.name().signed(),
                row.moment()));
  }

  @Override
  public List<Signature> signatures(SchoolId school) {
    return sql.list(
        SIGNATURES,
        p -> p.id(school),
        row ->
            new Signature(
                row.number(),
                row.small(),
                row.constant(Signature.Kind.class),
                row.person(),
                row.name().signed(),
                row.moment()));
  }

  @Override
  public Optional<Content> content(long document, int no) {
    return sql.first(
        CONTENT, p -> p.number(document).small(no), row -> new Content(row.text(), row.bytes()));
  }

  @Override
  public void add(SchoolId school, Edition edition, Content content, PersonId author) {
    sql.update(
        ADD,
        p ->
            p.number(edition.document())
                .small(edition.no())
                .id(school)
                .constant(edition.kind())
                .text(edition.title())
                .text(edition.fileName())
                .flag(edition.open())
                .flag(edition.acknowledge())
                .id(author)
                .moment(edition.at()));
    sql.update(
        SAY,
        p ->
            p.number(edition.document())
                .small(edition.no())
                .text(content.text())
                .bytes(content.file()));
  }

  @Override
  public void sign(Signature signature) {
    sql.update(
        SIGN,
        p ->
            p.number(signature.document())
                .small(signature.no())
                .constant(signature.kind())
                .id(signature.person())
                .moment(signature.at()));
  }
}
