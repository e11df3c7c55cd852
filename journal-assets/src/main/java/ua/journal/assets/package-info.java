/** The build step between the scripts and sheets people write and those that browsers fetch. */
@NullMarked
package ua.journal.assets;

import org.jspecify.annotations.NullMarked;
