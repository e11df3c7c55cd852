/** Lessons missed by their teachers, who gives them instead, and the register of both. */
@API(status = API.Status.EXPERIMENTAL)
@NullMarked
package ua.journal.core.substitution;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
