/** Figures of the database alone and of the core over it. */
@NullMarked
package ua.journal.benchmarks.inprocess;

import org.jspecify.annotations.NullMarked;
