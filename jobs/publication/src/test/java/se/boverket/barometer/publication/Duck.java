package se.boverket.barometer.publication;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.boverket.barometer.tables.Contract;

/** DuckDB as somebody else who reads a release. */
public final class Duck {
  private Duck() {}

  /** The first column of a query as text. */
  public static List<String> column(String sql) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<String> lines = new ArrayList<>();
      while (result.next()) {
        lines.add(result.getString(1));
      }
      return lines;
    }
  }

  /** DuckDB's own types of a table's columns, so that its CSV is not guessed at. */
  static String types(Contract contract) {
    return contract.columns().stream()
        .map(c -> "'" + c.name() + "': '" + c.type().sql() + "'")
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
