package ua.journal.web.fuzz;

import java.util.List;

/** Pages under odd addresses, and what stands on no page: odd methods, paths, headers. */
final class PathShots {
  private static final List<String> PAGES = Routes.pages();
  private static final List<String> NAMES = Routes.parameters();
  private static final List<String> METHODS =
      List.of(
          "GET",
          "HEAD",
          "POST",
          "PUT",
          "DELETE",
          "OPTIONS",
          "PATCH",
          "PROPFIND",
          "BREW",
          "get",
          "CONNECT",
          "GETGET",
          "LOCK");

  /** Health, metrics and the description are applications of the container's own. */
  private static final List<String> ROOTS =
      List.of(
          "/",
          "/js/",
          "/css/",
          "/api/",
          "/api/v1/",
          "/WEB-INF/",
          "/META-INF/",
          "/WEB-INF/web.xml",
          "/jakarta.faces.resource/",
          "/favicon.svg",
          "/index",
          "/jakarta.faces.resource/core.js.xhtml",
          "/sign-in/",
          "/sw.js",
          "/error.xhtml",
          "/jakarta.faces.resource/dynamiccontent.properties.xhtml");

  private static final List<String> ENDS =
      List.of(
          "",
          "/",
          "//",
          "/..",
          "/../",
          "/./",
          ";a=b",
          ";jsessionid=x",
          "%2f",
          "%5c",
          "%zz",
          "%00",
          "%2e%2e/",
          "%c0%ae",
          "..;/",
          ".xhtml",
          ".xhtml/x",
          "%20",
          "?",
          "??",
          "?%",
          "?a",
          "?=",
          "?&&&",
          "?ln=..",
          "?ln=x&v=%zz",
          "?ln=primefaces",
          "*",
          "|",
          "\"",
          "<x>",
          "{}",
          "^",
          "`",
          "я",
          "%D1%8F",
          "?jakarta.faces.ViewState=stateless",
          "?pfdrid=x",
          "?pfdrid_c=true&x=1",
          "?jakarta.faces.partial.ajax=true",
          "?primefaces.nonce=x",
          "?jfwid=x",
          "?jakarta.faces.Token=x");
  private static final List<String> HEADERS =
      List.of(
          "Accept",
          "Accept-Language",
          "Range",
          "If-Modified-Since",
          "If-None-Match",
          "Cookie",
          "Content-Type",
          "Faces-Request",
          "X-Forwarded-For",
          "Expect",
          "Upgrade",
          "Referer",
          "Sec-Fetch-Site",
          "Origin",
          "Content-Language",
          "Authorization",
          "Accept-Charset",
          "If-Range",
          "Connection",
          "TE",
          "X-Requested-With",
          "User-Agent");
  private static final List<String> VALUES =
      List.of(
          "x",
          "bytes=0-",
          "bytes=5-1",
          "bytes=-99999999999999999999",
          "text/html; q=x",
          "en;q=9",
          "SID=x",
          "SID=; SID=y",
          "lang=zz",
          "*",
          "W/\"x\"",
          "partial/ajax",
          "Thu, 99 Foo 2026",
          "100-continue",
          "nonsense",
          "{",
          "uk-UA-x-y-z",
          "=;=,",
          "Bearer x",
          "Basic %%%",
          "a".repeat(3000),
          "lang=en; form-sent=x",
          "journal-page=%zz",
          "0",
          "-1");

  private PathShots() {}

  /** A page asked for as people do, but with an address nobody has made. */
  static Shot page(Odd odd, Person person) {
    String page = odd.of(PAGES);
    String way = page + odd.query(names(odd));
    Shot shot = new Shot(odd.once(15) ? "HEAD" : "GET", way).of(person);
    return odd.once(6) ? shot.with(odd.of(HEADERS), odd.of(VALUES)) : shot;
  }

  /** Most pages know few names, and all of them the usual ones. */
  private static List<String> names(Odd odd) {
    return List.of(
        odd.of(NAMES),
        odd.of(NAMES),
        odd.of(List.of("id", "class", "day", "from", "sort", "q", "page", "journal")));
  }

  /** Anything at all. */
  static Shot raw(Odd odd, Person person) {
    String root = odd.once(3) ? odd.of(PAGES) : odd.of(ROOTS);
    String way = root + odd.of(ENDS) + (odd.once(4) ? odd.of(ENDS) : "");
    String target = way.replace(" ", "%20");
    Shot shot = new Shot(odd.once(2) ? odd.of(METHODS) : "GET", target).of(person);
    if (odd.once(2)) {
      String header = odd.of(HEADERS);
      // an upgrade or a broken wish about the connection ends it, which is an answer
      shot.with(header, header.equals("Connection") ? "keep-alive" : odd.of(VALUES));
    }
    return shot;
  }
}
