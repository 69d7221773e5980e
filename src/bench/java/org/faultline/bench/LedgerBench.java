package org.faultline.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.faultline.FaultlineApplication;
import org.faultline.evidence.EvidenceBatch;
import org.faultline.evidence.Ledger;
import org.faultline.evidence.Progress;
import org.faultline.graph.NamedQueries;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Claims written a second against the raw driver, and {@code units/{id}} against the same Cypher over the raw driver. */
final class LedgerBench {

    private static final int CLAIMS = 10_000;
    private static final int ROUNDS = 5;
    private static final int REQUESTS = 2_000;

    private static final OperatingSystemMXBean CPU =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final PrintStream out;
    private final ConfigurableApplicationContext context;
    private final Driver driver;

    private LedgerBench(PrintStream out, ConfigurableApplicationContext context) {
        this.out = out;
        this.context = context;
        this.driver = context.getBean(Driver.class);
    }

    /** Runs both. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String folder = Files.createTempDirectory("faultline-bench").toString();
        try (ConfigurableApplicationContext context = SpringApplication.run(
                FaultlineApplication.class,
                "--faultline.data=" + folder,
                "--faultline.seed=false",
                "--faultline.announce=false",
                "--faultline.web.rate-limit.requests=1000000",
                "--server.port=0",
                "--logging.level.root=warn")) {
            LedgerBench bench = new LedgerBench(System.out, context);
            bench.writing();
            bench.reading();
        }
    }

    private void writing() {
        double[] ratios = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            EvidenceBatch batch = InventedArmy.of(CLAIMS, 42L + round, "r" + round);
            wipe();
            List<String> steps = new ArrayList<>();
            long begin = System.nanoTime();
            long cpu = CPU.getProcessCpuTime();
            context.getBean(Ledger.class)
                    .write(batch, "bench", (step, of, what) -> steps.add("%s at %.2f s".formatted(what, seconds(begin))));
            double ours = seconds(begin);
            double oursCpu = (CPU.getProcessCpuTime() - cpu) / 1e9;
            RawGraph copy = RawGraph.read(driver);
            wipe();
            long rawBegin = System.nanoTime();
            cpu = CPU.getProcessCpuTime();
            copy.write(driver);
            double raw = seconds(rawBegin);
            double rawCpu = (CPU.getProcessCpuTime() - cpu) / 1e9;
            if (round >= 0) {
                ratios[round] = raw / ours;
                out.printf(
                        "round %d: ledger %.0f claims/s (%.1f s of CPU), raw driver %.0f claims/s (%.1f s of CPU), %,d nodes, %,d"
                                + " relationships, ratio %.2f%n    %s%n",
                        round,
                        CLAIMS / ours,
                        oursCpu,
                        CLAIMS / raw,
                        rawCpu,
                        copy.nodes(),
                        copy.relationships(),
                        ratios[round],
                        String.join(", ", steps));
            }
        }
        Arrays.sort(ratios);
        out.printf("writing: median ratio to the raw driver %.2f (bar: at least 0.5)%n", ratios[ROUNDS / 2]);
    }

    private void reading() throws IOException, InterruptedException {
        wipe();
        context.getBean(Ledger.class).write(InventedArmy.of(CLAIMS, 7, "read"), "bench", Progress.SILENT);
        List<String> ids = ids();
        String port = context.getEnvironment().getProperty("local.server.port");
        String cypher = context.getBean(NamedQueries.class)
                .get("evidence/claims-touching")
                .text();
        HttpClient http = HttpClient.newHttpClient();
        double[] ours = new double[REQUESTS];
        double[] raw = new double[REQUESTS];
        for (int i = -REQUESTS / 2; i < REQUESTS; i++) {
            String id = ids.get(Math.floorMod(i * 31, ids.size()));
            long begin = System.nanoTime();
            http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/units/" + id))
                            .build(),
                    BodyHandlers.ofByteArray());
            double answered = seconds(begin);
            begin = System.nanoTime();
            try (Session session = driver.session()) {
                session.executeRead(tx -> tx.run(cypher, Map.of("ids", List.of(id))).list(Record::asMap));
            }
            double queried = seconds(begin);
            if (i >= 0) {
                ours[i] = answered * 1000;
                raw[i] = queried * 1000;
            }
        }
        Arrays.sort(ours);
        Arrays.sort(raw);
        out.printf(
                "units/{id} over HTTP: p50 %.2f ms, p99 %.2f ms; same Cypher over the raw driver: p50 %.2f ms, p99 %.2f ms;"
                        + " ratio at p50 %.2f (bar: at most 1.5)%n",
                at(ours, 0.5), at(ours, 0.99), at(raw, 0.5), at(raw, 0.99), at(ours, 0.5) / at(raw, 0.5));
    }

    private List<String> ids() {
        try (Session session = driver.session()) {
            return session.run("MATCH (u:Unit) RETURN u.id AS id ORDER BY id")
                    .list(row -> row.get("id").asString());
        }
    }

    private void wipe() {
        try (Session session = driver.session()) {
            session.run("MATCH (n) WHERE n:Record OR n:Claim OR n:Citation OR n:Source OR n:Publication"
                            + " CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS")
                    .consume();
        }
    }

    private static double at(double[] sorted, double quantile) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(quantile * sorted.length))];
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
