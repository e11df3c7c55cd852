/** What formats of files have in common: limits kept before anything is parsed. */
@API(status = API.Status.STABLE)
@NullMarked
package ua.journal.spi.files;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
