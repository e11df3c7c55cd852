/** The interface for outside clients and for the scripts of the pages. */
@NullMarked
package ua.journal.web.rest;

import org.jspecify.annotations.NullMarked;
