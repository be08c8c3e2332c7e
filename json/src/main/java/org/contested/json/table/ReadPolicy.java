package org.contested.json.table;

import java.util.ArrayList;
import java.util.List;
import org.contested.dataset.FormatVersion;
import org.contested.dataset.Severity;
import org.contested.json.JsonProblem;
import org.jspecify.annotations.Nullable;

/**
 * What to do with problems and with unknown fields. A policy also remembers what was read lately,
 * so what belongs together is read faster under one policy. Not safe for use by several threads.
 */
public final class ReadPolicy {

  /** So many errors of one file are kept; at the next, reading stops. So many warnings at most. */
  public static final int MAX_PROBLEMS = 1_000;

  private final boolean keepsUnknownFields;
  private final boolean limitsDepth;
  private final @Nullable List<JsonProblem> problems;
  private final Memory memory;
  private int errors;

  /** Whether whatever there is to report ends a reading that is a trial. */
  private final boolean isTrial;

  private @Nullable ReadPolicy trial;

  /** The version of the file, or null where it is not known yet. */
  private @Nullable FormatVersion version;

  /** What is not known in records that are kept if the file is of a later version. */
  private final List<JsonProblem> undecided = new ArrayList<>();

  private ReadPolicy(
      boolean keepsUnknownFields, boolean limitsDepth, @Nullable List<JsonProblem> problems) {
    this.keepsUnknownFields = keepsUnknownFields;
    this.limitsDepth = limitsDepth;
    this.problems = problems;
    this.isTrial = false;
    this.memory = new Memory();
  }

  /** A policy for trials of a reading under another. */
  private ReadPolicy(ReadPolicy real) {
    this.keepsUnknownFields = real.keepsUnknownFields;
    this.limitsDepth = real.limitsDepth;
    this.problems = null;
    this.isTrial = true;
    this.memory = real.memory;
  }

  /**
   * {@return a policy that stops at the first problem}
   *
   * @param keepsUnknownFields whether unknown fields are kept, or are a problem
   */
  public static ReadPolicy strict(boolean keepsUnknownFields) {
    return new ReadPolicy(keepsUnknownFields, true, null);
  }

  /**
   * {@return a policy that stops at the first problem, for records of a file}
   *
   * @param keepsUnknownFields whether unknown fields are kept, or are a problem
   * @param version the format version of the file
   */
  public static ReadPolicy strict(boolean keepsUnknownFields, FormatVersion version) {
    ReadPolicy policy = strict(keepsUnknownFields);
    policy.version(version);
    return policy;
  }

  /**
   * {@return a policy that notes every problem and goes on, for records of a file}
   *
   * @param keepsUnknownFields whether unknown fields are kept, or are a problem
   * @param version the format version of the file
   */
  public static ReadPolicy collecting(boolean keepsUnknownFields, FormatVersion version) {
    ReadPolicy policy = collecting(keepsUnknownFields);
    policy.version(version);
    return policy;
  }

  /**
   * {@return a policy that notes every problem and goes on}
   *
   * @param keepsUnknownFields whether unknown fields are kept, or are a problem
   */
  public static ReadPolicy collecting(boolean keepsUnknownFields) {
    return new ReadPolicy(keepsUnknownFields, true, new ArrayList<>());
  }

  /** {@return a policy for looking something up in a text of which no values are read} */
  public static ReadPolicy lookingUp() {
    return new ReadPolicy(true, false, null);
  }

  /**
   * {@return a policy under which a reading is tried, which ends at the first thing to report, be
   * it a warning; what was read lately is remembered for both}
   */
  public ReadPolicy trial() {
    if (trial == null) {
      trial = new ReadPolicy(this);
    }
    trial.version = version;
    return trial;
  }

  /**
   * Takes over what was found out under the {@link #trial}, in which there was nothing to report.
   */
  public void accept() {
    if (trial != null) {
      version = trial.version;
    }
  }

  /** {@return a policy that collects the problems of one record of the same file} */
  ReadPolicy forRecord() {
    ReadPolicy policy = collecting(keepsUnknownFields);
    policy.version = version;
    return policy;
  }

  /** Makes ready for another file; what was read lately is still remembered. */
  void forgetFile() {
    version = null;
    undecided.clear();
  }

  void version(FormatVersion ofFile) {
    this.version = ofFile;
  }

  /** {@return the format version of the file, or null where it is not known yet} */
  @Nullable FormatVersion version() {
    return version;
  }

  boolean keepsUnknownFields() {
    return keepsUnknownFields;
  }

  /** {@return what was read lately under this policy} */
  Memory memory() {
    return memory;
  }

  boolean limitsDepth() {
    return limitsDepth;
  }

  /** {@return the problems noted so far} */
  public List<JsonProblem> problems() {
    return problems == null ? List.of() : problems;
  }

  /** Notes a problem, or throws it if this policy is strict or reading cannot go on. */
  void report(BadJsonException bad) {
    if (bad.isFatal()) {
      throw bad;
    }
    reportRecord(bad);
  }

  /** Notes what is not known: no error if the file is, or turns out to be, of a later version. */
  void unknown(JsonProblem problem) {
    if (isTrial) {
      throw new BadJsonException(problem);
    } else if (problem.severity() == Severity.WARNING) {
      warn(problem);
    } else if (version == null) {
      if (undecided.size() <= MAX_PROBLEMS) {
        undecided.add(problem);
      }
    } else if (version.isLater()) {
      warn(
          new JsonProblem(
              Severity.WARNING,
              problem.rule(),
              problem.pointer(),
              problem.line(),
              problem.column(),
              problem.value(),
              problem.message()
                  + "; the record is kept as it stands, as the file is of "
                  + version));
    } else {
      report(new BadJsonException(problem));
    }
  }

  /** Decides what is an error, once all of a header is read. */
  void settle() {
    List<JsonProblem> open = List.copyOf(undecided);
    undecided.clear();
    if (version == null) {
      open.forEach(problem -> report(new BadJsonException(problem)));
    } else {
      open.forEach(this::unknown);
    }
  }

  /** Notes a warning; a strict policy has no use for it. */
  void warn(JsonProblem warning) {
    if (isTrial) {
      throw new BadJsonException(warning);
    }
    if (problems != null && problems.size() - errors < MAX_PROBLEMS) {
      problems.add(warning);
    }
  }

  /**
   * Notes a problem that ends a record but not the file, or throws it if this policy is strict.
   *
   * @param bad the problem
   */
  public void reportRecord(BadJsonException bad) {
    if (problems == null || errors >= MAX_PROBLEMS) {
      throw bad;
    }
    errors++;
    problems.add(bad.problem());
  }
}
