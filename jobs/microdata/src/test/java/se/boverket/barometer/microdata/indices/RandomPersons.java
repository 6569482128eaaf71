package se.boverket.barometer.microdata.indices;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import se.boverket.barometer.microdata.aggregated.TinyCountry;
import se.boverket.barometer.tables.Contract;
import se.boverket.barometer.tables.Layer;
import se.boverket.barometer.tables.TestSpark;

/** A random population of the tiny country, in both divisions, some without an area. */
record RandomPersons(List<Person> persons) {
  private static final String[][] AREAS = {
    {"0114A0010", "0114A0010"},
    {"0114C1010", "0114C1010"},
    {"0114C1020", "0114C1020"},
    {"0180C1010", "0180C1010"},
    {"0180C1020", "0180C1020"},
    {"0180C1030", "0180C1035"},
    {"0180C1030", "0180C1036"},
    {"0180C1040", "0180C1040"},
    {"2584A0010", "2584A0010"},
    {"2584B1010", "2584B1010"},
  };
  private static final List<String> EDUCATION =
      List.of(
          "forgymnasial",
          "gymnasial",
          "eftergymnasial_kort",
          "eftergymnasial_lang",
          "uppgift_saknas");

  /** One person; null where clean.person has null. */
  record Person(
      long nyckel,
      String kommun,
      String deso2018,
      String deso2025,
      int alder,
      String kon,
      String bakgrund,
      Long standard,
      Long inkomst,
      String utbildning,
      Boolean arbetar,
      int dagar,
      Integer bistand,
      Double boarea,
      Integer hushall) {

    /**
     * Every DeSO of 2025 is a kilometre's square, each north of the one before; where only that of
     * 2018 is known, the first of its squares.
     */
    int north() {
      int column = deso2025 == null ? 0 : 1;
      int area = 0;
      while (!AREAS[area][column].equals(deso2025 == null ? deso2018 : deso2025)) {
        area++;
      }
      return 6_600_000 + 1000 * area + 100 * (int) (nyckel % 10);
    }

    int east() {
      return 600_000 + 100 * (int) (nyckel / 10 % 10);
    }

    Row row(Contract contract, int ar) {
      return RowFactory.create(contract.names().stream().map(name -> value(name, ar)).toArray());
    }

    private Object value(String name, int ar) {
      return switch (name) {
        case "ar" -> ar;
        case "person" -> new byte[] {1};
        case "nyckel" -> nyckel;
        case "kommun" -> kommun;
        case "deso_2018" -> deso2018;
        case "deso_2025" -> deso2025;
        case "alder" -> alder;
        case "kon" -> kon;
        case "fodelseregion" -> bakgrund.equals("inrikes") ? "00" : "07";
        case "bakgrund" -> bakgrund;
        case "utlandsk_bakgrund" -> bakgrund.equals("inrikes") ? "22" : "11";
        case "ekonomisk_standard" -> standard;
        case "disponibel_inkomst" -> inkomst;
        case "utbildningsniva" -> utbildning;
        case "forvarvsarbetande" -> arbetar;
        case "arbetslos_dagar" -> dagar;
        case "bistand_manader" -> bistand;
        case "boarea_person" -> boarea;
        case "hushallsstorlek" -> hushall;
        case "koordinat_n" -> deso2018 == null ? null : (Integer) north();
        case "koordinat_e" -> deso2018 == null ? null : (Integer) east();
        default -> null;
      };
    }
  }

  static RandomPersons of(long seed, int n) {
    Random random = new Random(seed);
    List<Person> persons = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      persons.add(person(random));
    }
    return new RandomPersons(persons);
  }

  /** The same persons in a year that carries the division of 2018 alone. */
  RandomPersons without2025() {
    return new RandomPersons(
        persons.stream()
            .map(
                p ->
                    new Person(
                        p.nyckel,
                        p.kommun,
                        p.deso2018,
                        null,
                        p.alder,
                        p.kon,
                        p.bakgrund,
                        p.standard,
                        p.inkomst,
                        p.utbildning,
                        p.arbetar,
                        p.dagar,
                        p.bistand,
                        p.boarea,
                        p.hushall))
            .toList());
  }

  /** As clean.person has them. */
  Dataset<Row> rows(int ar) {
    Contract contract = TinyCountry.REAL.contract(Layer.CLEAN, "person");
    return TestSpark.session()
        .createDataFrame(
            persons.stream().map(p -> p.row(contract, ar)).toList(), contract.schema());
  }

  /** Kiruna's assistance is missing; one in thirty has no area; incomes are full of ties. */
  private static Person person(Random r) {
    String[] area = AREAS[(int) (AREAS.length * Math.sqrt(r.nextDouble()))];
    boolean placed = r.nextInt(30) > 0;
    String kommun = area[0].substring(0, 4);
    int alder = r.nextInt(100);
    int low = Integer.parseInt(area[0].substring(5)) % 7;
    return new Person(
        r.nextLong() & 0xFFFFFFFFL,
        kommun,
        placed ? area[0] : null,
        placed ? area[1] : null,
        alder,
        r.nextBoolean() ? "1" : "2",
        r.nextInt(4 + low) == 0 ? "utrikes" : "inrikes",
        r.nextInt(20) == 0 ? null : (long) (1000 * (r.nextInt(400 + 30 * low) - 5)),
        alder < 15 ? null : (Long) (100L * (r.nextInt(5000) - 40)),
        alder < 15 ? null : EDUCATION.get(r.nextInt(5)),
        alder < 15 ? null : (Boolean) (r.nextInt(10) < 7),
        r.nextInt(3) == 0 ? r.nextInt(366) : 0,
        kommun.equals("2584") ? null : (Integer) (r.nextInt(8) == 0 ? r.nextInt(13) : 0),
        r.nextInt(15) == 0 ? null : (Double) (r.nextInt(16000) / 100.0),
        r.nextInt(10) == 0 ? null : (Integer) (1 + r.nextInt(19)));
  }
}
