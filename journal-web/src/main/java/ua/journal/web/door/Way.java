package ua.journal.web.door;

/**
 * What a body passes on its way in.
 *
 * @param source where it comes from
 * @param readings what is read just now
 * @param waiting what one source has in the queue
 * @param turnstile the queue
 */
record Way(String source, Readings readings, Places waiting, Turnstile turnstile) {}
