/** What holds for every answer and every changing request, whoever asks. */
@NullMarked
package ua.journal.web.security;

import org.jspecify.annotations.NullMarked;
