package se.boverket.barometer.microdata.indices;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * How many RegSO of an area have a type that is shown, and how many people live in them.
 *
 * @param omrade kommun, lan or riket
 * @param omradestyp 1-5
 * @param antal RegSO of the type
 * @param folkmangd persons in them
 * @param totalt persons in all RegSO of the area whose type is shown
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
   * The five rows of one area.
   *
   * @param regso its RegSO
   * @param visible whose types are shown
   */
  static List<Omradestyper> of(Omrade omrade, List<SocioekonomisktIndex> regso, Visible visible) {
    List<SocioekonomisktIndex> all = regso.stream().filter(r -> r.typ() != null).toList();
    List<SocioekonomisktIndex> typed = all.stream().filter(visible::type).toList();
    String status =
        all.isEmpty()
            ? missing(regso)
            : Status.later(
                Stream.concat(
                    Stream.of(shown(typed.size(), all.size())),
                    typed.stream().map(SocioekonomisktIndex::status)));
    return IntStream.rangeClosed(1, 5)
        .mapToObj(
            typ -> {
              List<SocioekonomisktIndex> of = typed.stream().filter(r -> r.typ() == typ).toList();
              return new Omradestyper(omrade, typ, of.size(), people(of), people(typed), status);
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
  private static String missing(List<SocioekonomisktIndex> regso) {
    boolean source = regso.stream().anyMatch(r -> r.status().equals(Status.SOURCE_MISSING));
    return source ? Status.SOURCE_MISSING : Status.CANNOT_EXIST;
  }

  private static Folkmangd people(List<SocioekonomisktIndex> regso) {
    return regso.stream()
        .map(SocioekonomisktIndex::folkmangd)
        .reduce(Folkmangd.NOBODY, Folkmangd::plus);
  }
}
