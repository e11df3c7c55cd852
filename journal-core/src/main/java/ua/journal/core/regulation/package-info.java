/** Rules with their clauses, findings, and grading policies as versioned data. */
@API(status = API.Status.STABLE)
@NullMarked
package ua.journal.core.regulation;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
