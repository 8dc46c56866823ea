package vn.nenep.workbook.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nenep.workbook.format.RefusedException;
import vn.nenep.workbook.format.RefusedException.Reason;
import vn.nenep.workbook.format.SafeXml;
import vn.nenep.workbook.format.ZipParts;

/** Which parts a part of an Open XML package points at. */
public final class Relations {

    /**
     * One pointer.
     *
     * @param type the last word of its type: {@code worksheet}, {@code styles} …
     * @param target the name of the part in the zip
     */
    record Relation(String type, String target) {}

    private final Map<String, Relation> byId = new LinkedHashMap<>();

    private Relations() {}

    /** The part that the whole package is about; empty when the zip is no Open XML package. */
    public static Optional<String> mainPart(ZipParts parts) throws IOException {
        return of(parts, "").ofType("officeDocument").stream().findFirst();
    }

    /** What a part points at inside the package; nothing when it has no list of its own. */
    static Relations of(ZipParts parts, String part) throws IOException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        Relations relations = new Relations();
        Optional<InputStream> list = parts.find(folder + "_rels/" + part.substring(folder.length()) + ".rels");
        if (list.isPresent()) {
            try (InputStream in = list.get()) {
                relations.read(new SafeXml(in), folder);
            }
        }
        return relations;
    }

    private void read(SafeXml xml, String folder) {
        while (xml.next()) {
            if (xml.isStart()
                    && xml.name().equals("Relationship")
                    && !xml.attribute("TargetMode", "").equals("External")) {
                String type = xml.attribute("Type", "");
                Relation relation = new Relation(
                        type.substring(type.lastIndexOf('/') + 1), resolved(folder, xml.attribute("Target", "")));
                if (byId.put(xml.attribute("Id", ""), relation) != null) {
                    throw new RefusedException(Reason.CORRUPT);
                }
            }
        }
    }

    private static String resolved(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String step : whole.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    Relation byId(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(() -> new RefusedException(Reason.CORRUPT));
    }

    List<String> ofType(String type) {
        return byId.values().stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target)
                .toList();
    }
}
