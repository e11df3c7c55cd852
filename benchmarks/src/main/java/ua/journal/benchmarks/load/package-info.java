/** Clients that repeat one operation, and what came of it. */
@NullMarked
package ua.journal.benchmarks.load;

import org.jspecify.annotations.NullMarked;
