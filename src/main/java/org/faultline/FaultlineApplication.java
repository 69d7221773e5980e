package org.faultline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Faultline. */
@SpringBootApplication
public class FaultlineApplication {

    /** Runs the command named by the arguments; without any, serves. */
    public static void main(String[] args) {
        SpringApplication.run(FaultlineApplication.class, args);
    }
}
