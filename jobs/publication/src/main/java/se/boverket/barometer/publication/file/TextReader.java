package se.boverket.barometer.publication.file;

import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.PrimitiveConverter;

/**
 * Puts one text into the row that is being read. Codes repeat millions of times, so each is decoded
 * once a dictionary, not once a row.
 */
final class TextReader extends PrimitiveConverter {
  private final Object[] row;
  private final int place;
  private String[] words;

  TextReader(Object[] row, int place) {
    this.row = row;
    this.place = place;
  }

  @Override
  public void addBinary(Binary value) {
    row[place] = value.toStringUsingUTF8();
  }

  @Override
  public boolean hasDictionarySupport() {
    return true;
  }

  @Override
  public void setDictionary(Dictionary dictionary) {
    words = new String[dictionary.getMaxId() + 1];
    for (int i = 0; i < words.length; i++) {
      words[i] = dictionary.decodeToBinary(i).toStringUsingUTF8();
    }
  }

  @Override
  public void addValueFromDictionary(int id) {
    row[place] = words[id];
  }
}
