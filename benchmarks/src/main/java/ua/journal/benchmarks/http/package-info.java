/** Figures of the built server as clients meet it. */
@NullMarked
package ua.journal.benchmarks.http;

import org.jspecify.annotations.NullMarked;
