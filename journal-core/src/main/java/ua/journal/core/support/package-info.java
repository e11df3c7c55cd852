/** Help for everybody who works with the journal, suggestions, and where the journal is used. */
@API(status = API.Status.EXPERIMENTAL)
@NullMarked
package ua.journal.core.support;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
