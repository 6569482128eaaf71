package se.boverket.barometer.microdata.indices;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.boverket.barometer.microdata.aggregated.Method;

/**
 * Whether a kommun has great challenges: far above the mean of the kommuner in inequality (A), or
 * in the share of people living in types 1 and 2 (B).
 *
 * @param ojamlikhet of the kommun over its RegSO
 * @param typer its five types
 * @param folkmangd persons of the kommun
 */
record StoraUtmaningar(Ojamlikhetsindex ojamlikhet, List<Omradestyper> typer, Folkmangd folkmangd) {

  /** All kommuner against each other: the columns of the contract but {@code ar}. */
  static Stream<Row> rows(List<StoraUtmaningar> kommuner, Method.Challenges limits) {
    Fordelning inequality =
        Fordelning.of(
            kommuner.stream().map(k -> k.ojamlikhet.varde()).filter(Objects::nonNull).toList());
    Fordelning types =
        Fordelning.of(
            kommuner.stream().map(StoraUtmaningar::andelTyp12).filter(Objects::nonNull).toList());
    return kommuner.stream()
        .map(k -> k.row(inequality.z(k.ojamlikhet.varde()), types.z(k.andelTyp12()), limits));
  }

  /** Per cent of the people of the RegSO of shown type in types 1 and 2; null without any. */
  Double andelTyp12() {
    long people = typer.get(0).totalt().antal();
    long challenged =
        typer.stream().filter(t -> t.omradestyp() <= 2).mapToLong(t -> t.folkmangd().antal()).sum();
    return people == 0 ? null : (Double) (100.0 * challenged / people);
  }

  private Row row(Double zOjamlikhet, Double zTyper, Method.Challenges limits) {
    return RowFactory.create(
        ojamlikhet.omrade().niva(),
        ojamlikhet.omrade().omrade(),
        ojamlikhet.omrade().indelning(),
        ojamlikhet.varde(),
        andelTyp12(),
        zOjamlikhet,
        zTyper,
        fulfils(ojamlikhet.varde(), zOjamlikhet, limits.ojamlikhet()),
        fulfils(andelTyp12(), zTyper, limits.omradestyp()),
        ojamlikhet.units().kvintiler().size(),
        ojamlikhet.units().sum().lag().antal(),
        ojamlikhet.units().sum().hog().antal(),
        folkmangd.antal(),
        Status.later(Stream.of(ojamlikhet.status(), typer.get(0).status())));
  }

  /** Null without a value; false where no kommun differs from another. */
  private static Boolean fulfils(Double value, Double z, double limit) {
    return value == null ? null : (Boolean) (z != null && z >= limit);
  }
}
