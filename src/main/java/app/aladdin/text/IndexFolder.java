package app.aladdin.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Where an index lies, and what its commits say.
final class IndexFolder implements AutoCloseable {
    /// Goes up when words are made differently, so that older indexes are built again.
    private static final String VERSION = "1";

    private static final double BUFFER_MB = 8;

    private static final Logger LOG = Logger.getLogger(IndexFolder.class.getName());

    /// Says at every start that a vector module is missing, which plain text does not need. Held,
    /// because a logger that nobody holds is forgotten, and its level with it.
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization");

    private final Directory directory;

    private IndexFolder(Directory directory) {
        this.directory = directory;
    }

    static IndexFolder open(Path path) {
        VECTORS.setLevel(Level.OFF);
        try {
            makePrivate(path);
            freeLock(path.resolve(IndexWriter.WRITE_LOCK_NAME));
            Directory directory = FSDirectory.open(path);
            try (Lock alone = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
                alone.ensureValid();
                emptyUnlessSound(directory);
            }
            return new IndexFolder(directory);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "search index kept in memory: {0}", e.toString());
            return new IndexFolder(new ByteBuffersDirectory());
        }
    }

    IndexWriter writer(Analyzer analyzer) throws IOException {
        return writer(new IndexWriterConfig(analyzer));
    }

    /// @param order in which the documents lie, so that the first ones are found first
    IndexWriter writer(Analyzer analyzer, Sort order) throws IOException {
        return writer(new IndexWriterConfig(analyzer).setIndexSort(order));
    }

    private IndexWriter writer(IndexWriterConfig config) throws IOException {
        config.setRAMBufferSizeMB(BUFFER_MB);
        config.setCommitOnClose(true);
        return new IndexWriter(directory, config);
    }

    long lastChange(IndexWriter writer) {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            for (Map.Entry<String, String> entry : data) {
                if (entry.getKey().equals("change")) {
                    return Long.parseLong(entry.getValue());
                }
            }
        }
        return TextIndex.NOTHING_SEEN;
    }

    void remember(IndexWriter writer, long change) {
        writer.setLiveCommitData(
                Map.of("change", Long.toString(change), "version", VERSION).entrySet());
    }

    @Override
    public void close() throws IOException {
        directory.close();
    }

    /// The words of a project are readable by their owner alone, where the file system knows
    /// owners.
    private static void makePrivate(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /// A lock file is empty; Lucene refuses one that is not for good.
    private static void freeLock(Path lock) throws IOException {
        if (Files.exists(lock) && Files.size(lock) > 0) {
            Files.delete(lock);
        }
    }

    private static void emptyUnlessSound(Directory directory) throws IOException {
        if (sound(directory)) {
            return;
        }
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
    }

    /// Whether what is there can be read to its end and is of this version.
    private static boolean sound(Directory directory) {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return false;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    ((CodecReader) leaf.reader()).checkIntegrity();
                }
                return VERSION.equals(reader.getIndexCommit().getUserData().get("version"));
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "search index is built again: {0}", e.toString());
            return false;
        }
    }
}
