package org.faultline.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.faultline.FaultlineApplication;
import org.faultline.evidence.EvidenceBatch;
import org.faultline.evidence.Ledger;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Claims written a second by the ledger, against the raw driver writing the same nodes and relationships. */
final class LedgerBench {

    private static final int CLAIMS = 10_000;
    private static final int ROUNDS = 5;

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

    /** Runs the rounds. */
    public static void main(String[] arguments) throws IOException {
        String folder = Files.createTempDirectory("faultline-bench").toString();
        try (ConfigurableApplicationContext context = SpringApplication.run(
                FaultlineApplication.class,
                "--faultline.data=" + folder,
                "--faultline.seed=false",
                "--faultline.announce=false",
                "--faultline.web.rate-limit.requests=1000000",
                "--server.port=0",
                "--logging.level.root=warn")) {
            new LedgerBench(System.out, context).writing();
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

    private void wipe() {
        try (Session session = driver.session()) {
            session.run("MATCH (n) WHERE n:Record OR n:Claim OR n:Citation OR n:Source OR n:Publication"
                            + " CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS")
                    .consume();
        }
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
