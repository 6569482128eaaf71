package se.boverket.barometer.disclosure.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import se.boverket.barometer.tables.Stop;

/**
 * Does the same for many blocks at a time. Results come in the order of the blocks, whatever the
 * number of threads.
 *
 * @param threads number of threads, 1 or more
 */
record Parallel(int threads) {
  <T> List<T> map(int count, IntFunction<T> work) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<T>> futures = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int block = i;
        futures.add(pool.submit(() -> work.apply(block)));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Stop stop) {
        throw stop;
      }
      throw new IllegalStateException("A block could not be protected.", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Protection was interrupted; run it again.", e);
    } finally {
      pool.shutdownNow();
    }
  }
}
