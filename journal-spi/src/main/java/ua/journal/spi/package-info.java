/** The contract of plugins: one entry, factories per kind, products that are closed once. */
@NullMarked
package ua.journal.spi;

import org.jspecify.annotations.NullMarked;
