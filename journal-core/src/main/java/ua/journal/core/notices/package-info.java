/** Notices: one person is told one thing, and it is known when he read it (R-PUB-05). */
@API(status = API.Status.EXPERIMENTAL)
@NullMarked
package ua.journal.core.notices;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
