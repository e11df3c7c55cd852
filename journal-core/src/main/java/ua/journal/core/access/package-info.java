/** Who may do what: roles, relations, one pure policy, requests and handlers. */
@API(status = API.Status.STABLE)
@NullMarked
package ua.journal.core.access;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
