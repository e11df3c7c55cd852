/** What the people of the generated school do while they are measured. */
@NullMarked
package ua.journal.benchmarks.work;

import org.jspecify.annotations.NullMarked;
