package org.contested.benchmarks.json;

import java.io.IOException;

/** A major version of Jackson. */
public enum Major {
  /** Jackson 3. */
  JACKSON_3 {
    @Override
    Work work(Way way, Form form, Material material) throws IOException {
      return Jackson3.work(way, form, material);
    }

    @Override
    Object first(Way way, byte[] statement) throws IOException {
      return Jackson3.first(way, statement);
    }
  },

  /** Jackson 2. */
  JACKSON_2 {
    @Override
    Work work(Way way, Form form, Material material) throws IOException {
      return Jackson2.work(way, form, material);
    }

    @Override
    Object first(Way way, byte[] statement) throws IOException {
      return Jackson2.first(way, statement);
    }
  };

  /** {@return the work of reading and writing so} */
  abstract Work work(Way way, Form form, Material material) throws IOException;

  /** {@return what a new mapper reads from a statement} */
  abstract Object first(Way way, byte[] statement) throws IOException;
}
