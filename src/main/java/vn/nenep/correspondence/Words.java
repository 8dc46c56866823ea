package vn.nenep.correspondence;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.nenep.correspondence.Receipt.FormReceived;
import vn.nenep.correspondence.mark.Remarks;
import vn.nenep.finding.Finding;
import vn.nenep.finding.FindingCode;
import vn.nenep.finding.FindingTexts;
import vn.nenep.finding.Severity;
import vn.nenep.language.Language;
import vn.nenep.language.Texts;

/** The words of what goes back: always Vietnamese, because that is who gets it. */
final class Words {

    /** Nobody has to see more of a wrong value to know it again; a cell takes 32,767 characters and a comment fewer. */
    private static final int LONGEST_SEEN = 300;

    private static final int LONGEST_COMMENT = 2_000;

    private final Texts texts = texts();
    private final FindingTexts findings = new FindingTexts(Language.VIETNAMESE);

    static Texts texts() {
        return new Texts(Words.class, "correspondence", Language.VIETNAMESE);
    }

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    String severity(Severity severity) {
        return texts.text("severity." + severity.code());
    }

    /** What was seen, or the first of several things. */
    String seen(Task task) {
        return task.varied() ? seen(task.finding()) + " …" : seen(task.finding());
    }

    /** What is expected, or how the first of several things was understood. */
    String expected(Task task) {
        String phrase = findings.expected(task.finding()) + (task.varied() ? " …" : "");
        return capital(task.finding().code() == FindingCode.C08 ? texts.text("understood", phrase) : phrase);
    }

    private String seen(Finding finding) {
        return shortened(finding.seen(), LONGEST_SEEN);
    }

    /** What is wrong and what to do about it. */
    String advice(Finding finding) {
        return findings.title(finding.code()) + ". " + findings.advice(finding);
    }

    /** What has become of the file, and how many things there are to do. */
    String verdict(List<Task> tasks) {
        List<Task> asked = tasks.stream().filter(Task::asks).toList();
        if (asked.isEmpty()) {
            return texts.text("verdict.good");
        }
        return texts.text("verdict." + verdict(asked.get(0).finding().code()), (long) asked.size());
    }

    /** Which file it is about and when it came. */
    String received(Receipt receipt) {
        return texts.text("received", receipt.displayName(), moment(receipt.received()));
    }

    /** Which form, of whom, for when. */
    String form(FormReceived form) {
        return texts.text("form", form.code(), form.title(), form.sender(), form.period());
    }

    /** What a form has to do with other versions of it. */
    String version(FormReceived form) {
        if (form.blocked()) {
            return form.instead()
                    .map(version -> text("version.blocked", version))
                    .orElseGet(() -> texts.text("version.blocked.alone"));
        }
        return form.instead()
                .map(version -> text("version.later", version))
                .or(() -> form.before().map(version -> text("version.replaces", version)))
                .orElseGet(() -> texts.text("version.first"));
    }

    private String text(String key, Receipt.Version version) {
        return texts.text(key, version.path(), moment(version.received()));
    }

    private String moment(LocalDateTime moment) {
        return DateTimeFormatter.ofPattern(texts.text("received.pattern"), Locale.ROOT)
                .format(moment);
    }

    /** By the most serious finding. */
    private static String verdict(FindingCode code) {
        return switch (code.severity()) {
            case BLOCK -> code.name().startsWith("W") ? "file" : "sheet";
            case ERROR -> "rows";
            case WARNING, NOTICE -> "warnings";
        };
    }

    /** Where a task is: its cell, its first and last cell with their number, or all of the sheet or file. */
    String place(Task task) {
        if (!task.first().isEmpty()) {
            return task.count() == 1 ? task.first() : texts.text("many.cells", task.first(), task.last(), task.count());
        }
        String whole = texts.text(task.finding().place().sheet().isEmpty() ? "whole.file" : "whole.sheet");
        return task.count() == 1 ? whole : whole + " " + texts.text("many.places", task.count());
    }

    /** What is written on one cell: every finding there with what was seen, what is expected and what to do. */
    String comment(List<Finding> there) {
        String text = there.stream().map(this::comment).collect(Collectors.joining("\n\n"));
        return Remarks.HEAD + "\n" + shortened(text, LONGEST_COMMENT);
    }

    private String comment(Finding finding) {
        // what the sender wrote comes last among the arguments, so that no placeholder in it is filled
        return texts.text(
                finding.seen().isEmpty() ? "comment" : "comment.seen",
                findings.title(finding.code()),
                findings.expected(finding),
                findings.advice(finding),
                finding.code().name(),
                seen(finding));
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }

    private static String capital(String phrase) {
        int end = phrase.isEmpty() ? 0 : phrase.offsetByCodePoints(0, 1);
        return phrase.substring(0, end).toUpperCase(Locale.ROOT) + phrase.substring(end);
    }
}
