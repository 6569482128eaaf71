package se.boverket.barometer.register.delivery;

import java.io.IOException;
import java.util.List;
import se.boverket.barometer.register.file.Column;
import se.boverket.barometer.register.file.Rows;

/** One of SCB's registers as it is delivered. */
public interface DeliveredRegister {

  /** The register's name in the manifest. */
  String name();

  /** The first reference year that it is delivered for. */
  int since();

  /** Whether it is delivered for a reference year: unless it says otherwise, from the first on. */
  default boolean deliveredIn(int year) {
    return since() <= year;
  }

  /** Its columns in a reference year. */
  List<Column> columns(int year);

  /** Writes an area's rows. */
  void write(AreaYear from, Rows to) throws IOException;
}
