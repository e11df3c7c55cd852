/**
 * How people get access: codes, accounts of their own, and who has come in (clauses 3.1 to 3.3).
 */
@API(status = API.Status.EXPERIMENTAL)
@NullMarked
package ua.journal.core.activation;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
