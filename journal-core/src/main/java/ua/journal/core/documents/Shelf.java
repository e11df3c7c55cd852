package ua.journal.core.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Role;
import ua.journal.core.activation.ActivationStore;
import ua.journal.core.activation.PersonAccess;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;
import ua.journal.core.school.Settings;

/** All documents in the eyes of one reader: two statements, a third for those who count readers. */
final class Shelf {
  private static final Set<Role> STAFF =
      EnumSet.of(Role.HEAD, Role.DEPUTY, Role.ADMIN, Role.SECRETARY, Role.TEACHER);
  private static final Set<Role> KEEPERS = EnumSet.of(Role.HEAD, Role.DEPUTY, Role.ADMIN);
  private static final Comparator<Document> ORDER =
      Comparator.comparing((Document document) -> document.shown().kind())
          .thenComparingLong(Document::id);

  private final Settings settings;
  private final RequestContext context;
  private final List<Signature> signatures;
  private final List<PersonAccess> staff;

  private Shelf(Settings settings, RequestContext context) {
    this.settings = settings;
    this.context = context;
    this.signatures = context.port(DocumentStore.class).signatures(context.school());
    this.staff =
        is(KEEPERS)
            ? context.port(ActivationStore.class).staff(context.school(), context.today())
            : List.of();
  }

  /** What the caller may see. */
  static List<Document> of(Settings settings, RequestContext context) {
    Shelf shelf = new Shelf(settings, context);
    TreeMap<Long, List<Edition>> byDocument = new TreeMap<>();
    for (Edition edition : context.port(DocumentStore.class).editions(context.school())) {
      byDocument.computeIfAbsent(edition.document(), id -> new ArrayList<>()).add(0, edition);
    }
    return byDocument.values().stream()
        .filter(shelf::mayRead)
        .map(shelf::document)
        .sorted(ORDER)
        .toList();
  }

  private boolean mayRead(List<Edition> editions) {
    Edition current = current(editions);
    return is(KEEPERS) || current != null && (current.open() || is(STAFF));
  }

  private Document document(List<Edition> editions) {
    Edition current = current(editions);
    Signature approval = current == null ? null : last(current, Signature.Kind.APPROVED);
    boolean counted = current != null && current.acknowledge();
    Set<PersonId> read = current != null && counted ? readers(current) : Set.of();
    return new Document(
        is(KEEPERS) || current == null ? List.copyOf(editions) : List.of(current),
        current,
        approval,
        counted && is(STAFF) && !read.contains(context.person()),
        read.size(),
        counted ? waiting(read) : List.of(),
        current == null || approval == null ? null : reviewOn(current, approval));
  }

  private List<PersonName> waiting(Set<PersonId> read) {
    return staff.stream()
        .filter(one -> !read.contains(one.person()))
        .map(PersonAccess::name)
        .sorted()
        .toList();
  }

  private Set<PersonId> readers(Edition edition) {
    return signatures.stream()
        .filter(one -> isUnder(one, edition, Signature.Kind.ACKNOWLEDGED))
        .map(Signature::person)
        .collect(Collectors.toSet());
  }

  private LocalDate reviewOn(Edition current, Signature approval) {
    Signature review = last(current, Signature.Kind.REVIEWED);
    Signature last = review == null ? approval : review;
    return last.at().toLocalDate().plusMonths(settings.documentReviewMonths());
  }

  private @Nullable Edition current(List<Edition> editions) {
    return editions.stream()
        .filter(edition -> last(edition, Signature.Kind.APPROVED) != null)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Signature last(Edition edition, Signature.Kind kind) {
    return signatures.stream()
        .filter(one -> isUnder(one, edition, kind))
        .reduce((one, next) -> next)
        .orElse(null);
  }

  private static boolean isUnder(Signature signature, Edition edition, Signature.Kind kind) {
    return signature.document() == edition.document()
        && signature.no() == edition.no()
        && signature.kind() == kind;
  }

  private boolean is(Set<Role> roles) {
    return context.caller().roles().stream().anyMatch(roles::contains);
  }
}
