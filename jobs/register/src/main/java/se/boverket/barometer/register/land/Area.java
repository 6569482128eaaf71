package se.boverket.barometer.register.land;

/**
 * A place where households live: a DeSO, or the municipality itself for those who are registered
 * "på kommunen skrivna".
 *
 * @param number 0 … in the order of municipality and DeSO code
 * @param kommun today's municipality code
 * @param deso DeSO code (2018), null for the municipality itself
 * @param regso RegSO code (2020), null for the municipality itself
 * @param marginals what is known of its inhabitants
 */
public record Area(int number, String kommun, String deso, String regso, Marginals marginals) {

  /** Whether people have a dwelling here. */
  public boolean housed() {
    return deso != null;
  }
}
