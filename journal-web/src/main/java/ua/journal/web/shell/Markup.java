package ua.journal.web.shell;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * HTML as it grows: elements are closed in their order, texts and values are always escaped. Names
 * of elements and attributes are the program's own. For what stands on every page or is repeated on
 * one, where a component for each part costs more than what it shows. Not thread-safe.
 */
public final class Markup {
  private static final int USUAL = 4096;

  private final StringBuilder html = new StringBuilder(USUAL);
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  /** Begins an element. */
  public Markup open(String element) {
    finishTag();
    html.append('<').append(element);
    open.push(element);
    inTag = true;
    return this;
  }

  /** Begins an element of a class of the style sheets. */
  public Markup open(String element, String style) {
    return open(element).with("class", style);
  }

  /** Gives the element just begun an attribute. */
  public Markup with(String attribute, String value) {
    if (!inTag) {
      throw new IllegalStateException("No element takes " + attribute + " here");
    }
    html.append(' ').append(attribute).append("=\"");
    escape(value);
    html.append('"');
    return this;
  }

  /** Gives the element just begun an attribute if something holds. */
  public Markup withIf(boolean holds, String attribute, String value) {
    return holds ? with(attribute, value) : this;
  }

  /** Writes a text. */
  public Markup text(String text) {
    finishTag();
    escape(text);
    return this;
  }

  /** Writes a number. */
  public Markup text(long number) {
    finishTag();
    html.append(number);
    return this;
  }

  /** Ends the element begun last that has not ended yet. */
  public Markup close() {
    finishTag();
    html.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Writes an element that holds a text alone. */
  public Markup element(String name, String style, String text) {
    return open(name, style).text(text).close();
  }

  /** Writes an icon; decoration, never read aloud. */
  public Markup icon(String address) {
    return icon(address, "i");
  }

  /** Writes an icon of a class of the style sheets. */
  public Markup icon(String address, String style) {
    open("svg", style).with("aria-hidden", "true");
    return open("use").with("href", address).close().close();
  }

  /** Writes a field, which has no end. */
  public Markup field(String type, String name, String value) {
    open("input").with("type", type).with("name", name).with("value", value);
    return end();
  }

  /** Ends an element that holds nothing and has no end tag. */
  public Markup end() {
    html.append("/>");
    inTag = false;
    open.pop();
    return this;
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Still open: " + open);
    }
    return html.toString();
  }

  private void finishTag() {
    if (inTag) {
      html.append('>');
      inTag = false;
    }
  }

  private void escape(String text) {
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      String sign = sign(text.charAt(at));
      if (!sign.isEmpty()) {
        html.append(text, from, at).append(sign);
        from = at + 1;
      }
    }
    html.append(text, from, text.length());
  }

  private static String sign(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> "";
    };
  }
}
