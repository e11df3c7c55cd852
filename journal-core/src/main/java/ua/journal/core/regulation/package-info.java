/** Rules with their clauses, findings, and grading policies as versioned data. */
@NullMarked
package ua.journal.core.regulation;

import org.jspecify.annotations.NullMarked;
