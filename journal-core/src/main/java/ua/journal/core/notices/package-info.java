/** Notices: each goes to one person, and it is known when they read it (R-PUB-05). */
@API(status = API.Status.EXPERIMENTAL)
@NullMarked
package ua.journal.core.notices;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
