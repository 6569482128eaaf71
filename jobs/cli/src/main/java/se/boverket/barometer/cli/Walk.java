package se.boverket.barometer.cli;

import com.typesafe.config.Config;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private static final String RESULTS = "results";

  /**
   * One step-year.
   *
   * @param step the step
   * @param ar reference year
   * @param parts name of each input, and of each file of definitions, with its digest
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

  /**
   * Every step-year, in the order of doing, with the reason where it is to be done. What rests on
   * something that is to be done is told too, though it may come out as it was: see {@link #due}.
   */
  List<Task> tasks() {
    List<Task> tasks = new ArrayList<>();
    Set<Input> coming = new LinkedHashSet<>();
    for (Step step : steps) {
      for (int ar : years) {
        Task task = task(step, ar, coming);
        if (task.todo()) {
          coming.add(new Input(step.name(), ar));
        }
        tasks.add(task);
      }
    }
    return tasks;
  }

  /** The same step-year as it is when all that it rests on has been done. */
  Task due(Task planned) {
    return task(planned.step, planned.ar, Set.of());
  }

  /** Does a task that is due and notes it. */
  Map<String, Object> run(Task task) {
    Map<String, Object> facts = new TreeMap<>(task.step().work().run(task.ar()));
    facts.put(RESULTS, task.step().results().apply(task.ar()));
    new Reasons(task.parts()).note(ledger, task.step().name(), task.ar(), facts);
    return facts;
  }

  private Task task(Step step, int ar, Set<Input> coming) {
    Map<String, String> parts = new TreeMap<>(step.definitions().apply(ar));
    List<Input> again = new ArrayList<>();
    for (Input input : step.inputs().apply(ar)) {
      if (coming.contains(new Input(input.step(), input.ar()))) {
        again.add(input);
      }
      digest(input).ifPresent(digest -> parts.put(input.label(), digest));
    }
    return new Task(step, ar, parts, why(new Task(step, ar, parts, ""), again));
  }

  /** What an input says by now; none where there is no such step-year. */
  private Optional<String> digest(Input input) {
    if (steps.stream().noneMatch(step -> step.name().equals(input.step()))) {
      return Optional.ofNullable(origins.get(input.ar()));
    }
    return ledger.note(input.step(), input.ar()).map(note -> digest(note, input.part()));
  }

  private static String digest(Config note, String part) {
    if (!note.hasPath(RESULTS)) {
      return note.getString("fingerprint");
    }
    Map<String, Object> results = new TreeMap<>(note.getObject(RESULTS).unwrapped());
    return part.isEmpty() ? results.toString() : String.valueOf(results.get(part));
  }

  private String why(Task task, List<Input> again) {
    Optional<Config> note = ledger.note(task.step.name(), task.ar);
    if (note.isEmpty()) {
      return "not done yet";
    }
    String changed = new Reasons(task.parts).since(note.get());
    Stream<String> open = again.stream().map(input -> input.label() + " may change");
    return Stream.concat(Stream.of(changed).filter(said -> !said.isEmpty()), open)
        .collect(Collectors.joining(", "));
  }
}
