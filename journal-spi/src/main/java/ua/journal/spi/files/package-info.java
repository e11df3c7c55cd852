/** What formats of files have in common: limits kept before anything is parsed. */
@NullMarked
package ua.journal.spi.files;

import org.jspecify.annotations.NullMarked;
