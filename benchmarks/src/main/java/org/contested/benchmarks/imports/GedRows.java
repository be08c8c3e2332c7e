package org.contested.benchmarks.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Rows of GED as long as real ones, some 620 bytes, and quoted like them. */
final class GedRows {

  private static final String HEADER =
      "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,"
          + "conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,"
          + "side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,"
          + "source_date,source_headline,source_original,where_prec,where_coordinates,"
          + "where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,"
          + "country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,"
          + "deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob\n";

  private static final String[] OFFICES = {"SOHR", "Reuters News", "Agence France Presse", "VDC"};
  private static final LocalDate FIRST = LocalDate.of(1989, 1, 1);

  private GedRows() {}

  /** Writes rows to a file until it has so many, or so many bytes. */
  static long write(Path file, long rows, long bytes) throws IOException {
    long written = HEADER.length();
    long id = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEADER);
      while (id < rows && written < bytes) {
        String row = row(++id);
        out.write(row);
        written += row.length();
      }
    }
    return id;
  }

  private static String row(long id) {
    int kind = (int) (id % 997);
    int conflict = kind % 60;
    LocalDate day = FIRST.plusDays(id % 12_000);
    int killed = kind % 13;
    int civilians = kind % 3;
    String office = OFFICES[kind % OFFICES.length];
    String headline = "Clashes near village " + kind % 300 + ", army says, leave several dead";
    String latitude = "3" + kind % 7 + "." + (100_000 + kind * 881);
    String longitude = "4" + kind % 5 + "." + (100_000 + kind * 643);
    String sides = "Government of Country " + conflict + ",";
    String rebels = "Front for the Liberation of Region " + conflict;
    return id
        + ",CTR-"
        + day.getYear()
        + "-1-"
        + conflict
        + "-"
        + id
        + ","
        + day.getYear()
        + ",1,Clear,1,"
        + conflict
        + ","
        + conflict
        + ",Country "
        + conflict
        + ": Government,"
        + (500 + conflict)
        + ","
        + (500 + conflict)
        + ",Government of Country "
        + conflict
        + " - "
        + rebels
        + ","
        + (100 + conflict)
        + ","
        + (100 + conflict)
        + ","
        + sides
        + (900 + conflict)
        + ","
        + (900 + conflict)
        + ","
        + rebels
        + ",1,\"\"\""
        + office
        + ","
        + day
        + ","
        + headline
        + "\"\"\","
        + office
        + ","
        + day
        + ",\""
        + headline
        + "\","
        + "army statement,"
        + (1 + kind % 6)
        + ",Village "
        + kind % 300
        + ",\"near village, in the hills\",Province "
        + kind % 20
        + ",District "
        + kind % 90
        + ","
        + latitude
        + ","
        + longitude
        + ",POINT ("
        + longitude
        + " "
        + latitude
        + "),"
        + (150_000 + kind)
        + ",Country "
        + conflict
        + ","
        + (300 + conflict)
        + ",Middle East,1,1,"
        + day
        + ","
        + day
        + ",0,"
        + killed
        + ","
        + civilians
        + ",0,"
        + (killed + civilians)
        + ","
        + (killed + civilians + kind % 4)
        + ","
        + killed
        + ","
        + (300 + conflict)
        + ",\n";
  }
}
