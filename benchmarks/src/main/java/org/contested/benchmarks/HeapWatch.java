package org.contested.benchmarks;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** Watches how much of the heap this process needs. */
public final class HeapWatch {

  private final AtomicLong peakAfterCollection = new AtomicLong();

  /** Starts watching. */
  public HeapWatch() {
    watchCollections();
  }

  /**
   * Prints the limit of the heap and what was used of it.
   *
   * @param out where to
   * @throws IOException if the system does not tell of the process
   */
  public void report(PrintStream out) throws IOException {
    out.printf("heap, limit                   %,7d MB%n", Runtime.getRuntime().maxMemory() >> 20);
    out.printf("heap, peak with garbage       %,7d MB%n", peak() >> 20);
    out.printf("heap, peak after collection   %,7d MB%n", peakAfterCollection.get() >> 20);
    long resident = peakResident();
    if (resident > 0) {
      out.printf("process, peak resident        %,7d MB%n", resident >> 10);
    }
  }

  /** Notes how much of the heap is in use after each collection. */
  private void watchCollections() {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (notification, handback) -> {
                if (notification.getUserData() instanceof CompositeData data) {
                  note(GarbageCollectionNotificationInfo.from(data));
                }
              },
              null,
              null);
    }
  }

  private void note(GarbageCollectionNotificationInfo collection) {
    long used =
        heapPools().stream()
            .map(pool -> collection.getGcInfo().getMemoryUsageAfterGc().get(pool.getName()))
            .mapToLong(MemoryUsage::getUsed)
            .sum();
    peakAfterCollection.accumulateAndGet(used, Math::max);
  }

  /**
   * {@return the sum of the peaks of all parts of the heap, which they may not have had at once}
   */
  private static long peak() {
    return heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }

  private static List<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  /** {@return the kilobytes that Linux says the process had at most, or 0 elsewhere} */
  private static long peakResident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
  }
}
