package se.boverket.barometer.register.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.Util;

/**
 * Rewrites a Parquet file's footer with each chunk's encodings in order. The writer lists them by
 * identity hash, so that two runs differ in a few bytes (parquet-java issue 3215).
 */
final class StableFooter {
  // The file ends with the footer's length (four bytes, little end first) and PAR1.
  private static final int TAIL = 8;

  private StableFooter() {}

  static void rewrite(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      ByteBuffer tail = read(channel, channel.size() - TAIL, TAIL);
      long start = channel.size() - TAIL - tail.getInt(0);
      byte[] footer = read(channel, start, tail.getInt(0)).array();
      byte[] ordered = ordered(footer);
      ByteBuffer all = ByteBuffer.allocate(ordered.length + TAIL).order(ByteOrder.LITTLE_ENDIAN);
      all.put(ordered).putInt(ordered.length).put(tail.array(), 4, 4).flip();
      channel.truncate(start);
      while (all.hasRemaining()) {
        channel.write(all, start + all.position());
      }
    }
  }

  private static byte[] ordered(byte[] footer) throws IOException {
    FileMetaData metadata = Util.readFileMetaData(new ByteArrayInputStream(footer));
    metadata.getRow_groups().stream()
        .flatMap(group -> group.getColumns().stream())
        .forEach(chunk -> order(chunk.getMeta_data()));
    ByteArrayOutputStream out = new ByteArrayOutputStream(footer.length);
    Util.writeFileMetaData(metadata, out);
    return out.toByteArray();
  }

  private static void order(ColumnMetaData chunk) {
    List<Encoding> encodings = new ArrayList<>(chunk.getEncodings());
    Collections.sort(encodings);
    chunk.setEncodings(encodings);
    if (chunk.getEncoding_stats() != null) {
      List<PageEncodingStats> stats = new ArrayList<>(chunk.getEncoding_stats());
      stats.sort(
          Comparator.comparing(PageEncodingStats::getPage_type)
              .thenComparing(PageEncodingStats::getEncoding));
      chunk.setEncoding_stats(stats);
    }
  }

  private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, from + buffer.position()) < 0) {
        throw new IOException("a Parquet file ended within its footer: the disk may be full");
      }
    }
    return buffer;
  }
}
