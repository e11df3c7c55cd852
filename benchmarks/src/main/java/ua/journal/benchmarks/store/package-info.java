/** Databases with the generated school in them. */
@NullMarked
package ua.journal.benchmarks.store;

import org.jspecify.annotations.NullMarked;
