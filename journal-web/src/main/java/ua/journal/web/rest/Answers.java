package ua.journal.web.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import ua.journal.web.json.JsonText;
import ua.journal.web.problem.Problem;
import ua.journal.web.problem.ProblemCode;

/** Responses of the interface. */
final class Answers {
  private static final int PATIENCE_SECONDS = 5;

  private Answers() {}

  static Response json(JsonText json) {
    return Response.ok(json.toBytes(), MediaType.APPLICATION_JSON_TYPE).build();
  }

  static Response problem(Problem problem, Locale locale) {
    Response.ResponseBuilder answer =
        Response.status(problem.code().status())
            .type(Problem.MEDIA_TYPE)
            .entity(problem.toJson(locale));
    if (problem.code() == ProblemCode.UNAVAILABLE || problem.code() == ProblemCode.BUSY) {
      answer.header("Retry-After", PATIENCE_SECONDS);
    }
    return answer.build();
  }
}
