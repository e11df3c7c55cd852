package ua.journal.core.register;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.NameForms;
import ua.journal.core.common.NameSpelling;
import ua.journal.core.register.RegisterStore.Known;
import ua.journal.core.register.SchoolRows.PersonRow;

/** Finds whom an order speaks of, among the school's people of all years, and writes them down. */
public final class Persons {
  private final RequestContext context;
  private final RegisterStore store;

  /**
   * Prepares the search; nothing is read yet.
   *
   * @param context the request, not null
   */
  public Persons(RequestContext context) {
    this.context = context;
    this.store = context.port(RegisterStore.class);
  }

  /**
   * Judges whether somebody is known.
   *
   * @param said what the order says, not null
   * @param kind who may be meant, for instance pupils, not null
   * @return the match, never null
   */
  public PersonMatch match(PersonData said, Predicate<Known> kind) {
    return PersonMatch.of(said, new Search(said, kind), row -> false);
  }

  /**
   * Writes a person down: over what is known, or as somebody new.
   *
   * @param match a match without a doubt, not null
   * @param said what the order says, not null
   * @return the person's id
   */
  public long put(PersonMatch match, PersonData said) {
    PersonRow before = match.person();
    long id = before == null ? context.ids().next() : before.id();
    PersonRow after = said.over(before, id);
    if (!after.equals(before)) {
      SchoolRows rows = new RowsBuilder().people(List.of(after)).build();
      store.apply(
          context.school(),
          before == null ? rows : SchoolRows.empty(),
          before == null ? SchoolRows.empty() : rows);
    }
    return id;
  }

  /** The surname as typed, in capitals, and with capital first letters. */
  private static List<String> spellings(String surname) {
    String small = surname.toLowerCase(Locale.ROOT);
    String capital =
        Arrays.stream(small.split("(?<=-)"))
            .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
            .collect(Collectors.joining());
    return List.copyOf(
        new LinkedHashSet<>(List.of(surname, capital, surname.toUpperCase(Locale.ROOT))));
  }

  private final class Search implements PersonMatch.Among {
    private final PersonData said;
    private final Predicate<Known> kind;
    private final @Nullable Known holder;

    Search(PersonData said, Predicate<Known> kind) {
      this.said = said;
      this.kind = kind;
      this.holder =
          said.fileNo().isEmpty()
              ? null
              : store.withFile(context.school(), said.fileNo()).stream().findFirst().orElse(null);
    }

    @Override
    public @Nullable PersonRow holder() {
      return holder == null ? null : holder.person();
    }

    @Override
    public boolean isKnown(PersonRow person) {
      return holder != null && kind.test(holder);
    }

    @Override
    public List<PersonRow> named() {
      NameForms wanted = NameForms.of(said.named());
      return store.withSurname(context.school(), spellings(said.surname())).stream()
          .filter(kind)
          .map(Known::person)
          .filter(row -> fits(wanted, row))
          .toList();
    }

    /** A fuller or shorter name is met where a mark of one's own confirms it. */
    private boolean fits(NameForms wanted, PersonRow row) {
      NameForms.Fit fit = wanted.fit(NameForms.of(PersonData.named(row)));
      boolean brief = wanted.given().equals(NameSpelling.compared(row.given()));
      return fit == NameForms.Fit.EXACT
          || (fit == NameForms.Fit.SHORTER
              && (said.confirmedBy(row) || (brief && wanted.patronymic().isEmpty())));
    }

    /** Of people without another mark of their own the name is all an order says. */
    @Override
    public SamePerson.Circumstances circumstances(PersonRow person) {
      return said.contactsTell() && !said.otherPhone(person)
          ? SamePerson.Circumstances.AGREE
          : SamePerson.Circumstances.SILENT;
    }

    @Override
    public boolean rivals(PersonRow person) {
      return false;
    }

    @Override
    public boolean alike(String one, String other) {
      return NameSpelling.compared(one).equals(NameSpelling.compared(other));
    }
  }
}
