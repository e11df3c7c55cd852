package ua.journal.web.login;

/**
 * A way in through somebody else.
 *
 * @param href where its button leads
 * @param label what its button says
 */
public record Provider(String href, String label) {}
