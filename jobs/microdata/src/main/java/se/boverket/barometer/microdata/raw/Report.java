package se.boverket.barometer.microdata.raw;

import com.typesafe.config.ConfigFactory;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that was found in a delivery, told together: counts and names, never a person's row or value.
 *
 * @param delivery what was looked at
 * @param faults worst first
 * @param sums one per file; empty when the bytes already gave reason to refuse
 * @param quality one per register, of a delivery that is not refused
 */
public record Report(
    Delivery delivery, List<Fault> faults, List<FileSum> sums, List<Quality> quality) {

  /** Sorts the faults; a note that holds for every part of a register is told once. */
  public Report {
    Set<List<Object>> told = new HashSet<>();
    faults =
        faults.stream()
            .filter(f -> f.severity() != Fault.Severity.NOTE || told.add(f.sameInEveryPart()))
            .sorted(Comparator.comparing(Fault::severity))
            .toList();
  }

  /** The same report with what was found later. */
  Report with(List<Fault> more, List<Quality> figures) {
    return new Report(
        delivery, Stream.concat(faults.stream(), more.stream()).toList(), sums, figures);
  }

  /** True when nothing of the delivery may be stored. */
  public boolean refused() {
    return faults.stream().anyMatch(f -> f.severity() == Fault.Severity.REFUSED);
  }

  /** For people. */
  public String text() {
    String verdict =
        refused()
            ? "is refused; nothing was stored. Mend what is marked REFUSED and deliver again."
            : "can be taken in.";
    return "The "
        + delivery.label()
        + " "
        + verdict
        + "\n"
        + lines(faults)
        + accounts()
        + figures();
  }

  /** For programs. */
  public Map<String, Object> data() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("delivery", delivery.id());
    data.put("ar", delivery.ar());
    data.put("version", delivery.version());
    data.put("decision", refused() ? "refused" : "accepted");
    data.put("faults", faults.stream().map(Fault::data).toList());
    data.put("files", sums.stream().map(FileSum::data).toList());
    data.put("quality", quality.stream().map(Quality::data).toList());
    return data;
  }

  private static String lines(List<Fault> faults) {
    return faults.stream().map(f -> "  " + f.line() + "\n").collect(Collectors.joining());
  }

  private String accounts() {
    return sums.stream().map(Report::account).collect(Collectors.joining());
  }

  private String figures() {
    return quality.stream()
        .map(q -> QualityText.of(ConfigFactory.parseMap(q.data())))
        .collect(Collectors.joining());
  }

  private static String account(FileSum sum) {
    return "  "
        + sum.file().file().name()
        + ": delivered "
        + sum.delivered()
        + " = accepted "
        + sum.accepted()
        + " + dropped "
        + sum.dropped()
        + " + quarantined "
        + sum.quarantined()
        + "\n";
  }
}
