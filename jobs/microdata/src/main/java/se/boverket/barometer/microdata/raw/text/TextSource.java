package se.boverket.barometer.microdata.raw.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.connector.catalog.TableProvider;
import org.apache.spark.sql.connector.expressions.Transform;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/** Text files of one form as a table; columns as {@link TextColumns} says. */
public final class TextSource implements TableProvider {
  private static final String SEPARATOR = "\u001f";

  /** Made by Spark. */
  public TextSource() {}

  /**
   * The rows of some slices.
   *
   * @param form the same for all of them
   * @param slices from {@link TextScan}
   */
  public static Dataset<Row> rows(SparkSession spark, TextForm form, List<Slice> slices) {
    return spark
        .read()
        .format(TextSource.class.getName())
        .option("delimiter", String.valueOf(form.delimiter()))
        .option("quote", String.valueOf(form.quote()))
        .option("encoding", form.encoding())
        .option("header", String.join(SEPARATOR, form.header()))
        .option("slices", String.join("\n", slices.stream().map(TextSource::written).toList()))
        .load();
  }

  @Override
  public StructType inferSchema(CaseInsensitiveStringMap options) {
    return TextColumns.schema(form(options).header().size());
  }

  @Override
  public Table getTable(StructType schema, Transform[] parts, Map<String, String> properties) {
    CaseInsensitiveStringMap options = new CaseInsensitiveStringMap(properties);
    return new TextRelation(
        form(options), options.get("slices").lines().map(TextSource::slice).toList());
  }

  private static TextForm form(CaseInsensitiveStringMap options) {
    return new TextForm(
        options.get("delimiter").charAt(0),
        options.get("quote").charAt(0),
        options.get("encoding"),
        Arrays.asList(options.get("header").split(SEPARATOR, -1)));
  }

  private static String written(Slice s) {
    return s.start() + SEPARATOR + s.end() + SEPARATOR + s.line() + SEPARATOR + s.path();
  }

  private static Slice slice(String written) {
    String[] parts = written.split(SEPARATOR, 4);
    return new Slice(
        parts[3], Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
  }
}
