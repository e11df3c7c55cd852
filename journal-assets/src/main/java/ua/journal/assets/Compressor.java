package ua.journal.assets;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Puts {@code page.js.gz} and {@code page.js.br} beside {@code page.js}. */
final class Compressor {
  private static final int BEST_BROTLI = 11;

  void compress(Path file) throws IOException {
    byte[] plain = Files.readAllBytes(file);
    write(file, ".gz", gzip(plain), plain);
    if (Brotli4jLoader.isAvailable()) {
      Encoder.Parameters best = new Encoder.Parameters().setQuality(BEST_BROTLI);
      write(file, ".br", Encoder.compress(plain, best), plain);
    }
  }

  /** A twin that saves nothing is left out. */
  private static void write(Path file, String ending, byte[] packed, byte[] plain)
      throws IOException {
    if (packed.length < plain.length) {
      Files.write(file.resolveSibling(file.getFileName() + ending), packed);
    }
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out =
        new GZIPOutputStream(packed) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      out.write(plain);
    }
    return packed.toByteArray();
  }
}
