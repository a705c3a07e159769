package nu.kommunalutveckling.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder laid out as the built repository, with {@link StandIn}s for the five services and Keycloak; PostgreSQL is the real one. */
record StandInRepository(Path root) {

    private static final int LOWEST_OFFSET = 10_000;
    private static final int OFFSETS = 40_000;

    static StandInRepository in(Path root) throws IOException {
        // Open to other accounts, as a clone usually is: a temporary folder of the tests is not.
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
        var repository = new StandInRepository(root);
        for (Part service : Part.services()) {
            repository.build(service, StandIn.class);
        }
        Path keycloak = Files.createDirectories(root.resolve("deploy/keycloak/target"));
        Files.write(keycloak.resolve("keycloak-stand-in.zip"), keycloakArchive());
        Files.copy(Path.of("../keycloak/realm-ku.json"), root.resolve("deploy/keycloak/realm-ku.json"));
        copyReference(root.resolve("deploy/local/reference"));
        return repository;
    }

    /** Puts a jar where the build would, with the class as its main class and empty resources of the given names. */
    void build(Part service, Class<?> main, String... resources) throws IOException {
        Path jar = ServiceProcess.built(place("any"), service);
        Files.createDirectories(jar.getParent());
        Files.write(jar, jar(main, resources));
    }

    /** Class caches take seconds each to make; a file in their place makes the launcher skip that, and Java ignores it. */
    void skipClassCaches(Part... services) throws IOException, InterruptedException {
        for (Part service : services) {
            skipClassCache(ServiceProcess.of(place("any"), service, 0).aotCache());
        }
        skipClassCache(
                KeycloakDistribution.in(place("any"), new Progress(System.out)).aotCache());
    }

    Place place(String home) {
        return new Place(root, root.resolve(home));
    }

    static int freeOffset() throws IOException {
        while (true) {
            int offset = LOWEST_OFFSET + new Random().nextInt(OFFSETS);
            try {
                Ports.mustBeFree(List.of(Part.values()), offset);
                return offset;
            } catch (Trouble e) {
                System.out.println("Trying another offset: " + e.line());
            }
        }
    }

    private static void copyReference(Path into) throws IOException {
        Path from = Path.of("reference");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = into.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static void skipClassCache(AotCache cache) throws IOException {
        Files.createDirectories(cache.file().getParent());
        Files.writeString(cache.file(), "none");
    }

    private static byte[] keycloakArchive() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, new ZipEntry("keycloak-stand-in/version.txt"), new byte[0]);
            for (String folder : new String[] {"conf", "providers", "themes"}) {
                add(zip, new ZipEntry("keycloak-stand-in/" + folder + "/README.md"), new byte[0]);
            }
            add(zip, new ZipEntry("keycloak-stand-in/lib/quarkus-run.jar"), jar(StandInKeycloak.class));
        }
        return bytes.toByteArray();
    }

    private static byte[] jar(Class<?> main, String... resources) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main.getName());
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes, manifest)) {
            for (Class<?> type : new Class<?>[] {StandIn.class, StandInKeycloak.class}) {
                String name = type.getName().replace('.', '/') + ".class";
                try (var code = type.getResourceAsStream("/" + name)) {
                    add(jar, new JarEntry(name), Objects.requireNonNull(code).readAllBytes());
                }
            }
            for (String resource : resources) {
                add(jar, new JarEntry(resource), new byte[0]);
            }
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream archive, ZipEntry entry, byte[] content) throws IOException {
        archive.putNextEntry(entry);
        ((OutputStream) archive).write(content);
        archive.closeEntry();
    }
}
