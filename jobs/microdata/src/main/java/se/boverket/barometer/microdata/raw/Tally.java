package se.boverket.barometer.microdata.raw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many rows of each file broke which rules.
 *
 * @param cells one per file and combination of rules
 */
record Tally(List<Cell> cells) {

  /**
   * One combination.
   *
   * @param file name
   * @param bits of {@link RowRules}
   * @param rows that broke exactly these
   * @param line number of the first of them
   */
  record Cell(String file, long bits, long rows, long line) {
    private Cell plus(Cell other) {
      return new Cell(file, bits, rows + other.rows, Math.min(line, other.line));
    }
  }

  static Tally of(List<RowCounts> parts) {
    Map<List<Object>, Cell> cells = new HashMap<>();
    parts.stream()
        .flatMap(p -> p.cells().stream())
        .forEach(c -> cells.merge(List.of(c.file(), c.bits()), c, Cell::plus));
    return new Tally(
        cells.values().stream()
            .sorted(Comparator.comparing(Cell::file).thenComparingLong(Cell::bits))
            .toList());
  }

  long rows() {
    return cells.stream().mapToLong(Cell::rows).sum();
  }

  /** Rows of a file with any of some bits. */
  long rows(String file, long bits) {
    return cells.stream()
        .filter(c -> c.file().equals(file) && (c.bits() & bits) != 0)
        .mapToLong(Cell::rows)
        .sum();
  }

  /** Rows of the register with any of some bits. */
  long rows(long bits) {
    return cells.stream().filter(c -> (c.bits() & bits) != 0).mapToLong(Cell::rows).sum();
  }

  /** What broke the rules, as faults; a rule broken too often refuses. */
  List<Fault> faults(RawTable table, RowRules rules) {
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < rules.rules().size(); i++) {
      long bit = 1L << i;
      RowRule rule = rules.rules().get(i);
      if (rows(bit) > 0) {
        faults.add(broken(table, rule, bit));
      }
    }
    for (int i = 0; i < rules.medians().size(); i++) {
      faults.addAll(median(table, rules, i));
    }
    return faults;
  }

  private Fault broken(RawTable table, RowRule rule, long bit) {
    Cell first =
        cells.stream()
            .filter(c -> (c.bits() & bit) != 0)
            .min(Comparator.comparing(Cell::file).thenComparingLong(Cell::line))
            .orElseThrow();
    boolean tooMany = rows(bit) > rule.limit() * rows();
    String why =
        tooMany
            ? " More than the contract's limit of "
                + rule.limit() * 100
                + " % of the rows break it."
            : "";
    return new Fault(
        tooMany ? Fault.Severity.REFUSED : Fault.Severity.QUARANTINED,
        table.name(),
        first.file(),
        rule.name(),
        rows(bit),
        rule.meaning() + "; first at row " + first.line() + "." + why);
  }

  private List<Fault> median(RawTable table, RowRules rules, int i) {
    MedianBand band = rules.medians().get(i);
    long there = rows(1L << rules.below(i) + 2);
    long below = rows(1L << rules.below(i));
    long above = rows(1L << rules.below(i) + 1);
    if (2 * below <= there && 2 * above <= there) {
      return List.of();
    }
    return List.of(
        new Fault(
            Fault.Severity.REFUSED,
            table.name(),
            "",
            band.column().name() + ".median",
            2 * below > there ? below : above,
            "the median of "
                + band.column().scb()
                + (2 * below > there ? " is below " : " is above ")
                + (2 * below > there ? band.least() : band.most())
                + " SEK: the unit is probably wrong; set 'enhet' to "
                + (2 * below > there ? "100SEK" : "SEK")
                + " in the manifest, if that is what the amounts are in."));
  }
}
