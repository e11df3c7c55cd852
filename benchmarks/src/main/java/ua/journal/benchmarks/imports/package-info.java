/** A school's files imported, beside bare inserts of the same rows. */
@NullMarked
package ua.journal.benchmarks.imports;

import org.jspecify.annotations.NullMarked;
