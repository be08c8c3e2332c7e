package org.contested.json.table;

import java.io.Serial;
import java.io.Serializable;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Strict policies for values that any thread reads one by one, such as a mapper does: what was read
 * lately is remembered from one value to the next. A policy is with one thread at a time; there are
 * at most {@value #SPARES} that nobody uses. Serialised without them.
 */
public final class StrictPolicies implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int SPARES = 16;

  /** Spares lie so far apart that threads do not take turns at one line of a cache. */
  private static final int APART = 16;

  /** Whether unknown fields are kept, or are a problem. */
  private final boolean keepsUnknownFields;

  private final transient AtomicReferenceArray<@Nullable ReadPolicy> spares =
      new AtomicReferenceArray<>(SPARES * APART);

  /**
   * No policies so far.
   *
   * @param keepsUnknownFields whether unknown fields are kept, or are a problem
   */
  public StrictPolicies(boolean keepsUnknownFields) {
    this.keepsUnknownFields = keepsUnknownFields;
  }

  /** {@return policies with room for spares, which are not serialised} */
  @Serial
  private Object readResolve() {
    return new StrictPolicies(keepsUnknownFields);
  }

  /** {@return a policy for one value, to be given back} */
  public ReadPolicy take() {
    ReadPolicy spare = spares.getAndSet(slot(), null);
    return spare != null ? spare : ReadPolicy.strict(keepsUnknownFields);
  }

  /**
   * Takes a policy back.
   *
   * @param policy one that nobody uses any more
   */
  public void giveBack(ReadPolicy policy) {
    policy.forgetFile();
    spares.set(slot(), policy);
  }

  private static int slot() {
    return (int) (Thread.currentThread().getId() % SPARES) * APART;
  }
}
