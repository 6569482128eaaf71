package se.boverket.barometer.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Lock 1 of the wall: confidential things lie where nobody but their owner can read. */
public final class Roots {
  private static final Set<PosixFilePermission> OTHERS =
      EnumSet.complementOf(
          EnumSet.of(
              PosixFilePermission.OWNER_READ,
              PosixFilePermission.OWNER_WRITE,
              PosixFilePermission.OWNER_EXECUTE));

  private Roots() {}

  /**
   * Makes the folder with rights 0700, or checks that an existing one has no rights for others.
   *
   * @throws Stop (integrity) when group or others have any right, (missing) when it cannot be made
   */
  public static Path confidential(Path folder) {
    try {
      if (!Files.exists(folder)) {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        Files.createDirectory(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
    } catch (IOException e) {
      throw Stop.missing("Folder " + folder + " cannot be made: check the path and its rights.");
    }
    return requirePrivate(folder);
  }

  /**
   * Checks that a file or folder has no rights for group and others.
   *
   * @throws Stop (integrity) when it has, (missing) when it is not there
   */
  public static Path requirePrivate(Path path) {
    try {
      Set<PosixFilePermission> rights = Files.getPosixFilePermissions(path);
      if (rights.stream().anyMatch(OTHERS::contains)) {
        throw Stop.integrity(
            path
                + " is confidential but others have rights on it ("
                + PosixFilePermissions.toString(rights)
                + "). Run: chmod go-rwx "
                + path);
      }
      return path;
    } catch (IOException e) {
      throw Stop.missing(path + " is not there or cannot be read; check the settings.");
    }
  }
}
