package se.boverket.barometer.bench.measures;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.boverket.barometer.measures.Measures;
import se.boverket.barometer.measures.Table;
import se.boverket.barometer.measures.chance.Inference;
import se.boverket.barometer.measures.chance.RandomKey;
import se.boverket.barometer.measures.nearest.Nearest;
import se.boverket.barometer.measures.nearest.Surroundings;

/** The two heavy works, on all cores: intervals of all municipalities, and nearest neighbours. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class ChanceBenchmark {
  private static final int DRAWS = 1_000;

  @State(Scope.Benchmark)
  public static class Municipalities {
    private final List<Table> tables =
        Sweden.counts(8).stream()
            .map(counts -> Table.of(new double[][] {counts[0], counts[7]}))
            .toList();
  }

  @State(Scope.Benchmark)
  public static class Squares {
    private final Nearest nearest = Nearest.on(Sweden.grid());

    @Param({"200", "400", "1600", "6400", "25600"})
    private long k;
  }

  /** Value, expectation, adjustment and interval of D and of H. */
  @Benchmark
  public List<Inference> thousandDrawsOfDAndH(Municipalities sweden) {
    return IntStream.range(0, 2 * sweden.tables.size())
        .parallel()
        .mapToObj(
            i -> {
              String id = i % 2 == 0 ? "dissimilarity" : "entropy";
              RandomKey key = RandomKey.of(0, "2022", Integer.toString(i / 2), "bench", id);
              return Inference.of(Measures.of(id), sweden.tables.get(i / 2), key, DRAWS);
            })
        .toList();
  }

  @Benchmark
  public Surroundings nearestNeighbours(Squares squares) {
    return squares.nearest.of(squares.k);
  }
}
