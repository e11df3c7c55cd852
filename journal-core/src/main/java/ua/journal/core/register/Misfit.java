package ua.journal.core.register;

import org.apiguardian.api.API;
import ua.journal.core.regulation.Finding;

/**
 * Why an entry is not taken.
 *
 * @param finding what is wrong and what to do; it blocks
 * @param part which part of the entry it speaks of
 * @param value what was said there, may be empty
 */
@API(status = API.Status.STABLE)
public record Misfit(Finding finding, Part part, String value) {}
