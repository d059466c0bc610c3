package org.openfoi.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/**
 * A comparison that holds on a noisy machine: one benchmark call is a round, in which every
 * candidate handles the same batch, in shuffled order.
 *
 * <p>The time of a candidate is divided by the time of the reference, the first candidate, within
 * the round; the report gives the median ratio and the quartiles, so that a slow moment of the
 * machine hits both. Times and bytes are per item: the time is the 10th percentile, a size of
 * things and no more. Before anything is timed, all candidates must return equal results for every
 * batch. Warm-up rounds are not counted.
 *
 * <p>A benchmark extends this class and says what its batches and candidates are. Batches should
 * take each candidate at least a millisecond where that is possible, and together be larger than
 * the cache. The report is printed at the end of each fork; JMH's own score is the time of a round
 * and says little.
 *
 * @param <W> a batch of the work
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 2, time = 8)
public abstract class Rounds<W> {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Random random = new Random(20_170_322);
  private final List<Integer> order = new ArrayList<>();
  private List<Candidate<W>> candidates = List.of();
  private List<W> batches = List.of();
  private List<Measured> measured = List.of();
  private int round;
  private boolean counting;

  /** The batches, which the rounds take in turn. */
  protected abstract List<W> batches();

  /** How many items a batch holds; times and bytes are reported per item. */
  protected abstract int items(W batch);

  /** The candidates; the first is the reference. */
  protected abstract List<Candidate<W>> candidates();

  /**
   * Makes the batches and lets every candidate handle each.
   *
   * @throws IllegalStateException if two candidates do not agree
   */
  @Setup(Level.Trial)
  public final void agree() {
    batches = List.copyOf(batches());
    candidates = List.copyOf(candidates());
    measured = candidates.stream().map(candidate -> new Measured()).toList();
    order.addAll(IntStream.range(0, candidates.size()).boxed().toList());
    for (W batch : batches) {
      Object wanted = candidates.get(0).work().apply(batch);
      for (Candidate<W> candidate : candidates) {
        if (!wanted.equals(candidate.work().apply(batch))) {
          throw new IllegalStateException("'" + candidate.name() + "' does not return what '"
              + candidates.get(0).name() + "' returns");
        }
      }
    }
  }

  /** Notes whether the coming rounds count. */
  @Setup(Level.Iteration)
  public final void start(IterationParams iteration) {
    counting = iteration.getType() == IterationType.MEASUREMENT;
  }

  /** One round. */
  @Benchmark
  public final void round(Blackhole blackhole) {
    W batch = batches.get(round++ % batches.size());
    Collections.shuffle(order, random);
    double[] nanos = new double[candidates.size()];
    double[] bytes = new double[candidates.size()];
    for (int index : order) {
      long bytesBefore = THREADS.getCurrentThreadAllocatedBytes();
      long before = System.nanoTime();
      Object result = candidates.get(index).work().apply(batch);
      nanos[index] = System.nanoTime() - before;
      bytes[index] = THREADS.getCurrentThreadAllocatedBytes() - bytesBefore;
      blackhole.consume(result);
    }
    for (int index = 0; counting && index < nanos.length; index++) {
      measured
          .get(index)
          .add(nanos[index] / nanos[0], nanos[index] / items(batch), bytes[index] / items(batch));
    }
  }

  /** Prints the figures of a fork. */
  @TearDown(Level.Trial)
  public final void report() {
    StringBuilder report =
        new StringBuilder("\n" + getClass().getSimpleName().replaceFirst("_jmhType.*", "") + ", "
            + measured.get(0).rounds() + " rounds, Java " + Runtime.version() + "\n");
    for (int index = 0; index < measured.size(); index++) {
      report.append(measured.get(index).line(candidates.get(index).name()));
    }
    System.out.println(report);
  }
}
