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
    String government = "Government of Country " + conflict;
    String rebels = "Front for the Liberation of Region " + conflict;
    String[] cells = {
      Long.toString(id),
      "CTR-" + day.getYear() + "-1-" + conflict + "-" + id,
      Integer.toString(day.getYear()),
      "1,Clear,1",
      Integer.toString(conflict),
      Integer.toString(conflict),
      "Country " + conflict + ": Government",
      Integer.toString(500 + conflict),
      Integer.toString(500 + conflict),
      government + " - " + rebels,
      Integer.toString(100 + conflict),
      Integer.toString(100 + conflict),
      government,
      Integer.toString(900 + conflict),
      Integer.toString(900 + conflict),
      rebels,
      "1",
      "\"\"\"" + office + "," + day + "," + headline + "\"\"\"",
      office,
      day.toString(),
      '"' + headline + '"',
      "army statement",
      Integer.toString(1 + kind % 6),
      "Village " + kind % 300,
      "\"near village, in the hills\"",
      "Province " + kind % 20,
      "District " + kind % 90,
      latitude,
      longitude,
      "POINT (" + longitude + " " + latitude + ")",
      Integer.toString(150_000 + kind),
      "Country " + conflict,
      Integer.toString(300 + conflict),
      "Middle East,1,1",
      day.toString(),
      day.toString(),
      "0",
      Integer.toString(killed),
      Integer.toString(civilians),
      "0",
      Integer.toString(killed + civilians),
      Integer.toString(killed + civilians + kind % 4),
      Integer.toString(killed),
      Integer.toString(300 + conflict),
      ""
    };
    return String.join(",", cells) + "\n"; // one sum of all would keep the JIT busy for seconds
  }
}
