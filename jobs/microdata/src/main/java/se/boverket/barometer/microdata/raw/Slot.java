package se.boverket.barometer.microdata.raw;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * One column of a register's table and where its values come from.
 *
 * @param name in the contract
 * @param type as Spark calls it
 * @param source position among the delivered columns; −1 for a column that no file carries
 * @param secret what kind of id its hash stands for, {@code person} or {@code ar}; else empty text
 */
record Slot(String name, String type, int source, String secret) implements Serializable {

  /** The columns of a register, in the contract's order. */
  static List<Slot> of(RawTable table) {
    List<String> delivered = table.names();
    return table.contract().columns().stream()
        .map(
            c -> {
              int at = delivered.indexOf(c.name());
              Optional<String> secret =
                  at < 0 ? Optional.empty() : table.columns().get(at).secret();
              return new Slot(c.name(), c.type().typeName(), at, secret.orElse(""));
            })
        .toList();
  }
}
