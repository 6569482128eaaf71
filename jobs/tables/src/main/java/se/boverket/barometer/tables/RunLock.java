package se.boverket.barometer.tables;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One run at a time works on a store; the operating system frees the lock of a killed run. */
public final class RunLock implements AutoCloseable {
  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock of a store.
   *
   * @throws Stop (locked) when another run holds it
   */
  public static RunLock take(Path store) {
    try {
      FileChannel channel =
          FileChannel.open(
              store.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw Stop.locked(
            "Another run works on " + store + ". Wait until it ends, or stop it, and try again.");
      }
      return new RunLock(channel);
    } catch (IOException e) {
      throw Stop.missing("The lock file in " + store + " cannot be written; check its rights.");
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // held by another thread of this very process: the same answer as by another one
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw Stop.integrity("The run lock could not be released.", e);
    }
  }
}
