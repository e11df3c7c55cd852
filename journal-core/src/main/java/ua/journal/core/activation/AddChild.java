package ua.journal.core.activation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.AccessStore;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Me;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Role;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;

/**
 * Command: someone who has an account enters the code of another child of theirs (R-SEC-03, clause
 * 3.2). The class of each child lists its parents by itself, so a mother of two may stand in the
 * lists twice; her second code moves the rights of the second line to the first. An account opened
 * for the second line before stays without a relation ({@link IdleAccounts}). Answers what came of
 * it instead of failing, so that a wrong try is counted.
 *
 * @param code the code on the slip
 */
public record AddChild(ActivationCode code) implements Command<AddChild.Answer> {
  @Override
  public Operation operation() {
    return Operation.ADD_CHILD;
  }

  /** How it ended. */
  public enum Result {
    /** The children stand in the caller's diary from now on. */
    ADDED,
    /** They stood there before. */
    ALREADY,
    /** The code opens nothing here: unknown, wrong, used, expired, or not a parent's. */
    UNKNOWN,
    /** The code is a parent's of another name. */
    OTHER_NAME,
    /** The caller's own right to see one of the children has ended (R-LIFE-08). */
    ENDED
  }

  /**
   * What came of a code.
   *
   * @param result how it ended
   * @param children the children in question, by name; empty for an unknown code
   */
  public record Answer(Result result, List<PersonName> children) {
    /** Sorts the children. */
    public Answer {
      children = children.stream().sorted().toList();
    }
  }

  /** Runs {@link AddChild}. */
  static final class Run implements Handler<AddChild, Outcome<Answer>> {
    private final CodeTerms terms;

    Run(CodeTerms terms) {
      this.terms = terms;
    }

    @Override
    public Class<AddChild> type() {
      return AddChild.class;
    }

    @Override
    public Outcome<Answer> handle(AddChild command, RequestContext context) {
      CodeRedemption redemption = new CodeRedemption(context, terms);
      Optional<CodeRedemption.Found> found =
          redemption
              .find(command.code())
              .filter(one -> one.owner().roles().equals(Set.of(Role.PARENT)));
      if (found.isEmpty()) {
        return Outcome.unchanged(new Answer(Result.UNKNOWN, List.of()));
      }
      List<PersonName> names = found.get().owner().children().stream().map(Me.Child::name).toList();
      Answer answer = new Answer(take(found.get(), redemption, context), names);
      return context.entries().isEmpty() ? Outcome.unchanged(answer) : Outcome.done(answer);
    }

    private static Result take(
        CodeRedemption.Found found, CodeRedemption redemption, RequestContext context) {
      Me owner = found.owner();
      if (owner.person().equals(context.person())) {
        return Result.ALREADY;
      }
      PersonName own =
          context
              .port(AccessStore.class)
              .describe(context.person(), context.today(), context.today())
              .orElseThrow()
              .name();
      return own.mayBe(owner.name()) ? join(found, redemption, context) : Result.OTHER_NAME;
    }

    private static Result join(
        CodeRedemption.Found found, CodeRedemption redemption, RequestContext context) {
      Me owner = found.owner();
      ActivationStore store = context.port(ActivationStore.class);
      Map<PersonId, Wardship> own =
          store.wards(context.person()).stream()
              .collect(Collectors.toMap(Wardship::pupil, Function.identity()));
      LocalDate today = context.today();
      List<PersonId> offered = owner.children().stream().map(Me.Child::id).toList();
      boolean ended = offered.stream().anyMatch(pupil -> over(own.get(pupil), today));
      List<PersonId> fresh = offered.stream().filter(pupil -> !own.containsKey(pupil)).toList();
      if (ended || fresh.isEmpty()) {
        return ended ? Result.ENDED : Result.ALREADY;
      }
      store.handOver(owner.person(), context.person(), fresh);
      redemption.spend(found);
      new UsedCode(context).tell(context.person(), owner.name(), fresh);
      String target = "person=%s from=%s".formatted(context.person(), owner.person());
      context.record(Operation.ADD_CHILD, target);
      return Result.ADDED;
    }

    private static boolean over(@Nullable Wardship right, LocalDate day) {
      return right != null && !right.holds(day);
    }
  }
}
