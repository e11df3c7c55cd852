/** The check of a copy without the server: a program, nothing else. */
@API(status = API.Status.INTERNAL)
@NullMarked
package ua.journal.verify;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
