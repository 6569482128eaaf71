package se.boverket.barometer.microdata.clean;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.boverket.barometer.microdata.raw.Delivery;
import se.boverket.barometer.microdata.raw.Landed;
import se.boverket.barometer.tables.Schemas;
import se.boverket.barometer.tables.TableAssert;
import se.boverket.barometer.tables.TextTable;

/**
 * A delivery of each epoch, with the variables that SCB's LISA and IoT had then: two persons, of
 * age 1 and 2.
 */
class EpochsTest {
  static final Schemas SCHEMAS = new Schemas(Path.of("../../schemas"));
  @TempDir Path dir;

  @Test
  void everyYearByTheVariablesOfItsTime() {
    List<Dataset<Row>> years = new ArrayList<>();
    years.add(year(1991, "Sun2000Niva;DispInk04\n1;312;1500\n2;***;-20\n", "\n1;120000\n2;-5\n"));
    years.add(year(1995, "Sun2000Niva;SyssStat\n1;206;1\n2;640;6\n", "\n1;130000\n2;\n"));
    years.add(year(2003, "Sun2000Niva;SyssStat;SyssStatJ\n1;320;5;1\n2;417;;8\n", "\n1;130000\n"));
    years.add(year(2005, "Sun2000Niva;SyssStatJ\n1;520;8\n2;530;5\n", "\n1;130000\n"));
    years.add(
        year(
            2012,
            "Sun2000Niva;SyssStat11\n1;102;7\n2;999;6\n",
            ";DispInkKEHB04_INKLGP\n1;200000;210000\n2;190000;\n"));
    years.add(
        year(
            2019,
            "Sun2020Niva;SyssStat19\n1;200;1\n2;412;5\n",
            ";DispInkKEHB04_INKLGP\n1;200000;220000\n"));
    years.add(
        year(
            2020,
            "Sun2020Niva;SyssStat19;BAS\n1;526;5;1\n2;541;;2\n",
            ";DispInkKEHB04_INKLGP\n1;200000;220000\n"));
    years.add(year(2023, "Sun2020Niva;BAS\n1;337;1\n2;*;3\n", "\n1;240000\n"));
    TableAssert.assertSame(
        TextTable.rows(
            """
            ar int | alder int | utbildningsniva string | forvarvsarbetande boolean | ekonomisk_standard bigint | disponibel_inkomst bigint
            1991 | 1 | gymnasial | - | 120000 | 150000
            1991 | 2 | uppgift_saknas | - | -5 | -2000
            1995 | 1 | forgymnasial | true | 130000 | -
            1995 | 2 | eftergymnasial_lang | false | - | -
            2003 | 1 | gymnasial | false | 130000 | -
            2003 | 2 | eftergymnasial_kort | true | - | -
            2005 | 1 | eftergymnasial_kort | true | 130000 | -
            2005 | 2 | eftergymnasial_lang | false | - | -
            2012 | 1 | forgymnasial | true | 210000 | -
            2012 | 2 | uppgift_saknas | false | 190000 | -
            2019 | 1 | forgymnasial | true | 220000 | -
            2019 | 2 | eftergymnasial_kort | false | - | -
            2020 | 1 | eftergymnasial_kort | false | 200000 | -
            2020 | 2 | eftergymnasial_lang | false | - | -
            2023 | 1 | gymnasial | true | 240000 | -
            2023 | 2 | uppgift_saknas | false | - | -
            """),
        years.stream().reduce(Dataset::unionByName).orElseThrow());
  }

  private Dataset<Row> year(int ar, String lisa, String iot) {
    String person = ";1;01;0180;00;22\n";
    Delivery delivery =
        Landed.in(dir.resolve("" + ar))
            .year(ar)
            .file(
                "rtb_individ",
                "LopNr;Alder;Kon;Lan;Kommun;FodGrEg5;UtlSvBakg\n1;1" + person + "2;2" + person)
            .file("lisa_individ", "LopNr;" + lisa)
            .file("iot_hushall", "LopNr;DispInkKEHB04" + iot, ", enhet = SEK")
            .delivery("D-" + ar);
    return Person.rows(new Year(ar, SCHEMAS, Landed.stored(SCHEMAS, delivery)))
        .select(
            "ar",
            "alder",
            "utbildningsniva",
            "forvarvsarbetande",
            "ekonomisk_standard",
            "disponibel_inkomst");
  }
}
