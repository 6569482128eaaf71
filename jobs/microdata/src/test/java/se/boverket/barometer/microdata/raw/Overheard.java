package se.boverket.barometer.microdata.raw;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.FileAppender;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.layout.PatternLayout;
import org.apache.spark.SparkFirehoseListener;
import org.apache.spark.scheduler.SparkListenerEvent;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.JsonProtocol;

/**
 * Writes down what Spark's event log would hold and what anybody logs, at level INFO whatever the
 * settings say.
 */
final class Overheard implements AutoCloseable {
  private final SparkSession spark;
  private final BufferedWriter events;
  private final Listener listener = new Listener();
  private final LoggerContext logs = (LoggerContext) LogManager.getContext(false);
  private final FileAppender appender;

  Overheard(SparkSession spark, Path folder) throws IOException {
    this.spark = spark;
    this.events = Files.newBufferedWriter(folder.resolve("events.json"));
    this.appender =
        FileAppender.newBuilder()
            .setName("overheard")
            .withFileName(folder.resolve("log.txt").toString())
            .setLayout(PatternLayout.createDefaultLayout())
            .build();
    appender.start();
    Configuration settings = logs.getConfiguration();
    settings.getRootLogger().addAppender(appender, Level.INFO, null);
    settings.getRootLogger().setLevel(Level.INFO);
    logs.updateLoggers();
    spark.sparkContext().addSparkListener(listener);
  }

  @Override
  public void close() throws IOException, TimeoutException {
    spark.sparkContext().listenerBus().waitUntilEmpty();
    spark.sparkContext().removeSparkListener(listener);
    logs.getConfiguration().getRootLogger().removeAppender("overheard");
    logs.reconfigure();
    appender.stop();
    events.close();
  }

  private final class Listener extends SparkFirehoseListener {
    @Override
    public void onEvent(SparkListenerEvent event) {
      try {
        events.write(JsonProtocol.sparkEventToJsonString(event) + "\n");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
