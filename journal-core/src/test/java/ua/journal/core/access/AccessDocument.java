package ua.journal.core.access;

import java.util.StringJoiner;

/** Writes the access matrix as a page for people. */
final class AccessDocument {
  private AccessDocument() {}

  static String write() {
    StringBuilder page =
        new StringBuilder(
            """
            # Who may do what

            Made from the access policy by `AccessMatrixTest`; do not edit. Each request names one operation;
            a role alone opens what stands as `yes`, elsewhere the named relation to the target is needed
            (R-SEC-01). Empty: refused, 403. A relation that is missing answers 404, as if nothing were there.

            """);
    page.append(row("Operation"));
    page.append("|---|").append("---|".repeat(Role.values().length)).append('\n');
    for (Operation operation : Operation.values()) {
      StringJoiner line = new StringJoiner(" | ", "| ", " |\n");
      line.add("`" + operation + "`");
      for (Role role : Role.values()) {
        line.add(cell(operation, role));
      }
      page.append(line);
    }
    return page.toString();
  }

  private static String row(String first) {
    StringJoiner line = new StringJoiner(" | ", "| ", " |\n");
    line.add(first);
    for (Role role : Role.values()) {
      line.add(role.name());
    }
    return line.toString();
  }

  private static String cell(Operation operation, Role role) {
    if (AccessMatrixTest.decide(operation, role, null, true) == Decision.ALLOW) {
      return "yes";
    }
    StringJoiner relations = new StringJoiner(", ");
    for (Relation relation : Relation.values()) {
      if (AccessMatrixTest.decide(operation, role, relation, true) == Decision.ALLOW) {
        relations.add(relation.name().toLowerCase(java.util.Locale.ROOT));
      }
    }
    return relations.toString();
  }
}
