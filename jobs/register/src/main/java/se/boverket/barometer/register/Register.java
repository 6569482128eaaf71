package se.boverket.barometer.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.boverket.barometer.register.delivery.AreaTally;
import se.boverket.barometer.register.delivery.DeliveredFile;
import se.boverket.barometer.register.delivery.Society;
import se.boverket.barometer.register.delivery.YearWriter;

/** Writes a synthetic register: deliveries as SCB's, one folder a year, persons who never were. */
public final class Register {
  private Register() {}

  /**
   * Writes every year of the plan that follows, each in one atomic step: a year's folder is there
   * complete or not at all.
   *
   * @throws IllegalArgumentException when a year's folder is already there
   * @throws UncheckedIOException when a file cannot be written
   */
  public static RegisterSummary write(RegisterPlan plan, Progress progress) {
    return write(plan, progress, Runtime.getRuntime().availableProcessors());
  }

  static RegisterSummary write(RegisterPlan plan, Progress progress, int threads) {
    for (int year : plan.years()) {
      Path folder = folder(plan, year);
      if (Files.exists(folder)) {
        throw new IllegalArgumentException(
            folder + " is already there: remove it or choose another --out");
      }
    }
    Society society = new Society(plan.scale(), plan.seed());
    YearWriter writer = new YearWriter(society, plan.format(), threads);
    List<RegisterSummary.Year> years = new ArrayList<>();
    for (int year : plan.years()) {
      Steps steps = new Steps(progress, year, society.country().areas().size());
      years.add(year(plan, year, writer, steps));
    }
    return new RegisterSummary(List.copyOf(years));
  }

  private static RegisterSummary.Year year(
      RegisterPlan plan, int year, YearWriter writer, Steps steps) {
    Path folder = folder(plan, year);
    Path staging = plan.out().resolve("." + year + ".tmp");
    try {
      remove(staging);
      Files.createDirectories(staging);
      YearWriter.Written written = writer.write(year, staging, steps::next);
      Files.move(staging, folder, StandardCopyOption.ATOMIC_MOVE);
      return new RegisterSummary.Year(
          year,
          folder,
          written.tallies().stream().mapToLong(AreaTally::persons).sum(),
          written.files().size(),
          written.files().stream().mapToLong(DeliveredFile::bytes).sum(),
          QualityTally.of(written.tallies()));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot write the year "
              + year
              + " in "
              + plan.out()
              + ": see that the folder can be written to and that the disk has room",
          e);
    }
  }

  private static Path folder(RegisterPlan plan, int year) {
    return plan.out().resolve(Integer.toString(year));
  }

  /** Clears what a killed run left behind. */
  private static void remove(Path staging) throws IOException {
    if (Files.notExists(staging)) {
      return;
    }
    try (Stream<Path> files = Files.list(staging)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(staging);
  }

  /** Counts a year's areas for the listener. */
  private static final class Steps {
    private final Progress progress;
    private final int year;
    private final int total;
    private int done;

    Steps(Progress progress, int year, int total) {
      this.progress = progress;
      this.year = year;
      this.total = total;
    }

    synchronized void next() {
      done++;
      progress.at(year, done, total);
    }
  }
}
