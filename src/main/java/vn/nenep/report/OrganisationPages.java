package vn.nenep.report;

import java.util.List;

/**
 * What paper has no room for: a page for each organisation, down to its cells. Only the HTML edition prints it.
 *
 * @param heading over all of them
 * @param notes how the letters in their tables are read
 */
public record OrganisationPages(String heading, List<Paragraph> notes, List<Page> pages) {

    public static final OrganisationPages NONE = new OrganisationPages("", List.of(), List.of());

    public OrganisationPages {
        notes = List.copyOf(notes);
        pages = List.copyOf(pages);
    }

    /**
     * One organisation.
     *
     * @param code of the register
     * @param summary its state in one line
     */
    public record Page(String code, String name, String summary, List<Table> tables) {

        public Page {
            tables = List.copyOf(tables);
        }
    }
}
