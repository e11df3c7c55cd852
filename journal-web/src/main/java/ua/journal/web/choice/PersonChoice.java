package ua.journal.web.choice;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import ua.journal.core.common.NameSpelling;
import ua.journal.core.common.Namesakes;
import ua.journal.core.common.PersonId;

/**
 * A field in which somebody is chosen by any part of the name. What is typed stays what it was: it
 * means a person when it names one alone, namesakes by patronymic or birth date.
 */
public class PersonChoice implements Serializable {
  private static final long serialVersionUID = 1L;

  private List<Candidate> candidates = List.of();
  private String text = "";

  /** Whom there is to choose from, by name; namesakes are told apart. */
  public void offer(Collection<Namesakes.Named> people) {
    Map<PersonId, String> told = Namesakes.told(people);
    candidates =
        people.stream()
            .sorted(Comparator.comparing(Namesakes.Named::name))
            .map(
                one ->
                    new Candidate(
                        one.id().value(),
                        Objects.requireNonNull(told.get(one.id())),
                        one.name().full()))
            .distinct()
            .toList();
  }

  /** Whom there is to choose from, in their order, by names that tell them apart. */
  public void offer(
      List<PersonId> people, Function<PersonId, String> name, Function<PersonId, String> label) {
    candidates =
        people.stream()
            .map(one -> new Candidate(one.value(), label.apply(one), name.apply(one)))
            .toList();
  }

  /** Names of those who may be meant. */
  public List<String> suggest(String typed) {
    return candidates.stream()
        .filter(one -> NameSpelling.finds(typed, one.name() + " " + one.told()))
        .map(Candidate::told)
        .toList();
  }

  /** Who is named, nobody while the field is empty or names no one or several. */
  public Optional<PersonId> person() {
    String named = NameSpelling.read(text);
    return named(Candidate::told, named).or(() -> named(Candidate::name, named));
  }

  private Optional<PersonId> named(Function<Candidate, String> as, String name) {
    List<Candidate> meant =
        candidates.stream().filter(one -> as.apply(one).equalsIgnoreCase(name)).toList();
    return meant.size() == 1 ? Optional.of(new PersonId(meant.get(0).id())) : Optional.empty();
  }

  /** Puts somebody into the field. */
  public void choose(PersonId person) {
    text =
        candidates.stream()
            .filter(one -> one.id() == person.value())
            .map(Candidate::told)
            .findFirst()
            .orElse("");
  }

  /** Empties the field. */
  public void clear() {
    text = "";
  }

  public boolean isEmpty() {
    return text.isBlank();
  }

  /** Whether something is typed that names nobody. */
  public boolean isUnknown() {
    return !isEmpty() && person().isEmpty();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text == null ? "" : text;
  }

  private record Candidate(long id, String told, String name) implements Serializable {}
}
