package ua.journal.storage.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.documents.Content;
import ua.journal.core.documents.DocumentStore;
import ua.journal.core.documents.Edition;
import ua.journal.core.documents.Signature;

/** Documents of the school. */
record DocumentRoom(Draft draft) implements DocumentStore {
  @Override
  public List<Edition> editions(SchoolId school) {
    return book(school).office.documents.all().stream()
        .map(BookRows.DocumentRow::edition)
        .sorted(Comparator.comparingLong(Edition::document).thenComparingInt(Edition::no))
        .toList();
  }

  @Override
  public List<Signature> signatures(SchoolId school) {
    SchoolBook book = book(school);
    return book.office.signatures.all().stream()
        .map(
            row ->
                new Signature(
                    row.document(),
                    row.no(),
                    row.kind(),
                    row.person(),
                    book.signature(row.person()),
                    row.at()))
        .sorted(Comparator.comparing(Signature::at))
        .toList();
  }

  private SchoolBook book(SchoolId school) {
    return draft.school(school.value()).orElse(SchoolBook.EMPTY);
  }

  @Override
  public Optional<Content> content(long document, int no) {
    BookRows.EditionKey key = new BookRows.EditionKey(document, no);
    return draft.schools().stream()
        .map(book -> book.office.documents.get(key))
        .flatMap(Stream::ofNullable)
        .map(BookRows.DocumentRow::content)
        .findFirst();
  }

  @Override
  public void add(SchoolId school, Edition edition, Content content, PersonId author) {
    SchoolBook book = draft.writableSchool(school.value());
    Edition signed =
        new Edition(
            edition.document(),
            edition.no(),
            edition.kind(),
            edition.title(),
            edition.fileName(),
            edition.open(),
            edition.acknowledge(),
            book.signature(author),
            edition.at());
    book.office.documents.apply(List.of(new BookRows.DocumentRow(signed, content)), List.of());
  }

  @Override
  public void sign(Signature signature) {
    BookRows.EditionKey key = new BookRows.EditionKey(signature.document(), signature.no());
    draft.schools().stream()
        .filter(book -> book.office.documents.get(key) != null)
        .map(book -> book.id)
        .findFirst()
        .ifPresent(
            school ->
                draft
                    .writableSchool(school)
                    .office
                    .signatures
                    .apply(List.of(signature), List.of()));
  }
}
