package ua.journal.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/**
 * The engine with the plugin's own fonts, made at the first document: reading the fonts takes a
 * second. It opens nothing but files of the plugin, whatever a document says.
 */
final class Engine {
  private static final URI BASE = URI.create("plugin:/");

  private Engine() {}

  static FopFactory factory() {
    return Made.FACTORY;
  }

  /**
   * Begins a document; one at a time: settings are read from a tree that no two may read at once.
   */
  static synchronized Fop begin(FOUserAgent agent, String type, OutputStream out)
      throws FOPException {
    return agent.newFop(type, out);
  }

  private static FopFactory make() {
    try (InputStream settings = own("fop.xml")) {
      FopFactory factory =
          new FopFactoryBuilder(BASE, new OwnFiles())
              .setConfiguration(new DefaultConfigurationBuilder().build(settings))
              .build();
      // fonts are otherwise opened by a resolver that goes anywhere
      factory
          .getFontManager()
          .setResourceResolver(
              ResourceResolverFactory.createInternalResourceResolver(BASE, new OwnFiles()));
      return factory;
    } catch (IOException | ConfigurationException e) {
      throw new IllegalStateException("The settings of the PDF engine cannot be read", e);
    }
  }

  private static InputStream own(String name) throws IOException {
    InputStream file = Engine.class.getResourceAsStream(name);
    if (file == null) {
      throw new FileNotFoundException("The plugin has no file " + name);
    }
    return file;
  }

  private static final class Made {
    static final FopFactory FACTORY = make();
  }

  private static final class OwnFiles implements ResourceResolver {
    @Override
    public Resource getResource(URI uri) throws IOException {
      String path = uri.getPath();
      if (!BASE.getScheme().equals(uri.getScheme()) || path == null || path.indexOf('/', 1) > 0) {
        throw new FileNotFoundException("Documents open nothing outside");
      }
      return new Resource(own(path.substring(1)));
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
      throw new IOException("Documents are written to their stream alone");
    }
  }
}
