/** A teacher's day and their debts. */
@NullMarked
package ua.journal.core.today;

import org.jspecify.annotations.NullMarked;
