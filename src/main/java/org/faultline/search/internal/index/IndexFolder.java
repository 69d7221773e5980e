package org.faultline.search.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;

/**
 * Where indexes lie: each in a folder of its own, and a small file that names the one in use.
 *
 * <p>The file is replaced in one step, so that at any moment, also after a crash, it names a whole index or the former one.
 */
final class IndexFolder {

    private static final String POINTER = "current";

    private final Path root;

    IndexFolder(Path root) {
        this.root = root;
    }

    /** {@return the folder of the index in use, if there is one} */
    Optional<Path> current() {
        Path pointer = root.resolve(POINTER);
        try {
            if (Files.notExists(pointer)) {
                return Optional.empty();
            }
            Path named = root.resolve(Files.readString(pointer).strip()).normalize();
            boolean inside = root.equals(named.getParent());
            return inside && Files.isDirectory(named) ? Optional.of(named) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + pointer + " cannot be read", e);
        }
    }

    /** {@return a new, empty folder for an index} */
    Path fresh() throws IOException {
        return Files.createDirectories(root.resolve("index-" + UUID.randomUUID()));
    }

    /** Makes an index the one in use. */
    void publish(Path index) throws IOException {
        Path next = root.resolve(POINTER + ".next");
        Files.writeString(next, index.getFileName() + "\n", StandardCharsets.UTF_8);
        IOUtils.fsync(next, false);
        Files.move(next, root.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        IOUtils.fsync(root, true);
    }

    /** Deletes every index but the one in use: former ones, and what a crash left half built. */
    void sweep() throws IOException {
        if (Files.notExists(root)) {
            return;
        }
        Optional<Path> current = current();
        List<Path> others;
        try (Stream<Path> folders = Files.list(root)) {
            others = folders.filter(Files::isDirectory)
                    .filter(folder -> current.map(used -> !used.equals(folder)).orElse(true))
                    .toList();
        }
        for (Path folder : others) {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
