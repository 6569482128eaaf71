package se.boverket.barometer.publication.report;

/**
 * A municipality in one year, as published.
 *
 * @param kommun code
 * @param namn Swedish name
 * @param ar reference year
 * @param folkmangd persons, null where not shown
 * @param ojamlikhetsindex 0-100 over RegSO, null where there is none
 * @param rang rank by it, 1 = highest of all municipalities, null where there is none
 * @param andelTyp12 per cent of the population in area types 1 and 2, null where there is none
 * @param status letter of the row in stora_utmaningar
 */
public record Municipality(
    String kommun,
    String namn,
    int ar,
    Long folkmangd,
    Double ojamlikhetsindex,
    Integer rang,
    Double andelTyp12,
    String status) {}
