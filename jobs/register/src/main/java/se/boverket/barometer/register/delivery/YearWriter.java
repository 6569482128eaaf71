package se.boverket.barometer.register.delivery;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.boverket.barometer.register.file.Format;
import se.boverket.barometer.register.land.Area;
import se.boverket.barometer.register.land.Municipality;

/** Writes the files of one year, several parts at a time; what a part holds is fixed. */
public final class YearWriter {
  private static final int PARTS = 8;

  /**
   * What was written.
   *
   * @param files the files in the manifest's order
   * @param tallies one per area, in the country's order
   */
  public record Written(List<DeliveredFile> files, List<AreaTally> tallies) {}

  private final Society society;
  private final Format format;
  private final int threads;

  /** A writer that keeps {@code threads} threads busy. */
  public YearWriter(Society society, Format format, int threads) {
    this.society = society;
    this.format = format;
    this.threads = threads;
  }

  /** Writes a year's files and manifest to an empty folder; {@code done} runs after each area. */
  public Written write(int year, Path folder, Runnable done) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Written>> parts = new ArrayList<>();
      List<List<Municipality>> split = split(society.country().municipalities());
      for (int i = 0; i < split.size(); i++) {
        int number = i + 1;
        List<Municipality> own = split.get(i);
        parts.add(pool.submit(() -> part(own, new Part(folder, year, number, format), year, done)));
      }
      Written all = join(parts);
      Manifest.write(folder, year, format, all.files());
      return all;
    } finally {
      pool.shutdownNow();
    }
  }

  private Written part(List<Municipality> municipalities, Part part, int year, Runnable done)
      throws IOException {
    List<AreaTally> tallies = new ArrayList<>();
    try (part) {
      for (Municipality municipality : municipalities) {
        for (Area area : municipality.areas()) {
          if (Thread.interrupted()) {
            throw new InterruptedIOException("stopped because another part could not be written");
          }
          AreaYear drawn = society.at(municipality, area, year);
          part.write(drawn);
          tallies.add(AreaTally.of(drawn));
          done.run();
        }
      }
    }
    return new Written(part.delivered(), tallies);
  }

  private static Written join(List<Future<Written>> parts) throws IOException {
    List<DeliveredFile> files = new ArrayList<>();
    List<AreaTally> tallies = new ArrayList<>();
    try {
      for (Future<Written> part : parts) {
        files.addAll(part.get().files());
        tallies.addAll(part.get().tallies());
      }
    } catch (ExecutionException e) {
      throw new IOException("the register could not be written: " + e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the register was interrupted; run the command again", e);
    }
    return new Written(List.copyOf(files), List.copyOf(tallies));
  }

  /** Neighbouring municipalities, cut into parts of about as many inhabitants. */
  private static List<List<Municipality>> split(List<Municipality> all) {
    List<List<Municipality>> parts = new ArrayList<>();
    long country = all.stream().mapToLong(YearWriter::inhabitants).sum();
    long before = 0;
    for (Municipality municipality : all) {
      if (before * PARTS >= country * parts.size()) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).add(municipality);
      before += inhabitants(municipality);
    }
    return parts;
  }

  private static long inhabitants(Municipality municipality) {
    return municipality.areas().stream().mapToLong(a -> a.marginals().population()).sum();
  }
}
