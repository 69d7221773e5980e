package org.faultline.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that holds everything one instance keeps on disk; one process at a time holds it. */
public final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Creates the folder if need be and takes hold of it.
     *
     * @throws DataFolderHeld when another process holds it
     */
    public static DataFolder open(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            create(absolute);
            FileChannel channel = FileChannel.open(
                    absolute.resolve("faultline.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new DataFolder(absolute, channel, lock(absolute, channel));
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + absolute + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static void create(Path path) throws IOException {
        if (Files.notExists(path)) {
            Files.createDirectories(path);
            if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    private static FileLock lock(Path path, FileChannel channel) throws IOException {
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            throw new DataFolderHeld(path, e);
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        if (lock == null) {
            throw new DataFolderHeld(path, null);
        }
        return lock;
    }

    /** {@return the path of a part of the folder} */
    public Path resolve(String part) {
        return path.resolve(part);
    }

    /** {@return the folder itself} */
    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + path + " could not be released", e);
        }
    }
}
