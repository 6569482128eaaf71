package se.boverket.barometer.disclosure;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.boverket.barometer.tables.Column;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Stop;

/**
 * What the wall does with one column of a protected table: {@code skydd} in its contract.
 *
 * @param column its name, the same in the source where the source has it
 * @param klass disclosure class; {@code key} for the columns of the key
 * @param skydd the further keys of the class
 */
record Role(String column, String klass, Config skydd) implements Serializable {

  /**
   * The roles of a table in the order of its columns.
   *
   * @throws Stop (disclosure) naming every column without a class that the wall knows
   */
  static List<Role> of(Contract contract, Classes classes) {
    List<String> faults = new ArrayList<>();
    List<Role> roles = contract.columns().stream().map(c -> role(contract, c)).toList();
    roles.forEach(r -> check(r, classes, faults));
    if (IntStream.range(0, roles.size())
        .anyMatch(i -> roles.get(i).said() && !lastOnes(roles, i))) {
      faults.add("status and anmarkning come last: they tell about the others");
    }
    if (roles.stream().noneMatch(r -> r.klass.equals("status"))) {
      faults.add("there is no column of class status");
    }
    if (!faults.isEmpty()) {
      throw Stop.disclosure(
          "Table "
              + contract.label()
              + " does not pass the wall; mend its contract:\n  "
              + String.join("\n  ", faults));
    }
    return roles;
  }

  boolean is(String... names) {
    return List.of(names).contains(klass);
  }

  String text(String key) {
    return skydd.getString(key);
  }

  List<String> texts(String key) {
    return skydd.getStringList(key);
  }

  /** The column whose showing lets this one be shown, where there is one. */
  Optional<String> follows() {
    return skydd.hasPath("foljer") ? Optional.of(text("foljer")) : Optional.empty();
  }

  /** True for a count whose source may be the one that {@code status} misses: then 0 is none. */
  boolean ofSource() {
    return skydd.hasPath("kalla") && text("kalla").equals("status");
  }

  private boolean said() {
    return is("status", "note");
  }

  private static boolean lastOnes(List<Role> roles, int from) {
    return roles.subList(from, roles.size()).stream().allMatch(Role::said);
  }

  private static Role role(Contract contract, Column column) {
    Config entry = column.config();
    Config skydd = entry.hasPath("skydd") ? entry.getConfig("skydd") : ConfigFactory.empty();
    String klass = skydd.hasPath("klass") ? skydd.getString("klass") : "";
    boolean key = contract.key().contains(column.name()) && klass.isEmpty();
    return new Role(column.name(), key ? "key" : klass, skydd);
  }

  private static void check(Role role, Classes classes, List<String> faults) {
    if (role.klass.isEmpty()) {
      faults.add("column " + role.column + " has no disclosure class (skydd.klass)");
      return;
    }
    try {
      Rule.of(role, classes);
    } catch (ConfigException | Stop e) {
      faults.add("column " + role.column + ": " + e.getMessage());
    }
  }
}
