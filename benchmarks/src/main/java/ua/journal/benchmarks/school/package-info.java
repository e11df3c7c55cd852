/** The generated school every figure is taken from. */
@NullMarked
package ua.journal.benchmarks.school;

import org.jspecify.annotations.NullMarked;
