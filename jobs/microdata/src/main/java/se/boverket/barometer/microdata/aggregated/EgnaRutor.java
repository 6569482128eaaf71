package se.boverket.barometer.microdata.aggregated;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import se.boverket.barometer.tables.Rows;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Shape;
import se.boverket.barometer.tables.Stop;

/**
 * The own areas of one file of polygons by the 100 m squares that they are made of: those whose
 * centre lies inside.
 *
 * @param codes of the areas
 * @param areas place of each square's area, by {@link #square}
 */
public record EgnaRutor(List<String> codes, Map<Long, Integer> areas) {
  /** Municipalities have lower numbers; a base area has room for so many. */
  private static final int FIRST = 3000;

  private static final int LAST = 4095;
  private static final long SIDE = 100;
  private static final long ROWS = 1L << 20;

  /** {@link #square} of a person; null without coordinates. */
  private static final String SQUARE =
      "koordinat_n DIV " + SIDE + " * " + ROWS + " + koordinat_e DIV " + SIDE;

  private static final StructType SQUARES =
      new StructType()
          .add("_ruta", DataTypes.LongType, false)
          .add("_egen", DataTypes.IntegerType, false);

  /**
   * Those of every file.
   *
   * @throws Stop (usage) naming the areas that share squares with others of their file, or have
   *     none
   */
  public static List<EgnaRutor> all(Schemas schemas) {
    Map<String, List<Shape>> files = new TreeMap<>();
    Shape.all(schemas).forEach(s -> files.computeIfAbsent(s.file(), f -> new ArrayList<>()).add(s));
    List<String> faults = new ArrayList<>();
    List<EgnaRutor> all = files.values().stream().map(file -> of(file, faults)).toList();
    if (!faults.isEmpty()) {
      throw Stop.usage("Own areas cannot be used:\n  " + String.join("\n  ", faults));
    }
    return all;
  }

  private static EgnaRutor of(List<Shape> file, List<String> faults) {
    if (file.size() > LAST - FIRST) {
      faults.add("%s.geojson has more than %d areas".formatted(file.get(0).file(), LAST - FIRST));
    }
    Map<Long, Integer> areas = new HashMap<>();
    for (int a = 0; a < file.size(); a++) {
      Shape shape = file.get(a);
      Set<Long> own = new HashSet<>(Raster.squares(shape.rings(), SIDE, EgnaRutor::square));
      int area = a;
      long shared = own.stream().filter(square -> areas.putIfAbsent(square, area) != null).count();
      if (shared > 0 || own.isEmpty()) {
        faults.add(
            own.isEmpty()
                ? "%s.geojson: %s holds no square's centre".formatted(shape.file(), shape.omrade())
                : "%s.geojson: %s shares %d squares with other areas of the file"
                    .formatted(shape.file(), shape.omrade(), shared));
      }
    }
    return new EgnaRutor(file.stream().map(Shape::omrade).toList(), areas);
  }

  /** The area that a square is part of. */
  public Optional<String> of(int north, int east) {
    return Optional.ofNullable(areas.get(square(north, east))).map(codes::get);
  }

  /** The number of the square that a point lies in. */
  static long square(long north, long east) {
    return north / SIDE * ROWS + east / SIDE;
  }

  /**
   * Cells of the areas in place of kommuner: {@code kommun} is the own area's code, DeSO are the
   * parts of them that lie in it. Persons without a square, or of another kommun than the area's,
   * are in none.
   *
   * @param persons of a year
   * @param cells makes cells of persons
   */
  Dataset<Row> rows(Dataset<Row> persons, UnaryOperator<Dataset<Row>> cells) {
    Column codeOf = element_at(array(texts(codes)), expr("_egen + 1"));
    Dataset<Row> own =
        persons
            .withColumn("_ruta", expr(SQUARE))
            .join(broadcast(squares(persons.sparkSession())), "_ruta")
            .where(codeOf.substr(1, 4).equalTo(col("kommun")))
            .withColumn("kommun", expr("CAST(_egen + " + FIRST + " AS STRING)"));
    Dataset<Row> made =
        cells
            .apply(own)
            .withColumn(
                "kommun", element_at(array(texts(codes)), expr("INT(kommun) - " + (FIRST - 1))));
    return made.withColumn("deso_2018", part("deso_2018"))
        .withColumn("deso_2025", part("deso_2025"));
  }

  /** Squares are few beside persons: every task holds them all. */
  private Dataset<Row> squares(SparkSession spark) {
    List<Row> rows =
        areas.entrySet().stream().map(e -> RowFactory.create(e.getKey(), e.getValue())).toList();
    return Rows.of(spark, rows, SQUARES);
  }

  /** The DeSO of a part: its first four characters became the own area's number. */
  private static Column part(String deso) {
    return expr("concat(substr(kommun, 1, 4), substr(" + deso + ", 5))");
  }

  private static Column[] texts(List<String> codes) {
    return codes.stream().map(code -> lit(code)).toArray(Column[]::new);
  }
}
