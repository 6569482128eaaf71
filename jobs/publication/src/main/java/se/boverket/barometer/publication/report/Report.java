package se.boverket.barometer.publication.report;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.boverket.barometer.publication.describe.English;
import se.boverket.barometer.publication.describe.Swedish;
import se.boverket.barometer.publication.describe.Template;
import se.boverket.barometer.publication.release.Edition;

/** {@code report/rapport.html}: the annual report, in Swedish with English beside it. */
public final class Report {
  private static final int LARGEST = 10;
  private static final List<String> TYPES =
      List.of(
          "1 Stora socioekonomiska utmaningar",
          "2 Socioekonomiska utmaningar",
          "3 Socioekonomiskt blandade",
          "4 Goda förutsättningar",
          "5 Mycket goda förutsättningar");

  private Report() {}

  /**
   * The page, self-contained.
   *
   * @param folder of the release, its tables written
   */
  public static String html(Edition edition, Path folder) {
    Slice slice = new Slice(folder);
    List<Country> years = slice.years().stream().map(ar -> Country.of(slice, ar)).toList();
    Map<String, String> values = new HashMap<>();
    values.putAll(country(years.get(years.size() - 1)));
    values.put("utgava", edition.id());
    values.put("licens", Html.escape(edition.catalogue().getString("licens.titel")));
    values.put("utgivare", Html.escape(edition.catalogue().getString("utgivare.namn.sv")));
    values.put("ar_for_ar", series(years));
    Movement movement = new Movement(slice, slice.latest());
    values.put("forandring", movement.measures());
    values.put("overgangar", movement.transitions());
    values.putAll(municipalities(Summary.largest(folder, LARGEST)));
    values.put("status", statuses(slice, edition));
    return Template.fill("rapport.html", values);
  }

  private static Map<String, String> country(Country country) {
    Map<String, String> values = new HashMap<>();
    values.put("ar", String.valueOf(country.ar()));
    number(values, "ojamlikhetsindex", "inequality", country.ojamlikhetsindex());
    number(values, "medel", "mean", country.medel());
    number(values, "standardavvikelse", "deviation", country.standardavvikelse());
    number(values, "andel_typ12", "share12", country.share12());
    values.put("antal_omraden", Swedish.whole(country.areas()));
    values.put("areas", English.whole(country.areas()));
    values.put("figur_omraden", areas(country).svg());
    values.put("figur_befolkning", persons(country).svg());
    values.put("typer", types(country));
    return values;
  }

  /** A number for the Swedish text and for the English one. */
  private static void number(
      Map<String, String> values, String swedish, String english, Double value) {
    values.put(swedish, Swedish.decimal(value, 1));
    values.put(english, English.decimal(value, 1));
  }

  private static Bars areas(Country country) {
    return new Bars(
        "Antal RegSO per områdestyp / Number of RegSO per area type",
        country.types().stream()
            .map(t -> new Bars.Bar(name(t), t.areas(), Swedish.whole(t.areas())))
            .toList());
  }

  private static Bars persons(Country country) {
    return new Bars(
        "Andel av befolkningen per områdestyp, procent / Share of the population per area type",
        country.types().stream()
            .map(t -> new Bars.Bar(name(t), length(t.share()), Swedish.decimal(t.share(), 1)))
            .toList());
  }

  private static String types(Country country) {
    return Html.table(
        "Områden och befolkning per områdestyp / Areas and population per area type",
        List.of("Områdestyp / Area type", "Antal RegSO / Number", "Befolkning, % / Population, %"),
        country.types().stream()
            .map(t -> List.of(name(t), Swedish.whole(t.areas()), Swedish.decimal(t.share(), 1)))
            .toList());
  }

  private static String series(List<Country> years) {
    return Html.table(
        "Riket år för år / The country year by year",
        List.of(
            "År / Year",
            "Ojämlikhetsindex / Inequality index",
            "Socioekonomiskt index, medel / mean",
            "Befolkning i typ 1–2, % / Population, %"),
        years.stream()
            .map(
                y ->
                    List.of(
                        String.valueOf(y.ar()),
                        Swedish.decimal(y.ojamlikhetsindex(), 1),
                        Swedish.decimal(y.medel(), 1),
                        Swedish.decimal(y.share12(), 1)))
            .toList());
  }

  private static Map<String, String> municipalities(List<Municipality> largest) {
    List<String> heads =
        List.of(
            "Kommun / Municipality",
            "Folkmängd / Population",
            "Ojämlikhetsindex / Inequality index",
            "Rang / Rank",
            "Befolkning i typ 1–2, % / Population, %");
    List<List<String>> rows = largest.stream().map(Report::municipality).toList();
    String caption = "De folkrikaste kommunerna / The largest municipalities";
    return Map.of(
        "antal_kommuner", String.valueOf(largest.size()),
        "figur_kommuner", bars(largest).svg(),
        "kommuner", Html.table(caption, heads, rows));
  }

  private static Bars bars(List<Municipality> largest) {
    return new Bars(
        "Ojämlikhetsindex i de folkrikaste kommunerna / Inequality index",
        largest.stream()
            .map(
                m ->
                    new Bars.Bar(
                        m.namn(),
                        length(m.ojamlikhetsindex()),
                        Swedish.decimal(m.ojamlikhetsindex(), 1)))
            .toList());
  }

  private static List<String> municipality(Municipality m) {
    return List.of(
        m.namn(),
        Swedish.whole(m.folkmangd()),
        Swedish.decimal(m.ojamlikhetsindex(), 1),
        m.rang() == null ? ".." : m.rang().toString(),
        Swedish.decimal(m.andelTyp12(), 1));
  }

  private static String statuses(Slice slice, Edition edition) {
    List<String> columns = List.of("status", "namn", "definition", "definition_en");
    return Html.table(
        "Vad statusbokstäverna betyder / What the status letters mean",
        List.of("Status", "Namn", "Betydelse", "Meaning", "Rader / Rows"),
        slice.rows("dim_status", columns, Map.of()).stream()
            .map(
                row ->
                    List.of(
                        row.getString(0),
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        Swedish.whole(rows(edition, row.getString(0)))))
            .toList());
  }

  private static long rows(Edition edition, String letter) {
    return edition.made().tables().stream().mapToLong(t -> t.rows(letter)).sum();
  }

  private static String name(Country.Type type) {
    return TYPES.get(type.omradestyp() - 1);
  }

  private static double length(Double value) {
    return value == null ? 0 : value;
  }
}
