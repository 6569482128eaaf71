package se.boverket.barometer.microdata.raw.text;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.connector.catalog.Column;
import org.apache.spark.sql.connector.catalog.SupportsRead;
import org.apache.spark.sql.connector.catalog.TableCapability;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * Spark's view of some slices.
 *
 * @param form of all files
 * @param slices read independently of each other
 */
record TextRelation(TextForm form, List<Slice> slices) implements SupportsRead {

  @Override
  public String name() {
    return "delivered text";
  }

  @Override
  public Column[] columns() {
    StructType schema = TextColumns.schema(form.header().size());
    return java.util.Arrays.stream(schema.fields())
        .map(f -> Column.create(f.name(), f.dataType()))
        .toArray(Column[]::new);
  }

  @Override
  public Set<TableCapability> capabilities() {
    return Set.of(TableCapability.BATCH_READ);
  }

  @Override
  public ScanBuilder newScanBuilder(CaseInsensitiveStringMap options) {
    return new TextScanBuilder(this);
  }
}
