package se.boverket.barometer.microdata.raw;

import java.util.stream.Collectors;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;

/** A manifest to start from: what {@code barometer deliver --template} prints. */
public final class Template {
  private Template() {}

  /**
   * The text of a {@code leverans.conf} with every register and the columns expected in the year.
   *
   * @param ar reference year, from 1990
   * @throws Stop (usage) when no manifest can be of that year
   */
  public static String text(Schemas schemas, int ar) {
    if (ar < Manifest.FIRST_YEAR || ar > Manifest.LAST_YEAR) {
      throw Stop.usage(
          "There are no deliveries of "
              + ar
              + ": give a reference year from "
              + Manifest.FIRST_YEAR
              + " to "
              + Manifest.LAST_YEAR
              + ".");
    }
    String files =
        RawTable.registers(schemas).stream()
            .map(r -> entry(RawTable.of(schemas, r), ar))
            .collect(Collectors.joining("\n"));
    return """
    leverans {
      id = "BOV-%1$d-1"       # unique; the same id with other content is an error
      ar = %1$d               # reference year, state at 31 December
      version = 1           # a correction is a new delivery with a higher version
      deso = 2018           # division of a column DeSO: 2018 | 2025
      regso = 2020          # division of a column RegSO: 2020 | 2025
      filer = [
    %2$s
      ]
    }
    """
        .formatted(ar, files);
  }

  private static String entry(RawTable table, int ar) {
    String columns =
        table.columns().stream()
            .filter(c -> c.expected(ar))
            .map(c -> c.scb() + (c.required() ? "*" : ""))
            .collect(Collectors.joining(" "));
    return """
        # %1$s: %2$s
        # columns (* = must have a value): %3$s
        { register = %1$s, fil = "%1$s_%4$d.csv", rader = 0, format = csv
          avgransare = ";", teckenkodning = "ISO-8859-1", decimaltecken = "," }\
    """
        .formatted(table.name(), table.contract().row(), columns, ar);
  }
}
