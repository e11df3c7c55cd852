/** Reports as PDF: archivable (PDF/A-3a), readable by machines that read aloud (PDF/UA-1). */
@NullMarked
package ua.journal.pdf;

import org.jspecify.annotations.NullMarked;
