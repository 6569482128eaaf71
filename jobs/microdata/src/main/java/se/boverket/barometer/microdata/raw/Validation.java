package se.boverket.barometer.microdata.raw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import se.boverket.barometer.tables.Schemas;

/**
 * A delivery checked from end to end with nothing stored. The rows that were set aside lie in
 * memory until it is closed.
 *
 * @param report all that was found
 * @param files what is known of each file
 * @param registers ready to be stored; empty when the report refuses because of bytes or columns
 */
public record Validation(Report report, List<FileLook> files, List<CheckedRegister> registers)
    implements AutoCloseable {

  /**
   * Checks bytes, then columns, then rows; a later kind only when no earlier one refuses.
   *
   * @param spark the session
   * @param schemas contracts and code lists
   * @param delivery from its manifest
   */
  public static Validation of(SparkSession spark, Schemas schemas, Delivery delivery) {
    RowCheck check = new RowCheck(spark, Areas.of(schemas, delivery.ar()), Optional.empty());
    return of(check, schemas, delivery, inspect(delivery));
  }

  static Validation of(RowCheck check, Schemas schemas, Delivery delivery, List<Inspection> seen) {
    List<FileLook> looks = seen.stream().map(Inspection::look).toList();
    List<Fault> faults = new ArrayList<>();
    seen.forEach(i -> faults.addAll(i.faults()));
    faults.addAll(registers(schemas, delivery));
    if (refuses(faults)) {
      return new Validation(new Report(delivery, faults, List.of(), List.of()), looks, List.of());
    }
    Map<String, Map<FileLook, ColumnMatch>> matches = match(schemas, delivery, looks);
    matches.values().forEach(m -> m.values().forEach(c -> faults.addAll(c.faults())));
    if (refuses(faults)) {
      return new Validation(new Report(delivery, faults, List.of(), List.of()), looks, List.of());
    }
    List<CheckedRegister> checked = new ArrayList<>();
    matches.forEach((register, m) -> checked.add(check.of(RawTable.of(schemas, register), m)));
    Validation whole = rows(delivery, faults, looks, checked);
    return whole.report().refused() ? whole : whole.warned(check.spark(), schemas);
  }

  /** The look at every file's bytes, two at a time. */
  static List<Inspection> inspect(Delivery delivery) {
    return delivery.files().parallelStream().map(Inspection::of).toList();
  }

  private static Validation rows(
      Delivery delivery, List<Fault> faults, List<FileLook> looks, List<CheckedRegister> checked) {
    List<FileSum> sums = new ArrayList<>();
    for (CheckedRegister register : checked) {
      List<FileLook> own =
          looks.stream().filter(l -> l.file().register().equals(register.table().name())).toList();
      faults.addAll(register.faults());
      own.forEach(l -> faults.addAll(counted(l, register.found())));
      sums.addAll(register.sums(own));
    }
    return new Validation(new Report(delivery, faults, sums, List.of()), looks, checked);
  }

  private Validation warned(SparkSession spark, Schemas schemas) {
    int ar = report.delivery().ar();
    Gaps gaps =
        Gaps.of(
            spark,
            schemas,
            ar,
            registers.stream().filter(r -> r.table().name().equals("bortfall")).findFirst());
    List<Fault> odd = new ArrayList<>(gaps.faults());
    odd.addAll(new AreaExpectations(schemas, ar, profiles(), gaps.declared()).faults());
    return new Validation(report.with(odd, quality()), files, registers);
  }

  private List<Quality> quality() {
    return registers.stream()
        .map(r -> new Quality(r.table(), r.census().profile(), Optional.empty()))
        .toList();
  }

  @Override
  public void close() {
    registers.forEach(r -> r.parts().unpersist());
  }

  /** How each register's columns are filled. */
  Map<String, Profile> profiles() {
    Map<String, Profile> profiles = new LinkedHashMap<>();
    registers.forEach(r -> profiles.put(r.table().name(), r.census().profile()));
    return profiles;
  }

  private static List<Fault> counted(FileLook look, Map<String, Long> found) {
    long rows = found.getOrDefault(look.file().name(), 0L);
    return rows == look.rows()
        ? List.of()
        : List.of(
            Fault.refused(
                look,
                "fil.rader",
                "the bytes hold "
                    + look.rows()
                    + " rows but "
                    + rows
                    + " were read; deliver again."));
  }

  private static List<Fault> registers(Schemas schemas, Delivery delivery) {
    List<String> known = RawTable.registers(schemas);
    List<Fault> faults = new ArrayList<>();
    delivery.registers().stream()
        .filter(r -> !known.contains(r))
        .forEach(
            r ->
                faults.add(
                    wholesale(
                        r,
                        "register.okant",
                        "no such register; the manifest may name " + known + ".")));
    if (delivery.parts("rtb_individ").isEmpty()) {
      faults.add(
          wholesale(
              "rtb_individ",
              "register.saknas",
              "the population frame is not in the manifest, and nothing can be counted without"
                  + " it."));
    }
    return faults;
  }

  private static Fault wholesale(String register, String rule, String message) {
    return new Fault(Fault.Severity.REFUSED, register, "", rule, 0, message);
  }

  private static Map<String, Map<FileLook, ColumnMatch>> match(
      Schemas schemas, Delivery delivery, List<FileLook> looks) {
    Map<String, Map<FileLook, ColumnMatch>> matches = new LinkedHashMap<>();
    for (String register : delivery.registers()) {
      RawTable table = RawTable.of(schemas, register);
      Map<FileLook, ColumnMatch> own = new LinkedHashMap<>();
      looks.stream()
          .filter(l -> l.file().register().equals(register))
          .forEach(l -> own.put(l, ColumnMatch.of(table, l, delivery)));
      matches.put(register, own);
    }
    return matches;
  }

  private static boolean refuses(List<Fault> faults) {
    return faults.stream().anyMatch(f -> f.severity() == Fault.Severity.REFUSED);
  }
}
