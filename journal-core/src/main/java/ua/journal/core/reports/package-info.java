/** Neutral documents: what a report says, without saying how it looks in one format or another. */
@API(status = API.Status.EXPERIMENTAL)
@NullMarked
package ua.journal.core.reports;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
