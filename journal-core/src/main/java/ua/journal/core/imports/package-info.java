/** Import of a school's lists and plans from neutral rows. */
@API(status = API.Status.EXPERIMENTAL)
@NullMarked
package ua.journal.core.imports;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
