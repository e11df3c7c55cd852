/** What outside clients and the scripts of the pages read and write. */
@NullMarked
package ua.journal.web.json;

import org.jspecify.annotations.NullMarked;
