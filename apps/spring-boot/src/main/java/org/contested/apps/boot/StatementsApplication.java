package org.contested.apps.boot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Serves and takes statements; how they stand in JSON is nowhere configured. */
@SpringBootApplication
public class StatementsApplication {

  /**
   * Starts the server.
   *
   * @param args Spring's own, such as {@code --server.port=8080}
   */
  public static void main(String[] args) {
    SpringApplication.run(StatementsApplication.class, args);
  }
}
