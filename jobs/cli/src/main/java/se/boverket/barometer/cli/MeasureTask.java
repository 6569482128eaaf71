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

  /**
   * Answers.
   *
   * @throws Stop (usage) when more than one thing is asked for
   */
  Answer answer(MeasureColumns columns, MeasureChoice choice, MeasureChance chance) {
    if (Stream.of(list, local, !areas.isEmpty(), later != null).filter(asked -> asked).count()
        > 1) {
      throw Stop.usage(
          "--list, --local, --decompose and --compare are different answers: ask one.");
    }
    if (list) {
      return MeasureList.answer();
    }
    choice.check();
    chance.check();
    MeasureExtras extras = new MeasureExtras(areas, List.of());
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
    return MeasureRows.answer(input, choice, chance.sureness(input));
  }
}
