/** The school's documents: the shelf, one document, what is open to everybody. */
@NullMarked
package ua.journal.web.documents;

import org.jspecify.annotations.NullMarked;
