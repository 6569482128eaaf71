package se.boverket.barometer.microdata.raw.part;

import java.io.IOException;
import java.util.Optional;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;

/**
 * One column of a row group: a page of a dictionary, where it has one, and a page of values.
 *
 * @param rows with and without a value
 * @param data definition levels and values
 * @param encoding of the values
 * @param dictionary that the values point into
 */
record Pages(int rows, BytesInput data, Encoding encoding, Optional<DictionaryPage> dictionary) {

  /** A page without dictionary. */
  static Pages of(Filled filled, BytesInput values, Encoding encoding) throws IOException {
    return new Pages(
        filled.rows(), BytesInput.concat(levels(filled), values), encoding, Optional.empty());
  }

  /** A page of numbers of a dictionary's entries. */
  static Pages of(Filled filled, int[] entries, DictionaryPage dictionary) throws IOException {
    int width = BytesUtils.getWidthFromMaxInt(dictionary.getDictionarySize() - 1);
    RunLengthBitPackingHybridEncoder runs = encoder(width, filled.there());
    for (int i = 0; i < filled.there(); i++) {
      runs.writeInt(entries[i]);
    }
    BytesInput data =
        BytesInput.concat(
            levels(filled), BytesInput.from(new byte[] {(byte) width}), runs.toBytes());
    return new Pages(filled.rows(), data, Encoding.RLE_DICTIONARY, Optional.of(dictionary));
  }

  /** One bit a row, after the number of their bytes; where all are there, a single run. */
  private static BytesInput levels(Filled filled) throws IOException {
    BytesInput runs = filled.there() == filled.rows() ? all(filled.rows()) : bits(filled);
    return BytesInput.concat(BytesInput.fromInt((int) runs.size()), runs);
  }

  private static BytesInput all(int rows) {
    return BytesInput.concat(
        BytesInput.fromUnsignedVarInt(rows << 1), BytesInput.from(new byte[] {1}));
  }

  private static BytesInput bits(Filled filled) throws IOException {
    RunLengthBitPackingHybridEncoder runs = encoder(1, filled.rows() / 8);
    for (int row = 0; row < filled.rows(); row++) {
      runs.writeInt(filled.is(row) ? 1 : 0);
    }
    return runs.toBytes();
  }

  private static RunLengthBitPackingHybridEncoder encoder(int width, int values) {
    int bytes = Math.max(64, values * width / 8);
    return new RunLengthBitPackingHybridEncoder(width, bytes, bytes, new HeapByteBufferAllocator());
  }
}
