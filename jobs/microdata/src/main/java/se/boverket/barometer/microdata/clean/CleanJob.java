package se.boverket.barometer.microdata.clean;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Gist;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;
import se.boverket.barometer.tables.TableStore;

/**
 * From the raw layer to {@code clean.person}.
 *
 * @param store confidential
 * @param schemas contracts, variables, code lists
 */
public record CleanJob(TableStore store, Schemas schemas) {
  /** Name of the step in the ledger. */
  public static final String STEP = "clean";

  /** Digests of the definitions that decide the result, by file. */
  public static Map<String, String> definitions(Schemas schemas) {
    Map<String, String> digests = schemas.digests(Gist.CONTRACT, "clean", "variables");
    digests.putAll(schemas.digests("codelists"));
    return digests;
  }

  /**
   * Makes one year.
   *
   * @return facts: persons, and per register how many of them it knows and how many it has that are
   *     not in the frame (they are left out)
   */
  public Map<String, Object> run(int ar) {
    Year year = Year.read(store, schemas, ar);
    Contract contract = schemas.contract(Layer.CLEAN, "person");
    Observation seen = new Observation("clean.person " + ar);
    Dataset<Row> persons = Person.rows(year).observe(seen, count(lit(1)).as("personer"), marks());
    store.replaceYear(contract, complete(persons, contract), ar);
    return facts(year, seen);
  }

  private static Column[] marks() {
    return Person.MARKS.stream().map(m -> count(col(m)).as(m)).toArray(Column[]::new);
  }

  /** The contract's columns; those of a register that was not delivered are null. */
  private static Dataset<Row> complete(Dataset<Row> rows, Contract contract) {
    List<String> there = List.of(rows.columns());
    return rows.select(
        contract.columns().stream()
            .map(
                c ->
                    (there.contains(c.name()) ? col(c.name()) : lit(null))
                        .cast(c.type())
                        .as(c.name()))
            .toArray(Column[]::new));
  }

  private static Map<String, Object> facts(Year year, Observation seen) {
    Map<String, Object> counted = counted(seen);
    requireFrame(year, (long) counted.get("personer"));
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("personer", counted.get("personer"));
    Map<String, String> marks =
        Map.of("i_lisa", "lisa_individ", "i_iot", "iot_hushall", "i_boende", "hushall_boende");
    Stream.of("i_lisa", "i_iot", "i_boende")
        .filter(m -> year.register(marks.get(m)).isPresent())
        .forEach(
            m -> {
              long matched = (long) counted.get(m);
              long all = year.register(marks.get(m)).orElseThrow().count();
              facts.put(marks.get(m), Map.of("i_rtb", matched, "utanfor_rtb", all - matched));
            });
    return facts;
  }

  /** The population is the frame: no register adds a person or takes one away. */
  private static void requireFrame(Year year, long persons) {
    long frame = year.register("rtb_individ").orElseThrow().count();
    if (persons != frame) {
      throw Stop.integrity(
          "clean.person has %d persons in %d and rtb_individ %d: a register has somebody twice. Take the year in again."
              .formatted(persons, year.ar(), frame));
    }
  }

  private static Map<String, Object> counted(Observation seen) {
    try {
      return seen.getAsJava();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Stop.integrity("The run was interrupted while persons were counted; run it again.", e);
    }
  }
}
