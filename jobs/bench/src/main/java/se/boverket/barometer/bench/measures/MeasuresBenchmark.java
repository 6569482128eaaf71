package se.boverket.barometer.bench.measures;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import se.boverket.barometer.measures.Measure;
import se.boverket.barometer.measures.Measure.Kind;
import se.boverket.barometer.measures.Measures;
import se.boverket.barometer.measures.Table;

/** All measures of all municipalities for eight groups: one year of one grouping. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MeasuresBenchmark {
  private static final int GROUPS = 8;

  private final List<double[][]> counts = Sweden.counts(GROUPS);
  private final Table country = Sweden.country();
  private final List<Measure> twoGroups = Measures.of(Kind.TWO_GROUP);
  private final List<Measure> manyGroups = Measures.of(Kind.MULTIGROUP);

  @Benchmark
  public void allMeasuresOfAllMunicipalities(Blackhole sink) {
    for (double[][] municipality : counts) {
      Table table = Table.of(municipality);
      manyGroups.forEach(measure -> sink.consume(measure.of(table)));
      for (int group = 0; group < GROUPS; group++) {
        Table against = table.against(group);
        twoGroups.forEach(measure -> sink.consume(measure.of(against)));
      }
    }
  }

  @Benchmark
  public Object giniOfTheCountry() {
    return Measures.of("gini").of(country);
  }
}
