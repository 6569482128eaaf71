package se.boverket.barometer.register.delivery;

import static se.boverket.barometer.register.file.Column.decimal;
import static se.boverket.barometer.register.file.Column.text;
import static se.boverket.barometer.register.file.Column.whole;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import se.boverket.barometer.register.file.Column;
import se.boverket.barometer.register.file.Rows;
import se.boverket.barometer.register.land.Area;
import se.boverket.barometer.register.people.Safety;

/** A survey of felt safety as open area data: three municipalities of four and their RegSO. */
final class Omradesdata implements DeliveredRegister {
  private static final String INDICATOR = "otrygga_kvallstid";
  private static final int OF = 4;
  private static final int LEFT_OUT = 3;
  private static final int INHABITANTS_PER_ANSWER = 12;

  @Override
  public String name() {
    return "omradesdata";
  }

  @Override
  public int since() {
    return 2010;
  }

  @Override
  public List<Column> columns(int year) {
    return List.of(
        text("Indikator"),
        text("Niva"),
        text("Omrade"),
        decimal("Varde"),
        whole("Namnare"),
        text("Kalla"));
  }

  /** A RegSO is written with the first of its DeSO, the municipality with itself. */
  @Override
  public void write(AreaYear from, Rows to) throws IOException {
    Area area = from.area();
    if (Integer.parseInt(area.kommun()) % OF == LEFT_OUT) {
      return;
    }
    List<Area> housed = from.municipality().areas().stream().filter(Area::housed).toList();
    if (!area.housed()) {
      row(from, to, area.kommun(), housed);
      return;
    }
    List<Area> regso =
        housed.stream().filter(a -> Objects.equals(a.regso(), area.regso())).toList();
    if (regso.get(0).equals(area)) {
      row(from, to, area.regso(), regso);
    }
  }

  private static void row(AreaYear from, Rows to, String code, List<Area> parts)
      throws IOException {
    int persons = parts.stream().mapToInt(a -> a.marginals().population()).sum();
    double low =
        parts.stream()
                .mapToDouble(a -> a.marginals().standard()[0] * a.marginals().population())
                .sum()
            / Math.max(1, persons);
    to.text(INDICATOR);
    to.text(code.length() == 4 ? "kommun" : "regso");
    to.text(code);
    to.decimal(new Safety(from.dice(), from.year()).unsafe(code, low));
    to.whole(persons / INHABITANTS_PER_ANSWER);
    to.text("Syntetisk trygghetsundersökning " + from.year());
    to.end();
  }
}
