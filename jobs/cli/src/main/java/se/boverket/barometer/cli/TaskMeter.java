package se.boverket.barometer.cli;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Counts Spark's tasks: those done against those known so far. */
final class TaskMeter extends SparkListener {
  private final AtomicLong done = new AtomicLong();
  private final AtomicLong known = new AtomicLong();
  private volatile Progress.Meter meter = (d, t) -> {};

  void follow(Progress.Meter next) {
    done.set(0);
    known.set(0);
    meter = next;
  }

  @Override
  public void onStageSubmitted(SparkListenerStageSubmitted stage) {
    known.addAndGet(stage.stageInfo().numTasks());
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd task) {
    meter.at(done.incrementAndGet(), Math.max(known.get(), done.get()));
  }
}
