package org.faultline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.faultline.FaultlineApplication;
import org.faultline.evidence.EvidenceBatch;
import org.faultline.evidence.InventedEvidence;
import org.faultline.evidence.Ledger;
import org.faultline.evidence.Progress;
import org.faultline.inquiry.Biographies;
import org.faultline.inquiry.Command;
import org.faultline.inquiry.Paths;
import org.faultline.inquiry.UnitCandidates;
import org.faultline.web.AsOf;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The questions of inquiry ({@code -Dbench.questions=} of each sort) over an invented force of 5,000 units, 20,000 postings and 20,000 incidents, each beside the plain Cypher of the same walk
 * over the raw driver: without claims, lineages, or any judgement of uncertain time.
 */
final class InquiryBench {

    private static final int UNITS = 5_000;
    private static final int DIVISIONS = 60;
    private static final int PEOPLE = 6_000;
    private static final int POSTINGS = 20_000;
    private static final int INCIDENTS = 20_000;
    private static final int TOWNSHIPS = 330;
    private static final int CLAIMS_A_SOURCE = 12;
    private static final int MEASURED = Integer.getInteger("bench.questions", 1_000);
    private static final int WARM = MEASURED / 3;
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 3_300;

    private static final String COMMAND =
            """
            MATCH (i:Incident {id: $id})<-[:ALLEGED_IN]-(u:Unit)
            MATCH (u)-[up:SUBORDINATE_TO*0..6]->(above:Unit)
            WHERE all(link IN up WHERE link.possibleFrom <= i.possibleUntil AND (NOT link.ended OR link.possibleUntil >= i.possibleFrom))
            OPTIONAL MATCH (p:Person)-[post:POSTED_TO]->(above)
            WHERE post.role IN ['Commander', 'Acting Commander', 'Deputy Commander', 'Second in Command']
              AND post.possibleFrom <= i.possibleUntil AND (NOT post.ended OR post.possibleUntil >= i.possibleFrom)
            RETURN u.id AS unit, above.id AS above, collect(DISTINCT p.id) AS holders
            """;

    private static final String BIOGRAPHY =
            """
            MATCH (u:Unit {id: $id})
            OPTIONAL MATCH (u)-[r:SUBORDINATE_TO|STATIONED_AT|OPERATES_IN|ALLEGED_IN|POSTED_TO|FROM_UNIT]-(o:Record)
            RETURN type(r) AS type, o.id AS other, o.displayName AS name, properties(r) AS r
            """;

    private static final String CANDIDATES =
            """
            MATCH (i:Incident {id: $id})-[:OCCURRED_IN]->(place:Place)
            OPTIONAL MATCH (a:Unit)-[area:OPERATES_IN]->(place)
            WHERE area.possibleFrom <= i.possibleUntil AND (NOT area.ended OR area.possibleUntil >= i.possibleFrom)
            WITH i, place, collect(DISTINCT a.id) AS byArea
            OPTIONAL MATCH (b:Unit)-[based:STATIONED_AT]->(site:Record)
            WHERE (site = place OR (site)-[:LOCATED_IN]->(place))
              AND based.possibleFrom <= i.possibleUntil AND (NOT based.ended OR based.possibleUntil >= i.possibleFrom)
            RETURN byArea, collect(DISTINCT b.id) AS byBase
            """;

    private static final String PATHS =
            """
            MATCH (a:Record {id: $from}), (b:Record {id: $to})
            MATCH path = (a)-[:SUBORDINATE_TO|STATIONED_AT|OPERATES_IN|ALLEGED_IN|POSTED_TO*1..3]-(b)
            WHERE all(r IN relationships(path) WHERE r.possibleFrom IS NOT NULL)
            WITH path, reduce(first = date('1900-01-01'), r IN relationships(path) | CASE WHEN r.possibleFrom > first THEN r.possibleFrom ELSE first END) AS first,
              reduce(last = date('2999-01-01'), r IN relationships(path) | CASE WHEN r.possibleUntil < last THEN r.possibleUntil ELSE last END) AS last
            WHERE first <= last
            RETURN [n IN nodes(path) | n.id] AS nodes, first, last ORDER BY length(path) LIMIT 50
            """;

    private final PrintStream out;
    private final ConfigurableApplicationContext context;
    private final Random random = new Random(20210201);

