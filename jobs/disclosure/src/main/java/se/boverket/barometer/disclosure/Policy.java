package se.boverket.barometer.disclosure;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.Stop;

/**
 * The disclosure policy as it was signed off: every threshold of the wall.
 *
 * @param version of the policy
 * @param signedBy who answers for it
 * @param signedOn ISO date
 * @param digest SHA-256 of the file
 * @param methods how counts are protected, by range of reference years
 * @param classes the rules of the disclosure classes
 * @param limits what the audit lets pass
 * @param canaries texts planted in the confidential layers: nowhere may they come out
 * @param keyChanges changes of the secret keys that it allows
 */
public record Policy(
    String version,
    String signedBy,
    String signedOn,
    String digest,
    List<Method> methods,
    Classes classes,
    Limits limits,
    List<String> canaries,
    List<KeyChange> keyChanges)
    implements Serializable {

  /**
   * Reads {@code schemas/disclosure.conf}.
   *
   * @throws Stop (usage) with file and line of every fault, or when the published tables split
   *     counts in more ways than the noise bears; (missing) when there is no policy
   */
  public static Policy read(Schemas schemas) {
    Policy policy = read(schemas.root().resolve("disclosure.conf"));
    new Budget(schemas).require(policy);
    return policy;
  }

  /** Reads a policy from a file of its own, as {@link #read(Schemas)}. */
  public static Policy read(Path file) {
    return PolicyFile.open(file).policy();
  }

  /** How counts of a reference year are protected. */
  Method method(int ar) {
    return methods.stream()
        .filter(m -> m.covers(ar))
        .findFirst()
        .orElseThrow(
            () ->
                Stop.disclosure(
                    "The disclosure policy names no method for counts of "
                        + ar
                        + ": add a year range to methods in disclosure.conf."));
  }

  /**
   * Requires that a change of a secret key is one that was signed off.
   *
   * @throws Stop (disclosure) saying what a change means and how it is allowed
   */
  void requireChange(String key, String from, String to) {
    boolean signed = keyChanges.stream().anyMatch(c -> c.from().equals(from) && c.to().equals(to));
    if (!signed) {
      throw Stop.disclosure(
          "A release that is there was made with another "
              + key
              + " ("
              + from
              + ", now "
              + to
              + "). Every count would get a second draw of its noise, and two draws tell more than "
              + "one. Put the old key back and run again. Where it is lost, or known to somebody "
              + "who should not know it, name the change in schemas/disclosure.conf, audit."
              + "key_changes = [{ from = \""
              + from
              + "\", to = \""
              + to
              + "\", why = … }], and have the policy signed off anew: the audit then takes both "
              + "releases together.");
    }
  }
}
