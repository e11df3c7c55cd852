/** A teacher's day and his debts. */
@NullMarked
package ua.journal.core.today;

import org.jspecify.annotations.NullMarked;
