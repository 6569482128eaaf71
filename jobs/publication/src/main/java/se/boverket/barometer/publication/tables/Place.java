package se.boverket.barometer.publication.tables;

import se.boverket.barometer.publication.derived.Area;

/**
 * Where an area stands.
 *
 * @param parent area above, null for the country
 * @param group SKR's group of a municipality, else null
 * @param since first reference year, null = no limit
 * @param source of an own area's code and name, else null
 */
record Place(Area parent, String group, Integer since, String source) {

  static Place top() {
    return new Place(null, null, null, null);
  }

  static Place under(Area parent) {
    return new Place(parent, null, null, null);
  }

  Place in(String municipalities) {
    return new Place(parent, municipalities, since, source);
  }

  Place since(Integer year) {
    return new Place(parent, group, year, source);
  }

  Place from(String file) {
    return new Place(parent, group, since, file);
  }
}
