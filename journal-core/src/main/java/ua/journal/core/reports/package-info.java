/** Neutral documents: what a report says, without saying how it looks in one format or another. */
@NullMarked
package ua.journal.core.reports;

import org.jspecify.annotations.NullMarked;
