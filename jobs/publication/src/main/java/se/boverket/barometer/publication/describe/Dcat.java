package se.boverket.barometer.publication.describe;

import com.typesafe.config.Config;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import se.boverket.barometer.publication.release.Edition;
import se.boverket.barometer.publication.release.TableFile;

/** {@code dcat.ttl}: the release for data portals, DCAT-AP-SE 3, Swedish and English. */
public final class Dcat {
  private static final String PREFIXES =
      """
      @prefix dcat: <http://www.w3.org/ns/dcat#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix foaf: <http://xmlns.com/foaf/0.1/> .
      @prefix spdx: <http://spdx.org/rdf/terms#> .
      @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      """;
  private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

  private Dcat() {}

  /** The document: one catalogue, one data set, one distribution a table. */
  public static String text(Edition edition) {
    Config catalogue = edition.catalogue();
    return PREFIXES
        + catalogue(catalogue, dataset(edition))
        + dataset(edition, catalogue)
        + edition.made().tables().stream()
            .map(t -> distribution(t, edition))
            .collect(Collectors.joining())
        + agents(catalogue);
  }

  private static String catalogue(Config catalogue, String dataset) {
    return new Turtle(catalogue.getString("uri"), "dcat:Catalog")
        .add("dcterms:title", Turtle.both(catalogue.getConfig("titel")))
        .add("dcterms:description", Turtle.both(catalogue.getConfig("beskrivning")))
        .add("dcterms:publisher", publisher(catalogue))
        .add("dcterms:license", Turtle.uri(catalogue.getString("licens.uri")))
        .add("dcterms:language", languages())
        .add("dcat:dataset", Turtle.uri(dataset))
        .done();
  }

  private static String dataset(Edition edition, Config catalogue) {
    return new Turtle(dataset(edition), "dcat:Dataset")
        .add("dcterms:identifier", Turtle.literal(dataset(edition)))
        .add("dcterms:title", Turtle.both(catalogue.getConfig("titel")))
        .add("dcterms:description", Turtle.both(catalogue.getConfig("beskrivning")))
        .add("dcat:version", Turtle.literal(edition.id()))
        .add("dcat:keyword", Turtle.words(catalogue.getConfig("nyckelord")))
        .add("dcat:theme", uris(catalogue.getStringList("teman")))
        .add("dcterms:publisher", publisher(catalogue))
        .add("dcat:contactPoint", Turtle.uri(catalogue.getString("uri") + "#kontakt"))
        .add("dcterms:accessRights", Turtle.uri(AUTHORITY + "access-right/PUBLIC"))
        .add("dcterms:accrualPeriodicity", Turtle.uri(AUTHORITY + "frequency/ANNUAL"))
        .add("dcterms:spatial", Turtle.uri(catalogue.getString("plats")))
        .add("dcterms:temporal", period(edition.made().years()))
        .add("dcterms:language", languages())
        .add(
            "dcat:distribution",
            uris(edition.made().tables().stream().map(t -> address(t, edition)).toList()))
        .done();
  }

  private static String distribution(TableFile table, Edition edition) {
    Config contract = table.contract().config();
    String address = address(table, edition);
    return new Turtle(address, "dcat:Distribution")
        .add("dcterms:title", Turtle.both(contract.getConfig("titel")))
        .add("dcterms:description", Turtle.both(contract.getConfig("beskrivning")))
        .add("dcat:accessURL", Turtle.uri(address))
        .add("dcat:downloadURL", Turtle.uri(address))
        .add("dcterms:license", Turtle.uri(edition.catalogue().getString("licens.uri")))
        .add("dcterms:format", Turtle.uri(AUTHORITY + "file-type/PARQUET"))
        .add(
            "dcat:mediaType",
            Turtle.uri(
                "http://www.iana.org/assignments/media-types/application/vnd.apache.parquet"))
        .add("spdx:checksum", checksum(table))
        .done();
  }

  private static String agents(Config catalogue) {
    return new Turtle(catalogue.getString("utgivare.uri"), "foaf:Organization")
            .add("foaf:name", Turtle.both(catalogue.getConfig("utgivare.namn")))
            .add("dcterms:type", Turtle.uri("http://purl.org/adms/publishertype/NationalAuthority"))
            .done()
        + new Turtle(catalogue.getString("uri") + "#kontakt", "vcard:Organization")
            .add("vcard:fn", Turtle.literal(catalogue.getString("kontakt.namn")))
            .add("vcard:hasEmail", Turtle.uri("mailto:" + catalogue.getString("kontakt.epost")))
            .done();
  }

  private static String period(SortedSet<Integer> years) {
    return "[ a dcterms:PeriodOfTime ; dcat:startDate "
        + date(years.first() + "-01-01")
        + " ; dcat:endDate "
        + date(years.last() + "-12-31")
        + " ]";
  }

  private static String date(String day) {
    return Turtle.literal(day) + "^^xsd:date";
  }

  private static String checksum(TableFile table) {
    return "[ a spdx:Checksum ; spdx:algorithm spdx:checksumAlgorithm_sha256 ; spdx:checksumValue "
        + Turtle.literal(table.sha256())
        + "^^xsd:hexBinary ]";
  }

  private static String dataset(Edition edition) {
    return edition.catalogue().getString("uri") + "releases/" + edition.id();
  }

  private static String address(TableFile table, Edition edition) {
    return dataset(edition) + "/" + table.path();
  }

  private static String publisher(Config catalogue) {
    return Turtle.uri(catalogue.getString("utgivare.uri"));
  }

  private static String languages() {
    return uris(List.of(AUTHORITY + "language/SWE", AUTHORITY + "language/ENG"));
  }

  private static String uris(List<String> uris) {
    return uris.stream().map(Turtle::uri).collect(Collectors.joining(", "));
  }
}
