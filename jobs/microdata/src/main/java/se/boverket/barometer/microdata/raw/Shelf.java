package se.boverket.barometer.microdata.raw;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.boverket.barometer.microdata.raw.field.Field;
import se.boverket.barometer.microdata.raw.field.Lexicon;
import se.boverket.barometer.microdata.raw.field.Numbers;
import se.boverket.barometer.microdata.raw.part.Fractions;
import se.boverket.barometer.microdata.raw.part.Hashes;
import se.boverket.barometer.microdata.raw.part.PartColumn;
import se.boverket.barometer.microdata.raw.part.Texts;
import se.boverket.barometer.microdata.raw.part.Wholes;

/** One row at a time as its register's table wants it: ids hashed, what no file carries made. */
final class Shelf {
  private final List<Slot> slots;
  private final Pseudonyms pseudonyms;
  private final int ar;
  private final PartColumn[] columns;
  private final byte[][] hashes;
  private final long[] row;
  private final RecentId[] recent;
  private final int[] sources;
  private final Made[] made;
  private final int nyckel;
  private boolean confidential;

  /** How a column's values come about. */
  private enum Made {
    DELIVERED,
    PERSON,
    OF_YEAR,
    NOT_HERE
  }

  /**
   * Empty.
   *
   * @param slots of the table
   * @param texts per delivered column
   * @param pseudonyms without them ids read as missing
   */
  Shelf(List<Slot> slots, Lexicon[] texts, Optional<Pseudonyms> pseudonyms, int ar) {
    this.slots = slots;
    this.pseudonyms = pseudonyms.orElse(null);
    this.ar = ar;
    this.columns = new PartColumn[slots.size()];
    this.hashes = new byte[slots.size()][Hashes.LENGTH];
    this.row = new long[slots.size()];
    this.recent = new RecentId[slots.size()];
    this.sources = slots.stream().mapToInt(Slot::source).toArray();
    this.made = new Made[slots.size()];
    this.nyckel = slots.stream().map(Slot::name).toList().indexOf("nyckel");
    for (int i = 0; i < columns.length; i++) {
      Slot slot = slots.get(i);
      columns[i] = column(slot, hashes[i], slot.source() < 0 ? null : texts[slot.source()]);
      recent[i] = new RecentId(hashes[i]);
      made[i] = made(slot);
    }
  }

  /** Those that a file of the table has: the year is told by its folder. */
  List<PartColumn> columns() {
    return Stream.of(columns).filter(Objects::nonNull).toList();
  }

  /** Takes a row. */
  void hold(long[] values, Field[] fields, boolean fileIsConfidential) {
    confidential = fileIsConfidential;
    long key = Numbers.NONE;
    for (int i = 0; i < row.length; i++) {
      long value = sources[i] < 0 ? Numbers.NONE : values[sources[i]];
      boolean there = Meaning.good(value) && (made[i] == Made.DELIVERED || pseudonyms != null);
      row[i] = there ? value : Numbers.NONE;
      if (there && made[i] == Made.PERSON) {
        pseudonyms.person(value, hashes[i]);
        key = nyckel < 0 ? key : pseudonyms.record(hashes[i]);
      } else if (there && made[i] == Made.OF_YEAR) {
        recent[i].hash(fields[sources[i]], pseudonyms);
      }
    }
    if (nyckel >= 0) {
      row[nyckel] = key;
    }
  }

  /** Adds the row to all columns. */
  void add() {
    for (int i = 0; i < row.length; i++) {
      if (columns[i] != null) {
        columns[i].add(row[i]);
      }
    }
  }

  /** The row's values as Spark holds them, the year among them. */
  Object[] objects() {
    Object[] objects = new Object[row.length];
    for (int i = 0; i < row.length; i++) {
      objects[i] =
          switch (slots.get(i).name()) {
            case "ar" -> ar;
            case "konfidentiell" -> confidential;
            default -> columns[i].object(row[i]);
          };
    }
    return objects;
  }

  private static Made made(Slot slot) {
    return switch (slot.secret()) {
      case "person" -> Made.PERSON;
      case "ar" -> Made.OF_YEAR;
      default -> slot.source() < 0 ? Made.NOT_HERE : Made.DELIVERED;
    };
  }

  private static PartColumn column(Slot slot, byte[] hash, Lexicon texts) {
    return switch (slot.type()) {
      case "binary" -> new Hashes(slot.name(), hash);
      case "string" -> new Texts(slot.name(), texts);
      case "integer" -> slot.name().equals("ar") ? null : Wholes.ints(slot.name());
      case "long" -> Wholes.longs(slot.name());
      case "double" -> new Fractions(slot.name());
      default -> null; // said by the manifest, of small registers that are not written this way
    };
  }
}
