package se.boverket.barometer.microdata.raw.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.read.Batch;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.connector.read.SupportsPushDownRequiredColumns;
import org.apache.spark.sql.types.StructType;

/** Keeps the columns that a query needs; the others are never made into values. */
final class TextScanBuilder implements SupportsPushDownRequiredColumns {
  private final TextRelation relation;
  private StructType schema;

  TextScanBuilder(TextRelation relation) {
    this.relation = relation;
    this.schema = TextColumns.schema(relation.form().header().size());
  }

  @Override
  public void pruneColumns(StructType required) {
    schema = required;
  }

  @Override
  public Scan build() {
    return new TextBatch(relation, schema);
  }

  private record TextBatch(TextRelation relation, StructType readSchema) implements Scan, Batch {
    @Override
    public Batch toBatch() {
      return this;
    }

    @Override
    public InputPartition[] planInputPartitions() {
      return relation.slices().toArray(InputPartition[]::new);
    }

    @Override
    public PartitionReaderFactory createReaderFactory() {
      return new Readers(relation.form(), TextColumns.wanted(readSchema));
    }
  }

  private record Readers(TextForm form, int[] wanted) implements PartitionReaderFactory {
    @Override
    public PartitionReader<InternalRow> createReader(InputPartition partition) {
      try {
        return new LineReader((Slice) partition, form, wanted);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
