package se.boverket.barometer.register.delivery;

import static se.boverket.barometer.register.file.Column.text;
import static se.boverket.barometer.register.file.Column.whole;

import java.io.IOException;
import java.util.List;
import se.boverket.barometer.register.file.Column;
import se.boverket.barometer.register.file.Rows;
import se.boverket.barometer.register.land.Renumbering;

/** Those who received economic assistance. */
final class EkonomisktBistand implements DeliveredRegister {

  @Override
  public String name() {
    return "ekonomiskt_bistand";
  }

  @Override
  public int since() {
    return 1990;
  }

  @Override
  public List<Column> columns(int year) {
    return List.of(text("LopNr"), text("Kommun"), whole("AntManad"));
  }

  @Override
  public void write(AreaYear from, Rows to) throws IOException {
    String kommun = Renumbering.codeIn(from.area().kommun(), from.year());
    for (int p = 0; p < from.residents().persons(); p++) {
      int months = from.labour().monthsOfAssistance(p);
      if (months > 0) {
        to.text(from.lopNr(p));
        to.text(kommun);
        to.whole(months);
        to.end();
      }
    }
  }
}
