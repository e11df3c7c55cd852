package ua.journal.core.access;

/**
 * Who may do what: a pure, total function of the standing; deny by default. Implements R-SEC-01,
 * R-SEC-02 and R-SEC-05 (clauses 3.4, 3.6, 8.6). Thread-safe.
 */
public final class AccessPolicy {
  private AccessPolicy() {}

  /**
   * Decides one request.
   *
   * @param operation what is asked, not null
   * @param standing who asks and how he stands to the target, not null
   * @return the decision, never null
   */
  public static Decision decide(Operation operation, Standing standing) {
    Grants grants = AccessTable.GRANTS.getOrDefault(operation, Grants.NOBODY);
    if (grants.roles().stream().anyMatch(standing.roles()::contains)) {
      return standing.targetExists() ? Decision.ALLOW : Decision.DENY_TARGET;
    }
    if (grants.byRelation().stream().noneMatch(standing.roles()::contains)) {
      return Decision.DENY_KIND;
    }
    boolean related = grants.relations().stream().anyMatch(standing.relations()::contains);
    return related && standing.targetExists() ? Decision.ALLOW : Decision.DENY_TARGET;
  }
}
