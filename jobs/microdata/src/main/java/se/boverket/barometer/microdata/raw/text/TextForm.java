package se.boverket.barometer.microdata.raw.text;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.List;

/**
 * What a reader has to know about a text file.
 *
 * @param delimiter ASCII character between fields
 * @param quote ASCII character around fields
 * @param encoding name of a superset of ASCII
 * @param header column names in file order
 */
public record TextForm(char delimiter, char quote, String encoding, List<String> header)
    implements Serializable {

  Charset charset() {
    return Charset.forName(encoding);
  }
}
