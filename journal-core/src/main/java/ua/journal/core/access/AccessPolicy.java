package ua.journal.core.access;

import java.util.Set;
import org.apiguardian.api.API;

/**
 * Who may do what: a pure, total function of the standing; deny by default. Implements R-SEC-01,
 * R-SEC-02 and R-SEC-05 (clauses 3.4, 3.6, 8.6). Thread-safe.
 */
@API(status = API.Status.INTERNAL)
public final class AccessPolicy {
  private AccessPolicy() {}

  /**
   * Decides one request.
   *
   * @param operation what is asked, not null
   * @param caller the caller with relations to the target, not null
   * @return the decision, never null
   */
  public static Decision decide(Operation operation, CallerFacts caller) {
    Grants grants = AccessTable.GRANTS.getOrDefault(operation, Grants.NOBODY);
    if (grants.roles().stream().anyMatch(caller.roles()::contains)) {
      return caller.targetExists() ? Decision.ALLOW : Decision.DENY_TARGET;
    }
    if (grants.byRelation().stream().noneMatch(caller.roles()::contains)) {
      return Decision.DENY_KIND;
    }
    boolean related = grants.relations().stream().anyMatch(caller.relations()::contains);
    return related && caller.targetExists() ? Decision.ALLOW : Decision.DENY_TARGET;
  }

  /**
   * Returns whether the caller may do something to one target at least: what a page offers. The
   * gate judges each request anew.
   *
   * @param operation the operation in question, not null
   * @param me who asks, not null
   * @return false when every request of the kind would be refused
   */
  public static boolean may(Operation operation, Me me) {
    CallerFacts best = new CallerFacts(me.person(), me.school(), me.roles(), me.relations(), true);
    return decide(operation, best) == Decision.ALLOW;
  }

  /**
   * Returns whether the caller may do something to every target of the school, by roles alone.
   *
   * @param operation the operation in question, not null
   * @param me who asks, not null
   * @return false when it depends on the target
   */
  public static boolean mayEverywhere(Operation operation, Me me) {
    CallerFacts bare = new CallerFacts(me.person(), me.school(), me.roles(), Set.of(), true);
    return decide(operation, bare) == Decision.ALLOW;
  }
}
