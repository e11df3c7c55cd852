/** Pupils of the school: who they are, where they learn, and how they come and go by order. */
@API(status = API.Status.EXPERIMENTAL)
@NullMarked
package ua.journal.core.people;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
