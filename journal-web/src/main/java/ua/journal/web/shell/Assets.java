package ua.journal.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ua.journal.web.assets.AssetVersion;

/** Addresses of style sheets, scripts and icons, new whenever one of them is. */
@Named
@RequestScoped
public class Assets {
  @Inject private AssetVersion version;

  /** Address of a style sheet. */
  public String css(String name) {
    return "/css/" + version.get() + "/" + name + ".css";
  }

  /** Address of a script. */
  public String js(String name) {
    return "/js/" + version.get() + "/" + name + ".js";
  }

  /** Address of a symbol of the icon sheet. */
  public String icon(String name) {
    return "/css/" + version.get() + "/icons.svg#" + name;
  }
}
