package ua.journal.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.JournalException;
import ua.journal.web.host.UnreadableFileException;
import ua.journal.web.problem.Incident;
import ua.journal.web.problem.Problem;
import ua.journal.web.problem.ProblemCode;
import ua.journal.web.problem.Spoken;
import ua.journal.web.problem.TurnedAwayException;

/** Turns whatever was thrown into a problem; what is our own fault is logged under a number. */
@Provider
public class Faults implements ExceptionMapper<Throwable> {
  private static final String CLAUSE_OF_IMPORT = "Положення, р. 4, адміністратор, п. 7";

  @Context private HttpServletRequest request;

  @Override
  public Response toResponse(Throwable thrown) {
    return Answers.problem(problem(thrown), Spoken.in(request));
  }

  private Problem problem(Throwable thrown) {
    if (thrown instanceof RefusedException refused) {
      return Problem.of(refused.code());
    }
    if (thrown instanceof TurnedAwayException refused) {
      return Problem.of(refused.code());
    }
    if (thrown instanceof JournalException refused) {
      boolean ours = refused.code() == ErrorCode.INTERNAL;
      return Problem.of(refused, ours ? incident(thrown) : null);
    }
    if (thrown instanceof UnreadableFileException unreadable) {
      return new Problem(
          ProblemCode.FILE_UNREADABLE, null, CLAUSE_OF_IMPORT, unreadable.getMessage(), null);
    }
    if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
      return Problem.ofStatus(web.getResponse().getStatus());
    }
    return Problem.ours(incident(thrown));
  }

  /** Without the query: it may name what was looked for. */
  private String incident(Throwable thrown) {
    return Incident.log(request.getMethod() + " " + request.getRequestURI(), thrown);
  }
}
