package org.faultline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.faultline.FaultlineApplication;
import org.faultline.evidence.Ledger;
import org.faultline.evidence.Progress;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code units/{id}} over HTTP, against the queries that each request runs, run again over the raw driver. */
final class UnitPageBench {

    private static final int CLAIMS = 10_000;
    private static final int REQUESTS = 3_000;
    private static final int WARM_UP = 10_000;

    private final PrintStream out;
    private final ConfigurableApplicationContext context;
    private final Overheard overheard;

    private UnitPageBench(PrintStream out, ConfigurableApplicationContext context, Overheard overheard) {
        this.out = out;
        this.context = context;
        this.overheard = overheard;
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        String folder = Files.createTempDirectory("faultline-bench").toString();
        Overheard overheard = new Overheard();
        BeanPostProcessor ear = new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Driver driver ? overheard.listening(driver) : bean;
            }
        };
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(FaultlineApplication.class)
                .initializers(starting -> starting.getBeanFactory().addBeanPostProcessor(ear))
                .run(
                        "--faultline.data=" + folder,
                        "--faultline.seed=false",
                        "--faultline.announce=false",
                        "--faultline.web.rate-limit.requests=1000000",
                        "--server.port=0",
                        "--logging.level.root=warn")) {
            new UnitPageBench(System.out, context, overheard).reading();
        }
    }

    private void reading() throws IOException {
        Driver driver = context.getBean(Driver.class);
        context.getBean(Ledger.class).write(InventedArmy.of(CLAIMS, 7, "read"), "bench", Progress.SILENT);
        List<String> ids = ids(driver);
        double[] ours = new double[REQUESTS];
        double[] raw = new double[REQUESTS];
        long queries = 0;
        for (int i = -WARM_UP; i < REQUESTS; i++) {
            overheard.take();
            double answered = ask(ids.get(Math.floorMod(i * 31, ids.size())));
            List<Query> asked = overheard.take();
            long begin = System.nanoTime();
            Overheard.replay(driver, asked);
            double replayed = milliseconds(begin);
            if (i >= 0) {
                ours[i] = answered;
                raw[i] = replayed;
                queries += asked.size();
            }
        }
        Arrays.sort(ours);
        Arrays.sort(raw);
        out.printf(
                "units/{id} over HTTP: p50 %.2f ms, p99 %.2f ms; its %.1f queries in one transaction over the raw driver:"
                        + " p50 %.2f ms, p99 %.2f ms; ratio at p50 %.2f (bar: at most 1.5)%n",
                at(ours, 0.5), at(ours, 0.99), (double) queries / REQUESTS, at(raw, 0.5), at(raw, 0.99), at(ours, 0.5) / at(raw, 0.5));
    }

    private double ask(String id) throws IOException {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        URL address = URI.create("http://127.0.0.1:" + port + "/api/v1/units/" + id).toURL();
        long begin = System.nanoTime();
        // Blocking, as the driver is in the yardstick; the asynchronous client would add its own threads to one side only.
        HttpURLConnection connection = (HttpURLConnection) address.openConnection();
        try (InputStream body = connection.getInputStream()) {
            body.readAllBytes();
        }
        return milliseconds(begin);
    }

    private static List<String> ids(Driver driver) {
        try (Session session = driver.session()) {
            return new ArrayList<>(session.run("MATCH (u:Unit) RETURN u.id AS id ORDER BY id")
                    .list(row -> row.get("id").asString()));
        }
    }

    private static double at(double[] sorted, double quantile) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(quantile * sorted.length))];
    }

    private static double milliseconds(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }
}
