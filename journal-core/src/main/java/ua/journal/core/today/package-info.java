/** A teacher's day and their debts. */
@API(status = API.Status.EXPERIMENTAL)
@NullMarked
package ua.journal.core.today;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
