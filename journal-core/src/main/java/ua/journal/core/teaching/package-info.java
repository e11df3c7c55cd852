/** Subject journals, their covers and their members. */
@API(status = API.Status.EXPERIMENTAL)
@NullMarked
package ua.journal.core.teaching;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
