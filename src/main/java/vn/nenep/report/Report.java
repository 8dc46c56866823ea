package vn.nenep.report;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.nenep.definition.report.FormatProfile;
import vn.nenep.report.origin.Origins;

/**
 * A finished report: everything that is printed, in order, with every number already written as text.
 *
 * @param id stable name of the report and its year, e.g. {@code annual-2025}; the base name of its files
 * @param letterhead who writes, and the number and date lines
 * @param title the type of the document in capitals, e.g. {@code BÁO CÁO}
 * @param subject what it is about, under the title; a paragraph for each of its lines
 * @param opening the paragraphs before the first heading
 * @param sections the body
 * @param signature the block below the body
 * @param recipients the lines of {@code Nơi nhận}, without the leading dash
 * @param dataTo the day up to which the data are taken (as-of date)
 * @param enclosure what stands under the heading of an appendix: {@code (Kèm theo Báo cáo số …, ngày … của …)}; may be empty
 * @param format how it is set
 * @param organisations a page for each organisation, which only the HTML edition prints
 * @param origins where the figures come from
 */
public record Report(
        String id,
        Letterhead letterhead,
        String title,
        String subject,
        List<String> opening,
        List<Section> sections,
        Signature signature,
        List<String> recipients,
        LocalDate dataTo,
        String enclosure,
        FormatProfile format,
        OrganisationPages organisations,
        Origins origins) {

    public Report {
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
        recipients = List.copyOf(recipients);
    }

    /** A report that does not say where its figures come from. */
    public Report(
            String id,
            Letterhead letterhead,
            String title,
            String subject,
            List<String> opening,
            List<Section> sections,
            Signature signature,
            List<String> recipients,
            LocalDate dataTo,
            String enclosure,
            FormatProfile format,
            OrganisationPages organisations) {
        this(
                id,
                letterhead,
                title,
                subject,
                opening,
                sections,
                signature,
                recipients,
                dataTo,
                enclosure,
                format,
                organisations,
                Origins.NONE);
    }

    /** A report in the standard format that encloses nothing and goes no deeper than what is printed. */
    public Report(
            String id,
            Letterhead letterhead,
            String title,
            String subject,
            List<String> opening,
            List<Section> sections,
            Signature signature,
            List<String> recipients,
            LocalDate dataTo) {
        this(
                id,
                letterhead,
                title,
                subject,
                opening,
                sections,
                signature,
                recipients,
                dataTo,
                "",
                FormatProfile.STANDARD,
                OrganisationPages.NONE);
    }

    /** The same with a page for each organisation. */
    public Report with(OrganisationPages pages) {
        return copy(subject, pages, origins);
    }

    /** The same with where its figures come from. */
    public Report with(Origins found) {
        return copy(subject, organisations, found);
    }

    private Report copy(String about, OrganisationPages pages, Origins found) {
        return new Report(
                id,
                letterhead,
                title,
                about,
                opening,
                sections,
                signature,
                recipients,
                dataTo,
                enclosure,
                format,
                pages,
                found);
    }

    /** The figures that its sentences and tables name. */
    public Set<Marked.Shown> shownFigures() {
        Set<Marked.Shown> shown = new LinkedHashSet<>();
        blocks(Paragraph.class).forEach(paragraph -> paragraph.marks().forEach(mark -> shown.add(mark.figure())));
        Stream.concat(tables().stream(), organisations.pages().stream().flatMap(page -> page.tables().stream()))
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.figures().stream())
                .forEach(figure -> figure.ifPresent(shown::add));
        return shown;
    }

    /** The same with one more line under its subject, where there is one. */
    public Report remarked(Optional<String> remark) {
        return copy(subject + remark.map(line -> "\n(" + line + ")").orElse(""), organisations, origins);
    }

    /** Title and subject on one line, as a document is named in its properties. */
    public String fullTitle() {
        return title + " " + String.join(" ", subject.lines().toList());
    }

    /** All charts, in the order in which they are printed. */
    public List<Chart> charts() {
        return blocks(Chart.class).toList();
    }

    /** Everything that is drawn, in the order in which it is printed and numbered. */
    public List<Drawn> drawings() {
        return blocks(Drawn.class).toList();
    }

    /** All tables, in the order in which they are printed. */
    public List<Table> tables() {
        return blocks(Table.class).toList();
    }

    private <T> Stream<T> blocks(Class<T> kind) {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
