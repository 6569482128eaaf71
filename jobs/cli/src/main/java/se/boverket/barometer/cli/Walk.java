package se.boverket.barometer.cli;

import com.typesafe.config.Config;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.boverket.barometer.tables.Fingerprint;
import se.boverket.barometer.tables.Ledger;
import se.boverket.barometer.tables.Step;
import se.boverket.barometer.tables.Step.Input;

/**
 * The steps in their order, and what of them is not done yet.
 *
 * @param steps left to right
 * @param years reference years, ascending
 * @param ledger what has been done
 * @param origins fingerprint of what is (or will be) delivered for each year: input "ingest"
 */
record Walk(List<Step> steps, List<Integer> years, Ledger ledger, Map<Integer, String> origins) {

  /**
   * One step-year.
   *
   * @param step the step
   * @param ar reference year
   * @param parts name of each input (and "definitions") with its fingerprint
   * @param why why it is to be done; empty when it is done
   */
  record Task(Step step, int ar, Map<String, String> parts, String why) {
    boolean todo() {
      return !why.isEmpty();
    }

    String label() {
      return step.name() + " " + ar;
    }
  }

  /** Every step-year, in the order of doing, with the reason where it is to be done. */
  List<Task> tasks() {
    Map<Input, String> planned = new LinkedHashMap<>();
    origins.forEach((ar, print) -> planned.put(new Input("ingest", ar), print));
    return steps.stream()
        .flatMap(step -> years.stream().map(ar -> task(step, ar, planned)))
        .toList();
  }

  /** Does a task and notes it. */
  Map<String, Object> run(Task task) {
    Map<String, Object> facts = new TreeMap<>(task.step().work().run(task.ar()));
    facts.put("inputs", task.parts());
    ledger.note(task.step().name(), task.ar(), fingerprint(task.parts()), facts);
    return facts;
  }

  private Task task(Step step, int ar, Map<Input, String> planned) {
    Map<String, String> parts = new TreeMap<>();
    parts.put("definitions", step.definitions().apply(ar));
    for (Input input : step.inputs().apply(ar)) {
      if (planned.containsKey(input)) {
        parts.put(input.step() + "_" + input.ar(), planned.get(input));
      }
    }
    String print = fingerprint(parts);
    planned.put(new Input(step.name(), ar), print);
    return new Task(step, ar, parts, why(step, ar, parts));
  }

  private String why(Step step, int ar, Map<String, String> parts) {
    if (ledger.done(step.name(), ar, fingerprint(parts))) {
      return "";
    }
    return ledger
        .note(step.name(), ar)
        .map(note -> changed(parts, note))
        .filter(changed -> !changed.isEmpty())
        .orElse("not done yet");
  }

  /** The inputs that are others than noted, and those that there were. */
  private static String changed(Map<String, String> parts, Config note) {
    Map<String, Object> noted =
        note.hasPath("inputs") ? note.getObject("inputs").unwrapped() : Map.of();
    Stream<String> changed =
        parts.entrySet().stream()
            .filter(p -> !p.getValue().equals(noted.get(p.getKey())))
            .map(p -> p.getKey() + " changed");
    Stream<String> gone =
        noted.keySet().stream()
            .filter(name -> !parts.containsKey(name))
            .map(name -> name + " no longer part of it");
    return Stream.concat(changed, gone.sorted())
        .map(said -> said.replace('_', ' '))
        .collect(Collectors.joining(", "));
  }

  private static String fingerprint(Map<String, String> parts) {
    Fingerprint print = Fingerprint.start();
    parts.forEach((name, part) -> print.add(name).add(part));
    return print.done();
  }
}
