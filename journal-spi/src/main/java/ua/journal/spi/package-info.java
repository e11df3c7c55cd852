/** The contract of plugins: one entry, factories per kind, products that are closed once. */
@API(status = API.Status.STABLE)
@NullMarked
package ua.journal.spi;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
