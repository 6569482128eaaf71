package se.boverket.barometer.publication.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.Util;

/**
 * The end of a Parquet file. parquet-java lists a chunk's encodings in the order of a hash set of
 * enums, which differs between two runs (apache/parquet-java #3215); sorted, it does not.
 */
final class Footer {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int TAIL = Integer.BYTES + MAGIC.length;

  private Footer() {}

  /** Rewrites the footer of a closed file with its encodings sorted. */
  static void settle(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] old = new byte[length(bytes)];
      long start = bytes.length() - TAIL - old.length;
      bytes.seek(start);
      bytes.readFully(old);
      byte[] sorted = sorted(old);
      bytes.seek(start);
      bytes.write(sorted);
      bytes.write(little().putInt(0, sorted.length).array());
      bytes.write(MAGIC);
      bytes.setLength(bytes.getFilePointer());
    }
  }

  private static int length(RandomAccessFile bytes) throws IOException {
    ByteBuffer length = little();
    bytes.seek(bytes.length() - TAIL);
    bytes.readFully(length.array());
    return length.getInt(0);
  }

  private static ByteBuffer little() {
    return ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] sorted(byte[] footer) throws IOException {
    FileMetaData meta = Util.readFileMetaData(new ByteArrayInputStream(footer));
    meta.getRow_groups().stream()
        .flatMap(group -> group.getColumns().stream())
        .forEach(chunk -> sort(chunk.getMeta_data()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Util.writeFileMetaData(meta, out);
    return out.toByteArray();
  }

  private static void sort(ColumnMetaData chunk) {
    Collections.sort(chunk.getEncodings());
    chunk
        .getEncoding_stats()
        .sort(
            Comparator.comparing(PageEncodingStats::getPage_type)
                .thenComparing(PageEncodingStats::getEncoding));
  }
}
