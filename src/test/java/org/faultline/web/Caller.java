package org.faultline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Asks a running service over HTTP, as its callers do. */
public final class Caller {

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;
    private final int port;

    /** Asks the service at that port of this machine, as a caller with cookies of its own. */
    public Caller(int port) {
        this.port = port;
        this.base = "http://127.0.0.1:" + port;
    }

    /** {@return the answer to a read with these headers: name, value, name, value …} */
    public HttpResponse<String> get(String address, String... headers) {
        return send(request(address, headers).GET().build());
    }

    /** {@return the answer to a JSON content} */
    public HttpResponse<String> post(String address, String json, String... headers) {
        return send(request(address, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    /** {@return the beginning of any other request} */
    public HttpRequest.Builder request(String address, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(base + address));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    /**
     * What comes back for an address written as it is, which the JDK's client would refuse or correct.
     *
     * @param host the name under which the service is called
     */
    public String getRaw(String address, String host) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "GET " + address + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the answer to it} */
    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
