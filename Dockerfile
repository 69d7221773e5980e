# Two stages: build with Maven, run on a JRE as a user without rights.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
COPY src src
COPY cypher cypher
COPY seed-data seed-data
RUN mvn -B -ntp -q -Dfast -DskipTests package

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /faultline faultline \
    && mkdir -p /faultline/data \
    && chown -R faultline /faultline
COPY --from=build /build/target/faultline.jar /faultline/faultline.jar
USER faultline
WORKDIR /faultline
VOLUME /faultline/data
EXPOSE 8080
# Inside a container the loopback address reaches nobody; reading then needs the login, unless configured otherwise.
ENV SERVER_ADDRESS=0.0.0.0 FAULTLINE_DATA=/faultline/data
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=4 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q 200"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-jar", "/faultline/faultline.jar"]
