package ua.journal.web.login;

/**
 * An account of the demo school as the sign-in page offers it.
 *
 * @param login what is typed as login
 * @param name «Оксана Петренко»
 * @param initials letters of the avatar
 * @param position «учителька, кл. керівниця 7-Б»
 */
public record DemoAccount(String login, String name, String initials, String position) {}
