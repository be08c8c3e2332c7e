package org.contested.fuzz;

import java.util.Locale;
import org.contested.json.Format;

/** What is fuzzed: something that reads, with what must hold for every input. */
enum Target {
  /** {@code Figure.parse} and {@code Figure.from}. */
  FIGURE {
    @Override
    void run(byte[] bytes) {
      Words.checkFigure(bytes);
    }
  },

  /** {@code Timespan.parse}. */
  TIMESPAN {
    @Override
    void run(byte[] bytes) {
      Words.checkTimespan(bytes);
    }
  },

  /** Codes, grades, format versions, ids, and JSON in {@code Extensions}. */
  TEXT {
    @Override
    void run(byte[] bytes) {
      Words.checkText(bytes);
    }
  },

  /** Single values in JSON. */
  VALUE {
    @Override
    void run(byte[] bytes) {
      Values.check(bytes);
    }
  },

  /** JSON documents. */
  JSON {
    @Override
    void run(byte[] bytes) {
      Documents.check(bytes, Format.JSON);
    }
  },

  /** Record files, strictly and leniently. */
  NDJSON {
    @Override
    void run(byte[] bytes) {
      Documents.check(bytes, Format.NDJSON);
      Documents.checkLenient(bytes);
    }
  },

  /**
   * Lines of records, by what reads them without a parser and by the parser. {@link #NDJSON}
   * compares these too, but does so much else that it reads few in a minute.
   */
  PLAIN {
    @Override
    void run(byte[] bytes) {
      Plain.checkRecords(bytes);
    }
  },

  /** CBOR documents. */
  CBOR {
    @Override
    void run(byte[] bytes) {
      Documents.check(bytes, Format.CBOR);
    }
  },

  /** Smile documents. */
  SMILE {
    @Override
    void run(byte[] bytes) {
      Documents.check(bytes, Format.SMILE);
    }
  },

  /** YAML documents. */
  YAML {
    @Override
    void run(byte[] bytes) {
      Documents.check(bytes, Format.YAML);
    }
  };

  /**
   * Reads an input.
   *
   * @throws AssertionError if something does not hold
   */
  abstract void run(byte[] bytes);

  /** {@return the name as it is typed, and as its folder is called} */
  String lowerCase() {
    return name().toLowerCase(Locale.ROOT);
  }
}
