package ua.journal.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MarkupTest {
  private static final String FOREIGN = "<b title=\"x\" id='y'>&amp;";
  private static final String ESCAPED = "&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;";

  @Test
  @DisplayName("Whatever somebody typed stays text, in elements and in attributes")
  void escapes() {
    Markup markup = new Markup().open("p").with("title", FOREIGN).text(FOREIGN).close();
    assertThat(markup).hasToString("<p title=\"" + ESCAPED + "\">" + ESCAPED + "</p>");
  }

  @Test
  @DisplayName("Elements end in their order, fields have no end, attributes stand when they hold")
  void nests() {
    Markup markup = new Markup().open("a", "nav").withIf(false, "aria-current", "page");
    markup.icon("/i.svg#home").element("span", "tx", "є").text(7).field("hidden", "n", "v").close();
    assertThat(markup)
        .hasToString(
            "<a class=\"nav\"><svg class=\"i\" aria-hidden=\"true\"><use href=\"/i.svg#home\"></use>"
                + "</svg><span class=\"tx\">є</span>7"
                + "<input type=\"hidden\" name=\"n\" value=\"v\"/></a>");
  }

  @Test
  @DisplayName("What is left open, or an attribute after a text, is a fault of the program")
  void faults() {
    Markup open = new Markup().open("div").text("");
    assertThatIllegalStateException().isThrownBy(open::toString);
    assertThatIllegalStateException().isThrownBy(() -> open.with("id", "x"));
  }
}
