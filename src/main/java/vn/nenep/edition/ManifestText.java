package vn.nenep.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import vn.nenep.definition.report.Edition;
import vn.nenep.edition.Manifest.Input;
import vn.nenep.edition.Manifest.Request;
import vn.nenep.edition.Manifest.SealedFile;
import vn.nenep.period.PeriodWords;

/**
 * A manifest as a JSON file that has exactly one way to be written; its last field is the SHA-256 of the same text without that
 * field. A changed byte makes it either another text or another digest.
 */
public final class ManifestText {

    private static final int SCHEMA = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ObjectWriter WRITER = JSON.writer()
            .with(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private ManifestText() {}

    /** The whole file. */
    public static String write(Manifest manifest) {
        Map<String, Object> fields = fields(manifest);
        fields.put("digest", digest(manifest));
        return WRITER.writeValueAsString(fields) + "\n";
    }

    /** The digest over everything that the manifest says, in hex. */
    public static String digest(Manifest manifest) {
        try {
            byte[] text = WRITER.writeValueAsString(fields(manifest)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Reads a file that {@link #write} made; empty when it is not just that, to the byte. */
    public static Optional<Manifest> read(String text) {
        try {
            Manifest manifest = manifest(JSON.readTree(text));
            return Optional.of(manifest).filter(one -> write(one).equals(text));
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> fields(Manifest manifest) {
        Edition words = manifest.asked().words();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("schema", SCHEMA);
        fields.put("edition", manifest.number());
        fields.put("span", manifest.asked().span().code());
        fields.put("as_of", manifest.asked().asOf().toString());
        fields.put("structure", words.asIs() ? "as-is" : "as-was");
        words.unit().ifPresent(word -> fields.put("unit", word));
        words.report().ifPresent(word -> fields.put("report", word));
        words.date().ifPresent(day -> fields.put("document_date", day.toString()));
        words.number().ifPresent(word -> fields.put("document_number", word));
        words.signer().ifPresent(word -> fields.put("signer", word));
        fields.put("made_at", manifest.madeAt().toString());
        fields.put("earlier", manifest.earlier());
        manifest.request().ifPresent(request -> {
            fields.put("requested_by", request.by());
            fields.put("reason", request.reason());
        });
        fields.put("program", manifest.program());
        fields.put("java", manifest.java());
        fields.put(
                "inputs", manifest.inputs().stream().map(ManifestText::fields).toList());
        fields.put("files", manifest.files().stream().map(ManifestText::fields).toList());
        return fields;
    }

    private static Map<String, Object> fields(Input input) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", input.path());
        fields.put("sha256", input.sha256());
        fields.put("size", input.size());
        fields.put("received_at", input.receivedAt());
        fields.put("digest", input.digest());
        return fields;
    }

    private static Map<String, Object> fields(SealedFile file) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("file", file.name());
        fields.put("sha256", file.sha256());
        fields.put("size", file.size());
        return fields;
    }

    private static Manifest manifest(JsonNode json) {
        Edition words = new Edition(
                Optional.empty(),
                optional(json, "unit"),
                text(json, "structure").equals("as-is"),
                optional(json, "report"),
                optional(json, "document_date").map(LocalDate::parse),
                optional(json, "document_number"),
                optional(json, "signer"));
        LocalDate asOf = LocalDate.parse(text(json, "as_of"));
        Asked asked = new Asked(PeriodWords.period(text(json, "span"), asOf).orElseThrow(wrong("span")), asOf, words);
        List<Integer> earlier = new ArrayList<>();
        json.path("earlier").forEach(number -> earlier.add(number.asInt()));
        List<Input> inputs = new ArrayList<>();
        json.path("inputs")
                .forEach(one -> inputs.add(new Input(
                        text(one, "file"),
                        text(one, "sha256"),
                        one.path("size").asLong(),
                        text(one, "received_at"),
                        text(one, "digest"))));
        List<SealedFile> files = new ArrayList<>();
        json.path("files")
                .forEach(one -> files.add(new SealedFile(
                        text(one, "file"), text(one, "sha256"), one.path("size").asLong())));
        return new Manifest(
                json.path("edition").asInt(),
                LocalDateTime.parse(text(json, "made_at")),
                asked,
                earlier,
                optional(json, "reason").map(reason -> new Request(text(json, "requested_by"), reason)),
                text(json, "program"),
                text(json, "java"),
                inputs,
                files);
    }

    private static Optional<String> optional(JsonNode json, String name) {
        return json.path(name).isString() ? Optional.of(json.path(name).asString()) : Optional.empty();
    }

    private static String text(JsonNode json, String name) {
        return optional(json, name).orElseThrow(wrong(name));
    }

    private static java.util.function.Supplier<IllegalArgumentException> wrong(String name) {
        return () -> new IllegalArgumentException("No " + name);
    }
}
