/** Benchmarks: figures beside the limits. */
package ua.journal.benchmarks;
