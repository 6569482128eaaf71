package se.boverket.barometer.microdata.aggregated;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The smallest areas there are: kommun × DeSO 2018 × DeSO 2025. Grouping by one integer instead of
 * three texts is what makes a national year cheap, so the codes are packed: 15 bits for what
 * follows the municipality in each DeSO (clean.person has no DeSO outside its kommun), 32767 for
 * none.
 */
final class BaseArea {
  /** The base area of a person, packed. */
  static final String SQL =
      "CAST(kommun AS BIGINT) * 1073741824 + %s * 32768 + %s".formatted(pack("18"), pack("25"));

  private BaseArea() {}

  /** The base area of a person as a bigint below 2^42. */
  static Column packed() {
    return expr(SQL);
  }

  /** The packed kommun of a packed base area, without DeSO. */
  static long ofKommun(long bas) {
    return bas | (1L << 30) - 1;
  }

  /** Puts kommun, deso_2018 and deso_2025 back in place of the packed column {@code bas}. */
  static Dataset<Row> unpacked(Dataset<Row> rows) {
    return rows.withColumn("kommun", expr("lpad(CAST(bas DIV 1073741824 AS STRING), 4, '0')"))
        .withColumn("deso_2018", unpack("bas DIV 32768 % 32768"))
        .withColumn("deso_2025", unpack("bas % 32768"))
        .drop(col("bas"));
  }

  private static String pack(String year) {
    String deso = "deso_20" + year;
    return "COALESCE((ascii(substr(%1$s, 5, 1)) - 65) * 10000 + CAST(substr(%1$s, 6) AS INT), 32767)"
        .formatted(deso);
  }

  private static Column unpack(String code) {
    return expr(
        """
        CASE WHEN %1$s < 32767 THEN concat(kommun, char(65 + (%1$s) DIV 10000),
          lpad(CAST(%1$s %% 10000 AS STRING), 4, '0')) END"""
            .formatted("(" + code + ")"));
  }
}
