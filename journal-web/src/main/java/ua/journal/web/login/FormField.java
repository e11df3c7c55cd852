package ua.journal.web.login;

import ua.journal.web.locale.Words;
import ua.journal.web.session.SignIn;

/**
 * A field of a form that an authenticator asks for, as a page draws it.
 *
 * @param name name and id
 * @param label what it is called
 * @param type type of the input
 * @param fill what a browser may fill in
 * @param keyboard keyboard of a phone
 * @param value what stands in it at first
 */
public record FormField(
    String name, String label, String type, String fill, String keyboard, String value) {
  private static final String CODE = "code";

  static FormField of(String name, Words words, boolean shared, String login) {
    return switch (name) {
      case SignIn.LOGIN ->
          new FormField(
              name, words.say("login.login"), "text", shared ? "off" : "username", "text", login);
      case SignIn.PASSWORD ->
          new FormField(
              name,
              words.say("login.password"),
              "password",
              shared ? "off" : "current-password",
              "text",
              "");
      case CODE ->
          new FormField(name, words.say("confirm.code"), "text", "one-time-code", "text", "");
      default -> new FormField(name, name, "text", "off", "text", "");
    };
  }
}
