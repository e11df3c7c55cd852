package ua.journal.web.host;

import java.nio.file.Path;

/** Keys of devices for tests of other rooms. */
public final class DeviceKeys {
  private DeviceKeys() {}

  /** The key of a folder. */
  public static DeviceKey in(Path folder) {
    return DeviceKey.in(folder);
  }
}
