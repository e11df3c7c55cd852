/** Documents on their way to the reader in the format he chose. */
@NullMarked
package ua.journal.web.reports;

import org.jspecify.annotations.NullMarked;
