package ua.journal.core.access;

import org.apiguardian.api.API;

/**
 * Answers one kind of request. Stateless and thread-safe; called by the gate alone.
 *
 * @param <Q> type of the request
 * @param <R> type of the answer
 */
@API(status = API.Status.INTERNAL)
public interface Handler<Q extends Request<R>, R> {
  /**
   * Returns the kind of request.
   *
   * @return the request's class, never null
   */
  Class<Q> type();

  /**
   * Answers one request whose access has been granted.
   *
   * @param request what is asked, not null
   * @param context caller, moment, transaction, not null
   * @return the answer
   */
  R handle(Q request, RequestContext context);
}
