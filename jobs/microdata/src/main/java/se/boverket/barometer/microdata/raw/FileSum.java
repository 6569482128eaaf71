package se.boverket.barometer.microdata.raw;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The account of one file: delivered = accepted + dropped + quarantined.
 *
 * @param file of the delivery
 * @param delivered data rows
 * @param dropped left out by a named rule
 * @param quarantined kept apart because they broke a rule
 */
public record FileSum(FileLook file, long delivered, long dropped, long quarantined) {

  /** Rows that go into the register's table. */
  public long accepted() {
    return delivered - dropped - quarantined;
  }

  Map<String, Object> data() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("register", file.file().register());
    data.put("file", file.file().name());
    data.put("delivered", delivered);
    data.put("accepted", accepted());
    data.put("dropped", dropped);
    data.put("quarantined", quarantined);
    return data;
  }
}
