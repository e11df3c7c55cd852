package example.grades;

import com.sun.net.httpserver.BasicAuthenticator;
import java.util.Map;

/** This system's own users; here a map, elsewhere a table or a directory. */
final class Users extends BasicAuthenticator {
  private final Map<String, String> passwords;

  Users(Map<String, String> passwords) {
    super("grades");
    this.passwords = Map.copyOf(passwords);
  }

  @Override
  public boolean checkCredentials(String id, String password) {
    return password.equals(passwords.get(id));
  }
}
