package se.boverket.barometer.microdata.clean;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Education, employment, days and own income, from LISA. */
final class Arbete {
  private static final Map<String, String> DAYS =
      new TreeMap<>(
          Map.of(
              "arbetslos_dagar", "alos_dag", "studie_dagar", "astu_dag", "sjuk_dagar", "asys_dag"));

  private Arbete() {}

  /** One row a person of LISA, with a mark {@code i_lisa}. */
  static Dataset<Row> rows(Year year, Dataset<Row> lisa) {
    int ar = year.ar();
    return lisa.select(
        col("person"),
        lit(true).as("i_lisa"),
        year.variable("utbildningsniva").value(ar).as("niva"),
        year.variable("forvarvsarbetande").value(ar).cast("boolean").as("forvarvsarbetande"),
        year.variable("studerande").value(ar).cast("boolean").as("studerande"),
        col("alos_dag"),
        col("astu_dag"),
        col("asys_dag"),
        col("disp_ink04").as("disponibel_inkomst"));
  }

  /**
   * The columns of {@code clean.person}, over frame and {@link #rows} joined. Days and education of
   * persons outside the register are 0 and "missing" when the register has them at all, else null.
   */
  static List<Column> columns(Year year, Dataset<Row> lisa) {
    Variable education = year.variable("utbildningsniva");
    List<String> sources = new ArrayList<>(education.columns(year.ar()));
    sources.addAll(DAYS.values());
    Set<String> filled = Year.filled(lisa, sources.toArray(String[]::new));
    boolean educated = education.columns(year.ar()).stream().anyMatch(filled::contains);
    List<Column> columns = new ArrayList<>();
    columns.add(
        (educated ? coalesce(col("niva"), lit(education.otherwise())) : lit(null).cast("string"))
            .as("utbildningsniva"));
    columns.add(col("forvarvsarbetande"));
    columns.add(col("studerande"));
    DAYS.forEach(
        (name, source) ->
            columns.add(
                (filled.contains(source) ? coalesce(col(source), lit(0)) : lit(null).cast("int"))
                    .as(name)));
    columns.add(col("disponibel_inkomst"));
    return columns;
  }
}
