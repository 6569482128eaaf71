package se.boverket.barometer.microdata.indices;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * How many RegSO of an area have a type that is shown, and how many people of the area live in
 * them.
 *
 * @param omrade kommun, lan, riket or own area
 * @param omradestyp 1-5
 * @param antal RegSO of the type of whose inhabitants more than half live in the area
 * @param folkmangd persons of the area in RegSO of the type
 * @param totalt persons of the area in all RegSO whose type is shown
 * @param status the strongest of the RegSO whose type is shown, U where some type is not, Q where
 *     none is; where no RegSO has a type O or M, as their index
 */
record Omradestyper(
    Omrade omrade,
    int omradestyp,
    int antal,
    Folkmangd folkmangd,
    Folkmangd totalt,
    String status) {

  /**
   * A RegSO or the part of it that lies in an area.
   *
   * @param regso the whole of it
   * @param folkmangd persons in the area
   */
  record Part(SocioekonomisktIndex regso, Folkmangd folkmangd) {
    static Part whole(SocioekonomisktIndex regso) {
      return new Part(regso, regso.folkmangd());
    }

    /** Own areas that are no parts of each other count a RegSO at most once. */
    private boolean most() {
      return 2 * folkmangd.antal() > regso.folkmangd().antal();
    }
  }

  /**
   * The five rows of one area.
   *
   * @param parts its RegSO
   * @param shown whose types are shown
   */
  static List<Omradestyper> of(
      Omrade omrade, List<Part> parts, Predicate<SocioekonomisktIndex> shown) {
    List<Part> all = parts.stream().filter(p -> p.regso.typ() != null).toList();
    List<Part> typed = all.stream().filter(p -> shown.test(p.regso)).toList();
    String status =
        all.isEmpty()
            ? missing(parts)
            : Status.later(
                Stream.concat(
                    Stream.of(shown(typed.size(), all.size())),
                    typed.stream().map(p -> p.regso.status())));
    return IntStream.rangeClosed(1, 5)
        .mapToObj(
            typ -> {
              List<Part> of = typed.stream().filter(p -> p.regso.typ() == typ).toList();
              int areas = (int) of.stream().filter(Part::most).count();
              return new Omradestyper(omrade, typ, areas, people(of), people(typed), status);
            })
        .toList();
  }

  /** The columns of the contract but {@code ar}. */
  Row row() {
    boolean none = totalt.antal() == 0;
    return RowFactory.create(
        omrade.niva(),
        omrade.omrade(),
        omrade.indelning(),
        omradestyp,
        antal,
        none ? null : (Long) folkmangd.antal(),
        none ? null : (Long) folkmangd.nyckel(),
        totalt.antal(),
        none ? null : (Double) (100.0 * folkmangd.antal() / totalt.antal()),
        status);
  }

  private static String shown(int shown, int all) {
    String some = shown > 0 ? Status.UNCERTAIN : Status.SUPPRESSED;
    return shown == all ? Status.NORMAL : some;
  }

  /** Where the source of any is missing, that is the reason; else there is nobody to type. */
  private static String missing(List<Part> parts) {
    boolean source = parts.stream().anyMatch(p -> p.regso.status().equals(Status.SOURCE_MISSING));
    return source ? Status.SOURCE_MISSING : Status.CANNOT_EXIST;
  }

  private static Folkmangd people(List<Part> parts) {
    return parts.stream().map(Part::folkmangd).reduce(Folkmangd.NOBODY, Folkmangd::plus);
  }
}
