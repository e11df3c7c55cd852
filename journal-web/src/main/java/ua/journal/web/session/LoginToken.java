package ua.journal.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Guards the sign-in form while there is no session: the same secret in a cookie and in the form.
 * The login typed last travels in a cookie too, so that no address ever names a person.
 */
public final class LoginToken {
  /** Field of the form and attribute of the request. */
  public static final String FIELD = "loginToken";

  /** Attribute of the request with the login typed last. */
  public static final String TYPED = "typedLogin";

  private static final String TOKEN_COOKIE = "login-token";
  private static final String TYPED_COOKIE = "login-typed";
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");
  private static final int MINUTE = 60;
  private static final SecureRandom RANDOM = new SecureRandom();

  private LoginToken() {}

  /** Makes both known to the page that is about to be shown. */
  public static void prepare(HttpServletRequest request, HttpServletResponse response) {
    String token =
        Cookies.read(request, TOKEN_COOKIE).filter(t -> SHAPE.matcher(t).matches()).orElse("");
    if (token.isEmpty()) {
      token = RandomToken.next(RANDOM);
      response.addCookie(Cookies.make(request, TOKEN_COOKIE, token, -1));
    }
    request.setAttribute(FIELD, RandomToken.masked(token, RANDOM));
    request.setAttribute(
        TYPED, Cookies.read(request, TYPED_COOKIE).map(LoginToken::decoded).orElse(""));
  }

  /** Whether the form carries the secret of the cookie. */
  public static boolean holds(HttpServletRequest request) {
    Optional<String> expected = Cookies.read(request, TOKEN_COOKIE);
    return expected.isPresent() && RandomToken.same(expected.get(), request.getParameter(FIELD));
  }

  /** Keeps the login for the page that follows. */
  public static void remember(
      HttpServletRequest request, HttpServletResponse response, String login) {
    String value =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(login.getBytes(StandardCharsets.UTF_8));
    response.addCookie(Cookies.make(request, TYPED_COOKIE, value, MINUTE));
  }

  static void forget(HttpServletRequest request, HttpServletResponse response) {
    response.addCookie(Cookies.make(request, TOKEN_COOKIE, "", 0));
    response.addCookie(Cookies.make(request, TYPED_COOKIE, "", 0));
  }

  private static String decoded(String value) {
    try {
      return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
