package se.boverket.barometer.microdata.indices;

import com.typesafe.config.Config;
import java.util.List;
import java.util.function.Predicate;
import se.boverket.barometer.tables.Schemas;

/**
 * Which neighbourhoods' types the disclosure policy lets be shown. What is told of the area above
 * counts these alone: with the others in it, their types would follow by subtraction.
 *
 * @param namnare fewest persons in each share's denominator: then index and type are shown
 * @param folkmangd fewest inhabitants: then the type is shown without the index
 */
record Visible(long namnare, long folkmangd) {

  /** As {@code disclosure.conf} has it. */
  static Visible read(Schemas schemas) {
    Config classes = schemas.definition("disclosure.conf").getConfig("disclosure.classes");
    return new Visible(
        classes.getLong("index_component.base_from"), classes.getLong("classification.base_from"));
  }

  boolean type(SocioekonomisktIndex area) {
    return area.folkmangd().antal() >= folkmangd
        || area.delar().namnare().stream().allMatch(n -> n >= namnare);
  }

  /**
   * For an own area, by the parts of RegSO in it: none, where so few persons live in those whose
   * type is shown that they would not be enough for a RegSO.
   */
  Predicate<SocioekonomisktIndex> types(List<Omradestyper.Part> parts) {
    long told =
        parts.stream()
            .filter(p -> p.regso().typ() != null && type(p.regso()))
            .mapToLong(p -> p.folkmangd().antal())
            .sum();
    return area -> told >= folkmangd && type(area);
  }
}
