package se.boverket.barometer.microdata.indices;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a run tells about the index and own areas, for the ledger and the screen. */
final class Facts {
  private Facts() {}

  /**
   * Mean and spread of the index and number of areas per type, by division; persons outside own
   * areas where any is drawn.
   *
   * @param outside see {@link Utanfor#of}
   */
  static Map<String, Object> of(
      List<SocioekonomisktIndex> index, List<Map<String, Object>> outside) {
    Map<String, Object> facts = new TreeMap<>();
    if (!outside.isEmpty()) {
      facts.put(IndexJob.OUTSIDE, outside);
    }
    index.stream().filter(i -> i.typ() != null).forEach(i -> count(facts, i));
    return facts;
  }

  private static void count(Map<String, Object> facts, SocioekonomisktIndex area) {
    String division = area.omrade().indelning();
    facts.put(division + ".medel", area.ar().medel());
    facts.put(division + ".standardavvikelse", area.ar().standardavvikelse());
    facts.merge(division + ".typ" + area.typ(), 1, (a, b) -> (int) a + (int) b);
  }
}
