package org.contested.apps.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.contested.jackson.ContestedJson;
import org.contested.statement.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Statements come and go over HTTP in our form, though the application never says so. */
class StatementsApplicationTest {

  private static final String TOLL =
      "{\"id\":\"toll\",\"speakers\":[\"armenia\"],\"act\":\"ASSERT\","
          + "\"claims\":[{\"type\":\"casualtyEstimate\",\"harms\":[\"KILLED\"],"
          + "\"victims\":{\"party\":\"armenia\",\"status\":\"ARMED_FORCES_MEMBER\"},"
          + "\"figure\":{\"atLeast\":49},\"scope\":{\"event\":\"clashes\"},"
          + "\"accumulation\":\"CUMULATIVE\",\"provisional\":true}],\"saidAt\":\"2022-09-14\"}";

  private static ConfigurableApplicationContext context;

  @BeforeAll
  static void start() {
    SpringApplication application = new SpringApplication(StatementsApplication.class);
    application.setDefaultProperties(
        Map.of("server.port", "0", "server.address", "127.0.0.1", "logging.level.root", "warn"));
    context = application.run();
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  private static HttpRequest.Builder to(String path) {
    String port = context.getEnvironment().getProperty("local.server.port");
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String body) throws Exception {
    return send(
        to("/echo")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  @Test
  void aControllerReturnsAStatement() throws Exception {
    HttpResponse<String> answer = send(to("/toll").build());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(answer.body()).isEqualTo(TOLL);
  }

  @Test
  void aControllerAcceptsAStatement() throws Exception {
    String unknown = TOLL.replace("\"saidAt\"", "\"morgue\":{\"n\":1.10},\"saidAt\"");
    HttpResponse<String> answer = post(unknown);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith("{\"by\":\"echo\",\"statement\":{\"id\":\"toll\",");
    String statement =
        answer.body().substring(answer.body().indexOf(":{") + 1, answer.body().length() - 1);
    assertThat(ContestedJson.standard().parse(statement, Statement.class))
        .isEqualTo(ContestedJson.standard().parse(unknown, Statement.class));
    assertThat(statement).contains("\"morgue\":{\"n\":1.10}");
  }

  @Test
  void aBadStatementIsABadRequestThatSaysWhy() throws Exception {
    HttpResponse<String> answer = post(TOLL.replace(":49", ":-49"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("/claims/0/figure/atLeast: -49 is negative; counts of people are 0 or more");
  }
}
