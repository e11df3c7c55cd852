package ua.journal.web.fuzz;

import java.util.List;
import java.util.stream.Stream;
import ua.journal.web.it.SchoolApi;

/** Somebody who sends; a session that has ended under the fuzz is opened anew a few times. */
final class Person {
  private static final int MOST_SESSIONS = 20;
  private static final List<String> LOGINS =
      List.of(
          "teacher", "classteacher", "deputy", "director", "admin", "secretary", "parent", "pupil");

  private final String login;
  private String cookie = "";
  private String token = "";
  private int sessions;

  private Person(String login) {
    this.login = login;
    renew();
  }

  /** Every kind of person of the demo school and a stranger. */
  static List<Person> all() {
    return Stream.concat(LOGINS.stream(), Stream.of("")).map(Person::new).toList();
  }

  synchronized void renew() {
    if (!login.isEmpty() && sessions++ < MOST_SESSIONS) {
      SchoolApi api = SchoolApi.as(login);
      cookie = "SID=" + api.session();
      token = api.token();
    }
  }

  boolean is(String name) {
    return login.equals(name);
  }

  String login() {
    return login;
  }

  synchronized String cookie() {
    return cookie;
  }

  synchronized String token() {
    return token;
  }
}
