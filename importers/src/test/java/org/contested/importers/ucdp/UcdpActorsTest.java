package org.contested.importers.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.contested.common.Name;
import org.contested.dataset.Dataset;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportProblem;
import org.contested.importers.SharedData;
import org.contested.party.Affiliation;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;
import org.junit.jupiter.api.Test;

/** UCDP's actor list: rows of our own, and the real file. */
class UcdpActorsTest extends UcdpTables {

  @Test
  void anActorHasItsNamesAndThoseItComesFrom() throws IOException {
    Dataset dataset = imported(UcdpActors.importer(), ACTORS);
    assertThat(problems).isEmpty();
    Party party = dataset.get(PartyId.of("ucdp-actor:2"));
    assertThat(party.names().stream().map(Name::text))
        .containsExactly("FLY", "Free Front", "Front Z", "Frente Libre", "FLZ");
    assertThat(party.affiliations().stream().map(UcdpActorsTest::told))
        .containsExactly(
            "SUCCESSOR_OF ucdp-actor:3", "SUCCESSOR_OF ucdp-actor:9", "ALLIED_WITH ucdp-actor:1");
    assertThat(dataset.get(PartyId.of("ucdp-actor:1")).kind()).isEqualTo(PartyKind.GOVERNMENT);
    assertThat(dataset.get(PartyId.of("ucdp-actor:9")).names()).isEmpty();
    assertThat(dataset.parties()).hasSize(4);
  }

  @Test
  void namesOfAnActorAreListedUpToThatWhichItGoesBy() throws IOException {
    Dataset dataset =
        imported(
            UcdpActors.importer(),
            """
            ActorId,NameData,NameOrig,NewName,NewNameFullEng,NewNameFullMotherTongue,Org
            1,Ansar,Ansar,"JAAS , Ansar","Supporters of the Faith, Supporters",Jaish,1
            2,M-26-7,M-26-7,M-26-7,Movement,"Movimiento 26, de Julio",1
            3,IFR,"Interahamwe, ex-FAR","Peace, Justice",,,1
            4,RED,RED,"FPM, RED","Front, 'the Saviours', Resistance",,1
            """);
    assertThat(problems).isEmpty();
    assertThat(names(dataset, 1))
        .containsExactly("Ansar", "Supporters of the Faith", "Supporters", "JAAS", "Jaish");
    assertThat(names(dataset, 2)).containsExactly("M-26-7", "Movement", "Movimiento 26, de Julio");
    assertThat(names(dataset, 3)).containsExactly("IFR", "Interahamwe, ex-FAR", "Peace, Justice");
    assertThat(names(dataset, 4))
        .containsExactly("RED", "Front, 'the Saviours', Resistance", "FPM");
    assertThat(dataset.get(PartyId.of("ucdp-actor:1")).extensions().findText("ucdp.NewName"))
        .contains("JAAS , Ansar");
  }

  private static List<String> names(Dataset dataset, int actor) {
    return dataset.get(PartyId.of("ucdp-actor:" + actor)).names().stream().map(Name::text).toList();
  }

  private static String told(Affiliation affiliation) {
    return affiliation.kind() + " " + affiliation.party();
  }

  @Test
  void theRealActorListIsWhole() throws IOException {
    Path csv = SharedData.require("ucdp-other/ucdp-actor-221.csv");
    Dataset dataset = imported(UcdpActors.importer(), csv, ImportOptions.standard());
    List<List<String>> rows = Tables.rows(csv);
    assertThat(problems).noneMatch(ImportProblem::isError);
    for (List<String> row : rows.subList(1, rows.size())) {
      Party party = dataset.get(PartyId.of("ucdp-actor:" + row.get(0)));
      assertCells(party.extensions(), rows.get(0), row);
    }
  }
}
