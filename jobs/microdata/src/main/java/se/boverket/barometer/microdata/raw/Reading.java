package se.boverket.barometer.microdata.raw;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.replace;
import static org.apache.spark.sql.functions.url_decode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import se.boverket.barometer.microdata.raw.text.Slice;
import se.boverket.barometer.microdata.raw.text.TextColumns;
import se.boverket.barometer.microdata.raw.text.TextSource;

/**
 * Reads the parts of a register into one frame: {@code fil}, {@code rad}, {@code fel} (the rules
 * broken, as bits), and per column {@code v_…}, the typed value before hashing.
 *
 * @param spark the session
 * @param table the register's contract
 * @param areas of the year
 * @param matches column match per file
 */
record Reading(
    SparkSession spark, RawTable table, Areas areas, Map<FileLook, ColumnMatch> matches) {

  /** All rows of the register, checked against the rules. */
  Dataset<Row> rows(RowRules rules) {
    Dataset<Row> all = null;
    for (List<FileLook> alike : alike()) {
      Dataset<Row> part = typed(alike);
      all = all == null ? part : all.unionByName(part);
    }
    List<Column> columns = new ArrayList<>(List.of(col("fil"), col("rad"), col("konfidentiell")));
    columns.add(rules.bits().as("fel"));
    table.columns().forEach(c -> columns.add(RowRules.value(c.name())));
    return all.select(columns.toArray(Column[]::new));
  }

  /** Parts that differ in nothing but their rows are read together. */
  private List<List<FileLook>> alike() {
    Map<List<Object>, List<FileLook>> groups = new LinkedHashMap<>();
    for (FileLook look : matches.keySet()) {
      DeliveredFile f = look.file();
      List<Object> key =
          List.of(
              f.format(),
              look.columns(),
              f.csv(),
              f.missing(),
              f.renames(),
              f.unit(),
              f.confidential());
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(look);
    }
    return List.copyOf(groups.values());
  }

  private Dataset<Row> typed(List<FileLook> alike) {
    FileLook one = alike.get(0);
    Typed typed = new Typed(one.file(), areas);
    List<Column> present = own();
    List<Column> values = own();
    for (RawColumn column : table.columns()) {
      Integer at = matches.get(one).position().get(column.name());
      DataType type = at == null ? DataTypes.StringType : one.columns().fields()[at].dataType();
      Column delivered = at == null ? lit(null).cast("string") : col(TextColumns.name(at));
      Column there = RowRules.present(column.name());
      present.add(typed.present(column, delivered, type).as("p_" + column.name()));
      values.add(there.isNotNull().as("t_" + column.name()));
      values.add(typed.value(column, there, type).as("v_" + column.name()));
    }
    values.add(lit(one.file().confidential()).as("konfidentiell"));
    Dataset<Row> cleaned = delivered(alike).select(present.toArray(Column[]::new));
    return cleaned.select(values.toArray(Column[]::new));
  }

  private static List<Column> own() {
    return new ArrayList<>(List.of(col("fil"), col("rad"), col("hel")));
  }

  private Dataset<Row> delivered(List<FileLook> alike) {
    return switch (alike.get(0).file().format()) {
      case CSV -> text(alike);
      case PARQUET -> parquet(alike);
      case SAS7BDAT -> sas(alike);
    };
  }

  private Dataset<Row> text(List<FileLook> alike) {
    FileLook one = alike.get(0);
    List<Slice> slices = alike.stream().flatMap(l -> l.slices().stream()).toList();
    List<String> header = List.of(one.columns().fieldNames());
    return TextSource.rows(spark, TextInspection.form(one.file(), header), slices);
  }

  private Dataset<Row> sas(List<FileLook> alike) {
    return alike.stream()
        .map(l -> SasFile.rows(spark, l))
        .reduce(Dataset::unionByName)
        .orElseThrow();
  }

  private Dataset<Row> parquet(List<FileLook> alike) {
    StructType columns = alike.get(0).columns();
    List<Column> all = new ArrayList<>();
    all.add(fileName(alike).as("fil"));
    all.add(col("_metadata.row_index").plus(1).as("rad"));
    all.add(lit(true).as("hel"));
    String[] names = columns.fieldNames();
    for (int i = 0; i < names.length; i++) {
      all.add(col("`" + names[i].replace("`", "``") + "`").as(TextColumns.name(i)));
    }
    String[] paths = alike.stream().map(l -> l.file().path().toString()).toArray(String[]::new);
    return spark.read().schema(columns).parquet(paths).select(all.toArray(Column[]::new));
  }

  /** Spark escapes file names as in addresses. */
  private static Column fileName(List<FileLook> alike) {
    Column name = col("_metadata.file_name");
    return alike.stream().allMatch(l -> l.file().name().matches("[A-Za-z0-9._-]+"))
        ? name
        : url_decode(replace(name, lit("+"), lit("%2B")));
  }
}
