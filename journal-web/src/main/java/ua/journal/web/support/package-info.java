/** Help: the guide, questions and suggestions, the file for the developer, access points. */
@NullMarked
package ua.journal.web.support;

import org.jspecify.annotations.NullMarked;
