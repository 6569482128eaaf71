package se.boverket.barometer.disclosure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a certificate says about one year of a table.
 *
 * @param table name
 * @param ar reference year
 * @param digest of the year's rows, whatever their order
 * @param stamp under which rules
 * @param loss what it cost
 * @param quality what a reader gets minus the true values
 */
public record Entry(
    String table, int ar, String digest, Stamp stamp, Loss loss, List<Quality> quality) {

  /**
   * The rules that a year was protected by.
   *
   * @param policyVersion version of the policy
   * @param policy digest of the policy
   * @param contract digest of the table's contract
   * @param method how counts were protected
   */
  public record Stamp(String policyVersion, String policy, String contract, String method) {}

  Map<String, Object> facts() {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("tabell", table);
    facts.put("ar", ar);
    facts.put("policy_version", stamp.policyVersion);
    facts.put("policy_sha256", stamp.policy);
    facts.put("contract_sha256", stamp.contract);
    facts.put("method", stamp.method);
    facts.put("cells", loss.cells());
    facts.put("changed", loss.changed());
    facts.put("suppressed_first", loss.suppressedFirst());
    facts.put("suppressed_second", loss.suppressedSecond());
    facts.put("largest_change", loss.largest());
    facts.put("mean_change", loss.meanChange());
    facts.put("information_loss", loss.information());
    facts.put("quality", quality.stream().map(Quality::facts).toList());
    return facts;
  }
}
