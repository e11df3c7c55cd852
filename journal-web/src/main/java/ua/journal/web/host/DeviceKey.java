package ua.journal.web.host;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret under which this installation signs the cookies of known devices. It lies in a file
 * beside the data and never in the database, so that whoever reads a copy of the tables can make no
 * device known. Several servers of one school share the file. Immutable and thread-safe.
 */
public final class DeviceKey {
  private static final Logger LOG = System.getLogger(DeviceKey.class.getName());
  private static final String FILE = "known-devices.key";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;

  private final SecretKeySpec key;

  DeviceKey(byte[] secret) {
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  /** Reads the key of a folder, or makes it there; without a place to keep it, one for this run. */
  static DeviceKey in(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      if (!Files.exists(file)) {
        write(folder, file);
      }
      byte[] secret = Files.readAllBytes(file);
      if (secret.length == BYTES) {
        return new DeviceKey(secret);
      }
      LOG.log(Level.WARNING, FILE + " is not a key of " + BYTES + " bytes and is not used");
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Devices are known until the next start only: " + e);
    }
    return new DeviceKey(random());
  }

  private static void write(Path folder, Path file) throws IOException {
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, FILE, ".new");
    try {
      if (fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
      }
      Files.write(fresh, random());
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException e) {
      LOG.log(Level.DEBUG, "Another server has made the key", e);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static byte[] random() {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    return secret;
  }

  /** Signs something. */
  public byte[] sign(byte[] text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
    }
  }
}
