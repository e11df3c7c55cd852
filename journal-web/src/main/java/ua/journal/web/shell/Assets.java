package ua.journal.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Addresses of style sheets, scripts and icons. */
@Named
@RequestScoped
public class Assets {
  /** Address of a style sheet. */
  public String css(String name) {
    return "/css/dev/" + name + ".css";
  }

  /** Address of a script. */
  public String js(String name) {
    return "/js/dev/" + name + ".js";
  }

  /** Address of a symbol of the icon sheet. */
  public String icon(String name) {
    return "/css/dev/icons.svg#" + name;
  }
}
