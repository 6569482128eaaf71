package se.boverket.barometer.microdata.clean;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** {@code clean.person}: everyone in the population frame, with what the other registers know. */
final class Person {
  /** Marks of the registers that a person was found in. */
  static final List<String> MARKS = List.of("i_lisa", "i_iot", "i_boende", "i_bistand");

  private static final List<Column> FRAME =
      List.of(
          col("ar"),
          col("person"),
          col("nyckel"),
          col("kommun"),
          col("deso_2018"),
          col("deso_2025"),
          col("alder"),
          col("kon"),
          col("fod_greg5").as("fodelseregion"),
          when(col("fod_greg5").equalTo("00"), "inrikes").otherwise("utrikes").as("bakgrund"),
          col("utl_sv_bakg").as("utlandsk_bakgrund"),
          col("sen_inv_ar").as("invandringsar"),
          col("civil").as("civilstand"),
          col("koordinat_n"),
          col("koordinat_e"));

  private Person() {}

  /**
   * The year's persons, with {@link #MARKS}; a register that was not delivered leaves nulls.
   *
   * @param year must hold rtb_individ
   */
  static Dataset<Row> rows(Year year) {
    List<Column> columns = new ArrayList<>(FRAME);
    Dataset<Row> joined = frame(year);
    Optional<Dataset<Row>> lisa = year.register("lisa_individ");
    joined = join(joined, lisa.map(l -> Arbete.rows(year, l)));
    lisa.ifPresent(l -> columns.addAll(Arbete.columns(year, l)));
    Optional<Dataset<Row>> iot = year.register("iot_hushall");
    joined = join(joined, iot.map(i -> Hushall.rows(year, i)));
    iot.ifPresent(i -> columns.addAll(Hushall.columns()));
    Optional<Dataset<Row>> boende = year.register("hushall_boende");
    joined = join(joined, boende.map(b -> Boende.rows(year, b)));
    boende.ifPresent(b -> columns.addAll(Boende.columns()));
    Optional<Dataset<Row>> bistand = year.register("ekonomiskt_bistand");
    joined = join(joined, bistand.map(b -> Bistand.rows(b).withColumn("i_bistand", lit(true))));
    bistand.ifPresent(
        b -> columns.add(Bistand.months(Bistand.missing(year)).as("bistand_manader")));
    for (Skola school : Skola.of(year)) {
      joined = join(joined, Optional.of(school.rows()));
      columns.add(col(school.column()));
    }
    for (String mark : MARKS) {
      boolean there = List.of(joined.columns()).contains(mark);
      columns.add(there ? col(mark) : lit(null).cast("boolean").as(mark));
    }
    return joined.select(columns.toArray(Column[]::new));
  }

  private static Dataset<Row> frame(Year year) {
    Dataset<Row> rtb = year.register("rtb_individ").orElseThrow();
    return rtb.drop("hushall", "fam_id")
        .withColumn("ars_kommun", col("kommun"))
        .withColumn("kommun", year.kommuner().carried(col("kommun")))
        .withColumn("deso_2018", within("deso_2018"))
        .withColumn("deso_2025", within("deso_2025"));
  }

  /**
   * Before a municipality was split off, its DeSO lay in the one that it was a part of: the areas
   * of a municipality that there is not yet have nobody, and who lives there has no area.
   */
  private static Column within(String deso) {
    return when(substring(col(deso), 1, 4).equalTo(col("kommun")), col(deso));
  }

  /** Keys are unique on both sides: a hash join of equal parts, without sorting persons. */
  private static Dataset<Row> join(Dataset<Row> frame, Optional<Dataset<Row>> register) {
    return register
        .map(r -> frame.join(r.hint("shuffle_hash"), new String[] {"person"}, "left_outer"))
        .orElse(frame);
  }
}
