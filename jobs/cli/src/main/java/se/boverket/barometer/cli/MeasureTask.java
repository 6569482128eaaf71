package se.boverket.barometer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.file.Answer;

/** What is asked for: the measures themselves, or where they come from. */
final class MeasureTask {
  @Option(names = "--list", description = "Lists the measures and their sources.")
  private boolean list;

  @Option(
      names = "--local",
      description = "Local segregation, contribution to M and location quotients of each unit.")
  private boolean local;

  @Option(
      names = "--decompose",
      split = ",",
      paramLabel = "COL",
      description =
          "Parts of M and H by level: columns of areas that hold the units, largest first.")
  private List<String> areas = List.of();

  @Option(
      names = "--compare",
      paramLabel = "FILE",
      description = "Parts of the change from --counts to this later file with the same columns.")
  private Path later;

  @Option(
      names = "--coordinates",
      split = ",",
      paramLabel = "COL",
      description = "Columns of easting and northing in metres: measures among the k nearest.")
  private List<String> coordinates = List.of();

  @Option(
      names = "--k",
      split = ",",
      defaultValue = "200,400,1600,6400,25600",
      paramLabel = "K",
      description = "Numbers of nearest persons. Default: ${DEFAULT-VALUE}.")
  private List<Long> ks = List.of();

  /**
   * Answers.
   *
   * @throws Stop (usage) when more than one thing is asked for
   */
  Answer answer(MeasureColumns columns, MeasureChoice choice, MeasureChance chance) {
    check();
    if (list) {
      return MeasureList.answer();
    }
    choice.check();
    chance.check();
    MeasureExtras extras = new MeasureExtras(areas, coordinates);
    MeasureInput input = MeasureInput.read(columns.counts(), columns, extras);
    if (local) {
      return MeasureLocal.answer(input, choice);
    }
    if (!areas.isEmpty()) {
      return new MeasureNesting(input, columns, areas).answer();
    }
    if (later != null) {
      return new MeasureChange(input, MeasureInput.read(later, columns, extras), choice).answer();
    }
    if (!coordinates.isEmpty()) {
      MeasurePlaces places = MeasurePlaces.of(input, columns, coordinates);
      return new MeasureNear(input, places, choice).answer(ks);
    }
    return MeasureRows.answer(input, choice, chance.sureness(input));
  }

  private void check() {
    boolean near = !coordinates.isEmpty();
    Stream<Boolean> asked = Stream.of(list, local, !areas.isEmpty(), later != null, near);
    if (asked.filter(one -> one).count() > 1) {
      throw Stop.usage(
          "--list, --local, --decompose, --compare and --coordinates are different answers: ask "
              + "for one.");
    }
    if (near && coordinates.size() != 2) {
      throw Stop.usage("--coordinates needs two columns: easting,northing.");
    }
    if (ks.stream().anyMatch(k -> k < 1)) {
      throw Stop.usage("--k counts persons: 1 or more.");
    }
  }
}
