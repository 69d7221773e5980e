package org.faultline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Asks a running service over HTTP, as its callers do. */
final class Caller {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    Caller(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    /** {@return the answer to a read with these headers: name, value, name, value …} */
    HttpResponse<String> get(String address, String... headers) {
        return send(request(address, headers).GET().build());
    }

    /** {@return the answer to a JSON content} */
    HttpResponse<String> post(String address, String json, String... headers) {
        return send(request(address, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    HttpRequest.Builder request(String address, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(base + address));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    HttpResponse<String> send(HttpRequest request) {
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
