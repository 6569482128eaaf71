package se.boverket.barometer.microdata.raw;

import java.util.Collection;
import se.boverket.barometer.tables.Fingerprint;
import se.boverket.barometer.tables.Gist;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.Schemas;

/** What decides how a delivery becomes rows: the contracts of its registers, the lists of areas. */
final class RawDefinitions {
  private RawDefinitions() {}

  /**
   * Fingerprint of the definitions. Comments and explanations decide nothing and are left out: they
   * can be mended long after a delivery's folder has gone.
   *
   * @param registers delivered; those without a contract do not count
   */
  static String of(Schemas schemas, Collection<String> registers) {
    Fingerprint print = Fingerprint.start();
    RawTable.registers(schemas).stream()
        .filter(registers::contains)
        .forEach(r -> print.add(Gist.CONTRACT.of(schemas.contract(Layer.RAW, r).config())));
    Areas.LISTS.forEach(l -> print.add(schemas.fingerprint("codelists/" + l + ".csv")));
    return print.done();
  }
}
