/** Figures of the sheet's grid in a browser. */
@NullMarked
package ua.journal.benchmarks.browser;

import org.jspecify.annotations.NullMarked;
