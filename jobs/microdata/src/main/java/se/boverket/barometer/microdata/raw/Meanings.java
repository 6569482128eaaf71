package se.boverket.barometer.microdata.raw;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.boverket.barometer.microdata.raw.field.Field;
import se.boverket.barometer.microdata.raw.field.Lexicon;
import se.boverket.barometer.microdata.raw.field.Numbers;

/** From a column's contract to what its fields mean. */
final class Meanings {
  private static final long EXACT_IN_DOUBLE = 1L << 53;
  private static final long LONGEST_ID = 999_999_999_999_999_999L;
  private static final int DIGITS_OF_AN_ID = 6;

  private Meanings() {}

  /**
   * What a column's fields mean in a file.
   *
   * @param file whose unit and decimal mark apply
   * @param texts numbers of the column's texts
   */
  static Meaning of(RawColumn column, DeliveredFile file, Lexicon texts) {
    char mark = file.csv().decimal();
    if (column.secret().equals(Optional.of("person"))) {
      return Meanings::person;
    }
    if (column.secret().isPresent()) {
      return Meanings::anything;
    }
    return switch (column.column().type().typeName()) {
      case "integer" -> integer(column);
      case "long" -> amount(file.unit().or(column::unit).orElse(Unit.SEK).factor(), mark);
      case "double" -> decimal(column, mark);
      default -> text(column, texts);
    };
  }

  /** The texts that a column may hold; empty where any is allowed. */
  static Lexicon texts(RawColumn column, Areas areas) {
    if (column.list().isPresent()) {
      return areas.codes(column.list().get());
    }
    Map<String, String> codes = column.codes();
    Lexicon lexicon = Lexicon.of(codes.keySet());
    int number = 0;
    for (String label : codes.values()) {
      if (!label.isEmpty()) {
        lexicon.alias(label, number);
        lexicon.alias(label.toLowerCase(Locale.ROOT), number);
      }
      number++;
    }
    return lexicon;
  }

  private static long person(Field f) {
    long number = Numbers.whole(f);
    long most = f.fractional() ? EXACT_IN_DOUBLE : LONGEST_ID;
    return number >= 0 && number <= most ? number : Meaning.WRONG;
  }

  private static long anything(Field f) {
    f.toText();
    return 0;
  }

  private static Meaning integer(RawColumn column) {
    double least = or(column.bound("minst"), Integer.MIN_VALUE);
    double most = or(column.bound("hogst"), Integer.MAX_VALUE);
    double above = or(column.bound("over"), Double.NEGATIVE_INFINITY);
    long from = (long) Math.ceil(Math.max(least, Integer.MIN_VALUE));
    long to = (long) Math.floor(Math.min(most, Integer.MAX_VALUE));
    return f -> {
      long number = Numbers.whole(f);
      return number >= from && number <= to && number > above ? number : Meaning.WRONG;
    };
  }

  private static Meaning amount(int factor, char mark) {
    return f -> {
      long sek = Numbers.amount(f, mark, factor);
      return Meaning.good(sek) ? sek : Meaning.WRONG;
    };
  }

  private static Meaning decimal(RawColumn column, char mark) {
    double least = or(column.bound("minst"), Double.NEGATIVE_INFINITY);
    double most = or(column.bound("hogst"), Double.POSITIVE_INFINITY);
    double above = or(column.bound("over"), Double.NEGATIVE_INFINITY);
    return f -> {
      long bits = Numbers.decimal(f, mark);
      double number = Double.longBitsToDouble(bits);
      return number >= least && number <= most && number > above ? bits : Meaning.WRONG;
    };
  }

  private static double or(Double bound, double without) {
    return bound == null ? without : bound;
  }

  private static Meaning text(RawColumn column, Lexicon texts) {
    if (column.anyText()) {
      return column.digits().isPresent()
          ? digits(column.digits().getAsInt(), texts)
          : free(column.withoutIds() ? DIGITS_OF_AN_ID : Integer.MAX_VALUE, texts);
    }
    boolean labels = column.codes().values().stream().anyMatch(l -> !l.isEmpty());
    return f -> {
      f.toText();
      int number = texts.find(f.bytes(), f.from(), f.to());
      if (number < 0 && labels) {
        number = label(f, texts);
      }
      return number < 0 ? Meaning.WRONG : number;
    };
  }

  /** A label counts however its letters are written. */
  private static int label(Field f, Lexicon texts) {
    f.lower();
    int number = texts.find(f.bytes(), f.from(), f.to());
    return number >= 0 && texts.text(number).equals(f.string()) ? -1 : number;
  }

  private static Meaning digits(int length, Lexicon texts) {
    return f -> {
      f.toText();
      boolean all = f.to() - f.from() == length && longestRun(f) == length;
      return all ? texts.add(f.bytes(), f.from(), f.to()) : Meaning.WRONG;
    };
  }

  /** Text without as many digits in a row. */
  private static Meaning free(int digits, Lexicon texts) {
    return f -> {
      f.toText();
      return longestRun(f) < digits ? texts.add(f.bytes(), f.from(), f.to()) : Meaning.WRONG;
    };
  }

  private static int longestRun(Field f) {
    int longest = 0;
    int run = 0;
    for (int i = f.from(); i < f.to(); i++) {
      run = f.bytes()[i] >= '0' && f.bytes()[i] <= '9' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
