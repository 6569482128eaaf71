package se.boverket.barometer.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Tells a person how far a long run is: a bar with the time left on a terminal, elsewhere a line
 * when a step begins and one when it is done. Goes to standard error, so that standard output stays
 * the result.
 */
final class Progress {
  private final PrintStream err;
  private final boolean watched;
  private final Map<String, Double> seconds = new LinkedHashMap<>();

  Progress(PrintStream err, boolean watched) {
    this.err = err;
    this.watched = watched;
  }

  /** For the process at hand: a bar when a terminal is there. */
  static Progress here() {
    return new Progress(System.err, System.console() != null);
  }

  /** Does a piece of work whose size is told by {@link Meter}. */
  <T> T step(String name, Function<Meter, T> work) {
    long start = System.nanoTime();
    if (!watched) {
      err.println(name + " …");
    }
    T result = watched ? withBar(name, work) : work.apply((done, total) -> {});
    double took = (System.nanoTime() - start) / 1e9;
    seconds.merge(name, took, Double::sum);
    err.println(String.format(Locale.ROOT, "%-24s %8.1f s", name, took));
    return result;
  }

  /** Does a piece of work that runs on Spark: its tasks are the measure. */
  <T> T spark(String name, TaskMeter tasks, Supplier<T> work) {
    return step(
        name,
        meter -> {
          tasks.follow(meter);
          return work.get();
        });
  }

  /** Seconds per step so far, in the order of doing. */
  Map<String, Double> seconds() {
    return seconds;
  }

  /** How far a piece of work is. */
  @FunctionalInterface
  interface Meter {
    void at(long done, long total);
  }

  private <T> T withBar(String name, Function<Meter, T> work) {
    try (ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName(name)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(500)
            .setInitialMax(-1)
            .clearDisplayOnFinish()
            .build()) {
      return work.apply(
          (done, total) -> {
            bar.maxHint(total);
            bar.stepTo(done);
          });
    }
  }
}
