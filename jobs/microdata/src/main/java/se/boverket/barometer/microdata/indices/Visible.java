package se.boverket.barometer.microdata.indices;

import com.typesafe.config.Config;
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
}
