package se.boverket.barometer.publication.describe;

import com.typesafe.config.Config;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.boverket.barometer.publication.release.Edition;
import se.boverket.barometer.publication.release.TableFile;

/**
 * {@code kvalitetsdeklaration.md}: the five components of quality, with figures of this release.
 */
public final class Quality {
  private static final List<String> LETTERS = List.of("A", "D", "E", "U", "P", "B", "O", "M", "Q");

  private Quality() {}

  /** The document. */
  public static String text(Edition edition) {
    Config catalogue = edition.catalogue();
    List<TableFile> tables = edition.made().tables();
    Map<String, String> values = new HashMap<>();
    values.put("utgava", edition.id());
    values.put("ar", years(edition.made().years()));
    values.put("sista_ar", edition.made().years().last().toString());
    values.put("metodversion", edition.made().provenance().methodVersion());
    values.put("licens", catalogue.getString("licens.titel"));
    values.put("kontakt", catalogue.getString("kontakt.epost"));
    values.put("tabeller", lines(tables.stream().map(Quality::size)));
    values.put("status", lines(withStatus(tables).map(Quality::letters)));
    for (String letter : List.of("O", "E", "U", "Q")) {
      values.put("andel_" + letter.toLowerCase(Locale.ROOT), share(tables, letter));
    }
    return Template.fill("kvalitetsdeklaration.md", values);
  }

  private static Stream<TableFile> withStatus(List<TableFile> tables) {
    return tables.stream().filter(t -> !t.statuses().isEmpty());
  }

  private static String size(TableFile table) {
    return row(
        Stream.of(
            table.contract().config().getString("titel.sv")
                + " (`"
                + table.contract().table()
                + "`)",
            Swedish.whole(table.rows()),
            years(table.years())));
  }

  private static String years(SortedSet<Integer> years) {
    if (years.size() < 2) {
      return years.isEmpty() ? "–" : years.first().toString();
    }
    return years.first() + "–" + years.last();
  }

  private static String letters(TableFile table) {
    return row(
        Stream.concat(
            Stream.of(table.contract().config().getString("titel.sv")),
            LETTERS.stream().map(l -> Swedish.whole(table.rows(l)))));
  }

  private static String share(List<TableFile> tables, String letter) {
    long with = withStatus(tables).mapToLong(t -> t.rows(letter)).sum();
    return Swedish.percent(with, withStatus(tables).mapToLong(TableFile::rows).sum());
  }

  private static String row(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("\n"));
  }
}
