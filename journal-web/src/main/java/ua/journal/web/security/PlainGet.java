package ua.journal.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The request that the page of errors answers: it takes nothing of what was sent, or it would fail
 * over the same fault.
 */
final class PlainGet extends HttpServletRequestWrapper {
  private static final Set<String> OF_FACES =
      Set.of("faces-request", "x-requested-with", "content-type");

  PlainGet(HttpServletRequest refused) {
    super(refused);
  }

  @Override
  public String getMethod() {
    return "HEAD".equals(super.getMethod()) ? "HEAD" : "GET";
  }

  @Override
  public @Nullable String getHeader(String name) {
    return OF_FACES.contains(name.toLowerCase(Locale.ROOT)) ? null : super.getHeader(name);
  }

  @Override
  public @Nullable String getQueryString() {
    return null;
  }

  @Override
  public @Nullable String getContentType() {
    return null;
  }

  @Override
  public String getCharacterEncoding() {
    return "UTF-8";
  }

  @Override
  public void setCharacterEncoding(String encoding) {
    // there is nothing to read
  }

  @Override
  public @Nullable String getParameter(String name) {
    return null;
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return null;
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.emptyEnumeration();
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Map.of();
  }

  @Override
  public Collection<Part> getParts() {
    return List.of();
  }

  @Override
  public @Nullable Part getPart(String name) {
    return null;
  }
}
