package se.boverket.barometer.microdata.raw;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.FloatType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Which delivered column feeds which column of the contract.
 *
 * @param position contract column to position in the file
 * @param faults refusals and notes about columns
 */
record ColumnMatch(Map<String, Integer> position, List<Fault> faults) {
  private static final Pattern LIKE_AN_ID = Pattern.compile(RawColumn.LIKE_AN_ID);

  /** Matches one file's columns, without regard to case. */
  static ColumnMatch of(RawTable table, FileLook look, Delivery delivery) {
    List<Fault> faults = new ArrayList<>();
    Map<String, Integer> delivered = delivered(look, delivery, faults);
    Map<String, Integer> position = new LinkedHashMap<>();
    for (RawColumn column : table.columns()) {
      Integer at = delivered.remove(lower(column.scb()));
      if (at != null) {
        position.put(column.name(), at);
        type(look, column, at, faults);
      } else {
        absent(look, column, delivery.ar(), faults);
      }
    }
    if (position.isEmpty()) {
      return headless(look, table);
    }
    if (!delivered.isEmpty()) {
      faults.add(
          Fault.note(
              look,
              "kolumn.okand",
              "ignored, not in the contract: " + names(look, delivered) + "."));
    }
    return new ColumnMatch(position, faults);
  }

  /** Without a header the first line is a person's row: nothing of it is repeated. */
  private static ColumnMatch headless(FileLook look, RawTable table) {
    String message =
        "none of "
            + look.columns().length()
            + " columns is one of the register's ("
            + table.columns().stream().map(RawColumn::scb).toList()
            + "): the file has no header line, or another delimiter, or belongs to another"
            + " register; mend the file, 'avgransare', 'kolumner' or 'register'.";
    return new ColumnMatch(Map.of(), List.of(Fault.refused(look, "kolumn.ingen", message)));
  }

  private static Map<String, Integer> delivered(FileLook look, Delivery d, List<Fault> faults) {
    Map<String, String> renames = new LinkedHashMap<>();
    look.file().renames().forEach((from, to) -> renames.put(lower(from), lower(to)));
    Map<String, Integer> positions = new LinkedHashMap<>();
    Set<String> twice = new HashSet<>();
    String[] names = look.columns().fieldNames();
    for (int i = 0; i < names.length; i++) {
      String name = renames.getOrDefault(lower(names[i]), lower(names[i]));
      if (positions.putIfAbsent(name, i) != null && twice.add(name)) {
        faults.add(
            Fault.refused(
                look,
                "kolumn.dubbel",
                "column " + (i + 1) + " has the name of another; rename one."));
      }
    }
    division(look, d, positions, faults);
    return positions;
  }

  /** DeSO and RegSO are of the division that the manifest names, unless the column says which. */
  private static void division(
      FileLook look, Delivery delivery, Map<String, Integer> positions, List<Fault> faults) {
    for (String name : List.of("deso", "regso")) {
      Integer at = positions.remove(name);
      var division = name.equals("deso") ? delivery.deso() : delivery.regso();
      if (at != null && division.isPresent()) {
        positions.putIfAbsent(name + "_" + division.get(), at);
      } else if (at != null) {
        faults.add(
            Fault.refused(
                look,
                "kolumn.indelning",
                "column "
                    + name
                    + " is delivered but the manifest does not say of which division; add "
                    + name
                    + " = …."));
      }
    }
  }

  private static void type(FileLook look, RawColumn column, int at, List<Fault> faults) {
    StructField field = look.columns().fields()[at];
    DataType type = field.dataType();
    boolean fraction =
        type instanceof DoubleType
            || type instanceof FloatType
            || type instanceof DecimalType d && d.scale() > 0;
    boolean sas = look.file().format() == Format.SAS7BDAT;
    if (column.secret().isPresent() && fraction && !sas) {
      faults.add(
          Fault.refused(
              look,
              column.name() + ".typ",
              "column "
                  + column.scb()
                  + " is delivered as "
                  + type.simpleString()
                  + ": a person id is never a floating-point number, large ids would be rounded;"
                  + " deliver it as text or whole number ("
                  + look.rows()
                  + " rows)."));
    } else if (type instanceof StructType || type instanceof ArrayType || type instanceof MapType) {
      faults.add(
          Fault.refused(
              look,
              column.name() + ".typ",
              "column "
                  + column.scb()
                  + " is nested ("
                  + type.typeName()
                  + "); deliver plain values."));
    }
  }

  private static void absent(FileLook look, RawColumn column, int ar, List<Fault> faults) {
    if (column.required()) {
      faults.add(
          Fault.refused(
              look,
              column.name() + ".saknas",
              "column "
                  + column.scb()
                  + " is not in the file, and every row must have it; deliver it, or name it under"
                  + " 'kolumner' if it is called something else."));
    } else if (column.expected(ar)) {
      faults.add(
          Fault.note(
              look,
              column.name() + ".saknas",
              "column " + column.scb() + " is not delivered and reads as missing."));
    }
  }

  private static List<String> names(FileLook look, Map<String, Integer> left) {
    return left.values().stream()
        .sorted()
        .map(i -> look.columns().fieldNames()[i])
        .map(n -> LIKE_AN_ID.matcher(n).find() ? "(a name with an id in it)" : n)
        .toList();
  }

  private static String lower(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
