/** Columns, marks and the rules of current marks. */
@API(status = API.Status.EXPERIMENTAL)
@NullMarked
package ua.journal.core.marks;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