    private InquiryBench(PrintStream out, ConfigurableApplicationContext context) {
        this.out = out;
        this.context = context;
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        String folder = Files.createTempDirectory("faultline-bench").toString();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(FaultlineApplication.class)
                .run(
                        "--faultline.data=" + folder,
                        "--faultline.seed=false",
                        "--faultline.announce=false",
                        "--server.port=0",
                        "--logging.level.root=warn")) {
            new InquiryBench(System.out, context).run();
        }
    }

    private void run() {
        Driver driver = context.getBean(Driver.class);
        long begin = System.nanoTime();
        context.getBean(Ledger.class).write(force(), "bench", Progress.SILENT);
        out.printf("written in %.0f s%n", (System.nanoTime() - begin) / 1e9);
        Command command = context.getBean(Command.class);
        Paths paths = context.getBean(Paths.class);
        begin = System.nanoTime();
        command.ofIncident("incident-i0", null);
        out.printf("the first question after a write reads all claims: %.1f s%n", (System.nanoTime() - begin) / 1e9);
        compare(driver, "command at an incident", COMMAND, () -> Map.of("id", incident()), values ->
                command.ofIncident(values.get("id"), null));
        Biographies biographies = context.getBean(Biographies.class);
        UnitCandidates candidates = context.getBean(UnitCandidates.class);
        compare(driver, "biography", BIOGRAPHY, () -> Map.of("id", unit()), values ->
                biographies.of(values.get("id"), AsOf.NOW));
        compare(driver, "candidates", CANDIDATES, () -> Map.of("id", incident()), values ->
                candidates.of(values.get("id"), 50, 90, null));
        compare(driver, "temporal path, 3 hops", PATHS, () -> Map.of("from", person(), "to", unit()), values ->
                paths.between(new Paths.Question(values.get("from"), values.get("to"), null, 3, 50), null));
    }

    private void compare(
            Driver driver,
            String what,
            String cypher,
            Supplier<Map<String, String>> questions,
            Consumer<Map<String, String>> ask) {
        double[] ours = new double[MEASURED];
        double[] plain = new double[MEASURED];
        try (Session session = driver.session()) {
            for (int i = -WARM; i < MEASURED; i++) {
                Map<String, String> question = questions.get();
                long begin = System.nanoTime();
                ask.accept(question);
                double answered = milliseconds(begin);
                begin = System.nanoTime();
                session.executeRead(tx -> tx.run(cypher, Map.copyOf(question)).list());
                if (i >= 0) {
                    ours[i] = answered;
                    plain[i] = milliseconds(begin);
                }
            }
        }
        Arrays.sort(ours);
        Arrays.sort(plain);
        out.printf(
                "%-24s p50 %.2f ms, p99 %.2f ms | plain Cypher p50 %.2f ms, p99 %.2f ms | ratios %.2f %.2f%n",
                what, at(ours, 50), at(ours, 99), at(plain, 50), at(plain, 99), at(ours, 50) / at(plain, 50), at(ours, 99) / at(plain, 99));
    }

    private EvidenceBatch force() {
        InventedEvidence force = new InventedEvidence().source("s0", "2021-01");
        for (int i = 0; i < TOWNSHIPS; i++) {
            force.place("t" + i, "Township " + i, "township", null);
        }
        for (int i = 0; i < UNITS; i++) {
            force.unit("unit " + i, i < DIVISIONS ? "LID" : "LIB", String.valueOf(i), "Invented Unit " + i);
        }
        for (int i = 0; i < PEOPLE; i++) {
            force.person("p" + i, "Invented Person " + i, "public-official");
        }
        List<Runnable> statements = new ArrayList<>();
        for (int i = DIVISIONS; i < UNITS; i++) {
            int unit = i;
            statements.add(() -> force.under("unit " + unit, "unit " + random.nextInt(DIVISIONS), dates()));
            statements.add(() -> force.operatesIn("unit " + unit, "t" + random.nextInt(TOWNSHIPS), dates()));
            statements.add(() -> force.basedAt("unit " + unit, "place-t" + random.nextInt(TOWNSHIPS), dates()));
        }
        for (int i = 0; i < POSTINGS; i++) {
            statements.add(() ->
                    force.posting("p" + random.nextInt(PEOPLE), "unit " + random.nextInt(UNITS), "Major", "Commander", dates()));
        }
        for (int i = 0; i < INCIDENTS; i++) {
            String key = "i" + i;
            statements.add(() -> {
                String day = FIRST.plusDays(random.nextInt(DAYS)).toString();
                force.incident(key, "t" + random.nextInt(TOWNSHIPS), day).alleged("unit " + random.nextInt(UNITS), key, day);
            });
        }
        for (int i = 0; i < statements.size(); i++) {
            if (i % CLAIMS_A_SOURCE == 0) {
                force.source("s" + i, FIRST.plusDays(random.nextInt(DAYS)).toString());
            }
            statements.get(i).run();
        }
        return force.batch();
    }

    private String dates() {
        LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
        return random.nextBoolean() ? from + "/" + from.plusDays(random.nextInt(900)) + "/" : from + "//" + from.plusDays(random.nextInt(300));
    }

    private String incident() {
        return "incident-i" + random.nextInt(INCIDENTS);
    }

    private String unit() {
        return InventedEvidence.unitId("unit " + random.nextInt(UNITS));
    }

    private String person() {
        return "person-p" + random.nextInt(PEOPLE);
    }

    private static double at(double[] sorted, int percent) {
        return sorted[sorted.length * percent / 100];
    }

    private static double milliseconds(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }
}
