package org.contested.apps.boot;

import static org.contested.claim.Claims.killed;
import static org.contested.figure.Figure.atLeast;

import org.contested.event.EventId;
import org.contested.party.PartyId;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Gives one statement, and gives back those that are sent. */
@RestController
class StatementsController {

  /** A statement in an answer of the application's own. */
  record Answer(String by, Statement statement) {}

  @GetMapping("/toll")
  Statement toll() {
    PartyId armenia = PartyId.of("armenia");
    return Statement.builder()
        .id("toll")
        .addSpeaker(armenia)
        .act(SpeechAct.ASSERT)
        .on("2022-09-14")
        .claim(killed(atLeast(49)).soldiersOf(armenia).in(EventId.of("clashes")).provisional())
        .build();
  }

  @PostMapping("/echo")
  Answer echo(@RequestBody Statement statement) {
    return new Answer("echo", statement);
  }

  /** What is wrong with a request is told in the words of the library. */
  @ExceptionHandler
  ProblemDetail unreadable(HttpMessageNotReadableException e) {
    Throwable cause = e.getMostSpecificCause();
    ProblemDetail problem = ProblemDetail.forStatus(400);
    problem.setDetail(cause.getMessage());
    return problem;
  }
}
