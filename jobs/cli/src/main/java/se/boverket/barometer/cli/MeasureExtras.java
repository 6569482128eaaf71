package se.boverket.barometer.cli;

import java.util.List;

/**
 * Columns that one kind of answer needs beside the counts.
 *
 * @param areas columns of areas that hold the units
 * @param coordinates columns of the units' coordinates
 */
record MeasureExtras(List<String> areas, List<String> coordinates) {
  static final MeasureExtras NONE = new MeasureExtras(List.of(), List.of());
}
