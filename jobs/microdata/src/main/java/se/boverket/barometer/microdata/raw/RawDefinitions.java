package se.boverket.barometer.microdata.raw;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigRenderOptions;
import java.util.Collection;
import java.util.List;
import se.boverket.barometer.tables.Fingerprint;
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
        .forEach(r -> print.add(deciding(schemas.contract(Layer.RAW, r).config())));
    Areas.LISTS.forEach(l -> print.add(schemas.fingerprint("codelists/" + l + ".csv")));
    return print.done();
  }

  private static String deciding(Config contract) {
    List<? extends Config> columns = contract.getConfigList("kolumner");
    StringBuilder text =
        new StringBuilder(plain(contract.withoutPath("rad").withoutPath("kolumner")));
    columns.forEach(
        c -> text.append('\n').append(plain(c.withoutPath("om").withoutPath("vid_fel"))));
    return text.toString();
  }

  private static String plain(Config config) {
    return config.root().render(ConfigRenderOptions.concise());
  }
}
