package se.boverket.barometer.microdata.aggregated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.boverket.barometer.tables.Schemas;

/** The real schemas over a country of two lan, three kommuner and some ten DeSO. */
public final class TinyCountry {
  public static final Schemas REAL = new Schemas(Path.of("../../schemas"));

  private static final String DESO =
      """
      deso,regso
      0114A0010,0114R001
      0114C1010,0114R001
      0114C1020,0114R002
      0180C1010,0180R001
      0180C1020,0180R002
      0180C1030,0180R002
      0180C1040,0180R003
      2584A0010,2584R001
      2584B1010,2584R002
      """;
  private static final String PARTED = "0180C1030,0180R002\n";
  private static final String PARTS = "0180C1035,0180R002\n0180C1036,0180R003\n";

  private TinyCountry() {}

  /** Real definitions and contracts, tiny code lists; a copy that a test may change. */
  public static Schemas schemas(Path folder) {
    try {
      for (String part :
          List.of(
              "raw", "clean", "aggregated", "indices", "indicators", "omradesdata", "groupings")) {
        copy(REAL.root().resolve(part), Files.createDirectories(folder.resolve(part)));
      }
      Files.copy(REAL.root().resolve("method.conf"), folder.resolve("method.conf"));
      Files.copy(REAL.root().resolve("disclosure.conf"), folder.resolve("disclosure.conf"));
      Path codelists = Files.createDirectories(folder.resolve("codelists"));
      Files.writeString(
          codelists.resolve("kommun.csv"), "kommun,namn,lan\n0114,A,01\n0180,S,01\n2584,K,25\n");
      Files.writeString(codelists.resolve("kommunandring.csv"), "forsta_ar,slag,fran,till,namn\n");
      Files.writeString(codelists.resolve("deso2018.csv"), DESO);
      Files.writeString(codelists.resolve("deso2025.csv"), DESO.replace(PARTED, PARTS));
      return new Schemas(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
