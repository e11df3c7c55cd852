package ua.journal.web.problem;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import ua.journal.core.StoreState;
import ua.journal.core.access.OwnershipRules;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.core.regulation.Rule;
import ua.journal.web.json.JsonText;

/**
 * A refusal of a whole request as RFC 9457 has it.
 *
 * @param code why
 * @param rule rule that speaks, null for none
 * @param clause its clause, null for none
 * @param reason what is wrong, for programmers; null for none
 * @param incident number that stands in the log too, null unless it is our own fault
 */
public record Problem(
    ProblemCode code,
    @Nullable String rule,
    @Nullable String clause,
    @Nullable String reason,
    @Nullable String incident) {
  /** Media type of problems. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String BUNDLE = "ua.journal.web.problem.problems";
  private static final int BYTES = 512;

  /** A problem without more to say. */
  public static Problem of(ProblemCode code) {
    return new Problem(code, null, null, null, null);
  }

  /** A status the container found. */
  public static Problem ofStatus(int status) {
    return of(ProblemCode.ofStatus(status));
  }

  /** What the core says; own faults must be logged by the caller under the number given. */
  public static Problem of(JournalException refused, @Nullable String incident) {
    ProblemCode code = ProblemCode.of(refused.code());
    Map<String, String> data = refused.data();
    String rule = data.get("rule");
    String clause = data.get("clause");
    if (refused.code() == ErrorCode.NOT_ALLOWED && rule == null) {
      Rule rights = OwnershipRules.rule();
      rule = rights.id();
      clause = rights.clause();
    }
    String reason =
        switch (refused.code()) {
          case MALFORMED -> refused.getMessage();
          case UNAVAILABLE -> data.get(StoreState.REASON);
          default -> null;
        };
    return new Problem(code, rule, clause, reason, incident);
  }

  /** Our own fault. */
  public static Problem ours(String incident) {
    return new Problem(ProblemCode.INTERNAL, null, null, null, incident);
  }

  /** The problem as JSON in one of the two languages. */
  public byte[] toJson(Locale locale) {
    return new JsonText(BYTES)
        .object()
        .field("title", title(locale))
        .field("status", code.status())
        .field("detail", detail(locale))
        .field("code", code.name())
        .optional("rule", rule)
        .optional("clause", clause)
        .optional("reason", reason)
        .optional("incident", incident)
        .end()
        .toBytes();
  }

  /** What it is, in one of the two languages. */
  public String title(Locale locale) {
    return text(locale, "title");
  }

  /** What to do about it. */
  public String detail(Locale locale) {
    return text(locale, "detail");
  }

  /** Some reasons have words of their own. */
  private String text(Locale locale, String part) {
    Locale language = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
    ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, language);
    String own = code + "." + reason + "." + part;
    return texts.getString(texts.containsKey(own) ? own : code + "." + part);
  }
}
