package vn.nenep.workbook.mutant;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** XML that says something else, or is none any more. It is handled byte by byte, so that no encoding is in the way. */
final class XmlMutations {

    private static final Pattern TAG = Pattern.compile("<[^<>]+>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" [\\w:.-]+=\"[^\"]*\"");
    private static final Pattern VALUE = Pattern.compile("(?<=>)[^<>]+(?=<)");
    private static final Pattern SHOWN = Pattern.compile("(?<=<v>)[^<]*(?=</v>)|(?<=[: ]value=\")[^\"]*(?=\")");
    private static final Pattern CELL = Pattern.compile(
            "<c [^>]*?(/>|>.*?</c>)|<(table:table-cell|Cell|td)\\b[^>]*?(/>|>.*?</\\2>)", Pattern.DOTALL);
    private static final Pattern ROW =
            Pattern.compile("<(row|table:table-row|Row|tr)\\b[^>]*?(/>|>.*?</\\1>)", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("(?<= r=\"|-repeated=\"|-spanned=\"|Index=\"|span=\")[^\"]*");
    private static final Pattern TYPE = Pattern.compile("(?<= t=\"|value-type=\"|:Type=\")[^\"]*");
    private static final Pattern STYLE = Pattern.compile("(?<= s=\"|style-name=\"|StyleID=\")[^\"]*");

    private static final List<String> NUMBERS = List.of(
            "1e400",
            "NaN",
            "-5",
            "9007199254740993",
            " 12 ",
            "0x10",
            "1,5",
            "",
            utf8("\uFF11\uFF12"),
            "+7",
            "1e2",
            "12d",
            "1_000",
            "INF",
            "-INF",
            ".5",
            "5.",
            "1e-400",
            "99999999999999999999",
            "0012",
            "#REF!",
            "12 13",
            "1.5f",
            "-0",
            "\n12\n",
            utf8("\u00A012"),
            "true",
            "0x1p3",
            "2958466",
            "0.1234567890123456789",
            "60",
            "-1",
            "999999");
    private static final List<String> PLACES = List.of(
            "ZZZZZ99999999",
            "A0",
            "A2147483648",
            "XFE1",
            "a5",
            "$A$5",
            "A05",
            "2147483647",
            "-1",
            "0",
            "1048577",
            "5",
            "B7",
            "",
            "A",
            " C4",
            "1048576",
            "XFD1048576",
            "4294967297",
            "A1:B2",
            "R1C1");
    private static final List<String> TYPES = List.of(
            "s",
            "n",
            "b",
            "e",
            "str",
            "inlineStr",
            "d",
            "zz",
            "",
            "float",
            "date",
            "boolean",
            "string",
            "percentage",
            "Number",
            "DateTime",
            "Error");
    private static final List<String> PIECES = List.of(
            "<!-- x -->",
            "<![CDATA[7]]>",
            "<?x y?>",
            "&#0;",
            "&#xD800;",
            "&#x41;",
            "&nichts;",
            "&amp;",
            "<x/>",
            "</x>",
            "<v>8</v>",
            "<f>1+1</f>",
            "<t>9</t>",
            "_x0041_",
            "_x0000_",
            "\0",
            "\1",
            utf8("\uFFFE"),
            "]]>",
            "<is><t>6</t></is>",
            "<x><c r=\"B2\"><v>77</v></c></x>",
            "<row r=\"3\"><c r=\"B3\"><v>78</v></c></row>",
            "<c><v>79</v></c>",
            "<extLst><ext><row r=\"4\"/></ext></extLst>",
            "<c r=\"C9\" t=\"d\"><v>2025-02-30</v></c>",
            "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice/>"
                    + "</mc:AlternateContent>");
    private static final List<String> ENCODINGS = List.of(
            "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1258", "US-ASCII", "UTF-32", "UTF-7", "nichts");

    /** What can be done to one part. */
    static final Map<String, Mutation> ALL = all();

    private XmlMutations() {}

    private static Map<String, Mutation> all() {
        Map<String, Mutation> all = new TreeMap<>();
        all.put("tag dropped", (xml, random) -> replace(xml, random, TAG, found -> ""));
        all.put("tag doubled", (xml, random) -> replace(xml, random, TAG, found -> found + found));
        all.put("attribute dropped", (xml, random) -> replace(xml, random, ATTRIBUTE, found -> ""));
        all.put("attribute doubled", (xml, random) -> replace(xml, random, ATTRIBUTE, found -> found + found));
        all.put("attribute renamed", (xml, random) -> replace(xml, random, ATTRIBUTE, found -> " x" + found.strip()));
        all.put("value changed", (xml, random) -> replace(xml, random, SHOWN, found -> one(NUMBERS, random)));
        all.put("digit changed", (xml, random) -> replace(xml, random, Pattern.compile("\\d"), found -> digit(random)));
        all.put("text changed", (xml, random) -> replace(xml, random, VALUE, found -> one(NUMBERS, random)));
        all.put("place changed", (xml, random) -> replace(xml, random, PLACE, found -> one(PLACES, random)));
        all.put("type changed", (xml, random) -> replace(xml, random, TYPE, found -> one(TYPES, random)));
        all.put("style changed", (xml, random) -> replace(xml, random, STYLE, found -> one(NUMBERS, random)));
        all.put("cell dropped", (xml, random) -> replace(xml, random, CELL, found -> ""));
        all.put("cell doubled", (xml, random) -> replace(xml, random, CELL, found -> found + found));
        all.put("cells swapped", (xml, random) -> swap(xml, random, CELL));
        all.put("row dropped", (xml, random) -> replace(xml, random, ROW, found -> ""));
        all.put("row doubled", (xml, random) -> replace(xml, random, ROW, found -> found + found));
        all.put("rows swapped", (xml, random) -> swap(xml, random, ROW));
        all.put("piece inside a value", (xml, random) -> replace(xml, random, VALUE, found -> inside(found, random)));
        all.put("piece after a tag", (xml, random) -> replace(xml, random, TAG, found -> found + one(PIECES, random)));
        all.put("value in CDATA", (xml, random) -> replace(xml, random, VALUE, found -> "<![CDATA[" + found + "]]>"));
        all.put("values dropped", (xml, random) -> replace(xml, random, Pattern.compile("<v>[^<]*</v>"), found -> ""));
        all.put("document type", XmlMutations::documentType);
        all.put("encoding stated", (xml, random) -> state(xml, one(ENCODINGS, random)));
        all.put("encoding changed", XmlMutations::encode);
        all.put("nested deeply", XmlMutations::nest);
        all.put("part cut", ByteMutations::cut);
        all.put("bytes of a part flipped", ByteMutations::flip);
        return all;
    }

    static byte[] mutate(byte[] xml, Random random) {
        return one(List.copyOf(ALL.values()), random).apply(xml, random);
    }

    /** Does it to one part of a zip, mostly one that holds cells, and packs it again as a whole zip. */
    static byte[] inZip(byte[] zip, Random random, Mutation mutation) {
        Map<String, byte[]> entries = Zip.unpacked(zip);
        List<String> weighed = new ArrayList<>();
        for (String name : entries.keySet()) {
            int weight = name.contains("worksheets/sheet") || name.equals("content.xml") ? 12 : 1;
            weight = name.endsWith("sharedStrings.xml") || name.endsWith("/workbook.xml") ? 3 : weight;
            for (int i = 0; i < weight && name.matches(".*\\.(xml|rels)"); i++) {
                weighed.add(name);
            }
        }
        if (weighed.isEmpty()) {
            return zip;
        }
        Map<String, byte[]> changed = new LinkedHashMap<>(entries);
        changed.compute(one(weighed, random), (name, part) -> mutation.apply(part, random));
        return Zip.packed(changed);
    }

    private static byte[] replace(
            byte[] xml, Random random, Pattern pattern, java.util.function.UnaryOperator<String> with) {
        String text = latin(xml);
        List<MatchResult> found = pattern.matcher(text).results().toList();
        if (found.isEmpty()) {
            return xml;
        }
        MatchResult one = one(found, random);
        return latin(text.substring(0, one.start()) + with.apply(one.group()) + text.substring(one.end()));
    }

    private static byte[] swap(byte[] xml, Random random, Pattern pattern) {
        String text = latin(xml);
        List<MatchResult> found = pattern.matcher(text).results().toList();
        if (found.size() < 2) {
            return xml;
        }
        int at = random.nextInt(found.size() - 1);
        MatchResult first = found.get(at);
        MatchResult second = found.get(at + 1 + random.nextInt(found.size() - at - 1));
        return latin(text.substring(0, first.start())
                + second.group()
                + text.substring(first.end(), second.start())
                + first.group()
                + text.substring(second.end()));
    }

    private static String inside(String value, Random random) {
        int at = random.nextInt(value.length() + 1);
        return value.substring(0, at) + one(PIECES, random) + value.substring(at);
    }

    private static byte[] documentType(byte[] xml, Random random) {
        String text = latin(xml);
        String type = switch (random.nextInt(4)) {
            case 0 -> "<!DOCTYPE x>";
            case 1 -> "<!DOCTYPE x [<!ENTITY e \"4711\">]>";
            case 2 -> "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
            default -> "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">";
        };
        int start = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
        String typed = text.substring(0, start) + type + text.substring(start);
        return replace(latin(typed), random, VALUE, found -> "&e;");
    }

    private static byte[] state(byte[] xml, String encoding) {
        String text = latin(xml);
        Matcher stated =
                Pattern.compile("encoding=[\"'][^\"']*[\"']|charset=[\\w-]+").matcher(text);
        if (stated.find()) {
            String start = stated.group().startsWith("c") ? "charset=" : "encoding=";
            String quote = stated.group().startsWith("c") ? "" : "\"";
            return latin(stated.replaceFirst(start + quote + encoding + quote));
        }
        return latin("<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + text);
    }

    private static byte[] encode(byte[] xml, Random random) {
        String encoding = one(ENCODINGS.subList(0, 7), random);
        byte[] stating = random.nextInt(4) == 0 ? xml : state(xml, encoding);
        return new String(stating, StandardCharsets.UTF_8).getBytes(Charset.forName(encoding));
    }

    private static byte[] nest(byte[] xml, Random random) {
        int depth = 10 + random.nextInt(5_000);
        String piece = one(List.of("x", "r", "row", "c", "g", "div", "table:table-row-group"), random);
        return replace(
                xml,
                random,
                TAG,
                found -> found + ("<" + piece + ">").repeat(depth) + ("</" + piece + ">").repeat(depth));
    }

    private static String digit(Random random) {
        return String.valueOf(random.nextInt(10));
    }

    static <T> T one(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    static String utf8(String text) {
        return latin(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
