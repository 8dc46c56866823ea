package vn.nenep.report.content.sentence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.nenep.definition.Definitions;
import vn.nenep.indicator.Figure;
import vn.nenep.indicator.failing.FailingUnit;
import vn.nenep.organisation.Register;
import vn.nenep.period.Period;
import vn.nenep.report.Table;

/** What sentences and tables need to know of the report that they stand in. */
public interface Facts {

    Definitions definitions();

    Register register();

    Period period();

    /** The time that it is compared with. */
    Period periodBefore();

    /** The time of the report inside a sentence: {@code năm 2025}. */
    String when();

    /** The time before it: {@code năm 2024}. */
    String before();

    LocalDate asOf();

    /** Code of the organisation that the report is about. */
    String bloc();

    /** Codes of those right below it, in the order of the register. */
    List<String> committees();

    String name(String code);

    /** A name short enough for a chart or a crowded field. */
    String shortName(String code);

    /** Whose forms the figures come from. */
    String whose();

    /** The phrase that says what the rows are. */
    Phrase rows();

    /** A table's rows, one an organisation below that of the report, numbered and named, and its own as the total. */
    List<Table.Row> rowPerCommittee(Function<String, List<String>> cells);

    Figure figure(String indicator, String organisation, Period period);

    /** A number that a sentence or a table shows, with the name of its figure behind it; alone when there is no such figure. */
    String marked(String number, Figure figure);

    /** The units of the report's time and organisation behind an indicator's failures. */
    List<FailingUnit> failing(String indicator);

    /** How many cells an organisation has on the last day of the report's time; a chi bộ cơ sở is its own. */
    long cells(String organisation);

    /** The number of the appendix in which a block stands; empty when it stands in none. */
    Optional<String> appendix(String block);

    /** {@code (Phụ lục 3)} behind a sentence, with a space in front; empty when the block stands in no appendix. */
    default String reference(String block) {
        return appendix(block)
                .map(number -> say(Phrase.APPENDIX_REFERENCE, number))
                .orElse("");
    }

    /** A figure of the report's own organisation and time. */
    default Figure figure(String indicator) {
        return figure(indicator, bloc(), period());
    }

    /** What every text can say of the report: {@code {rows}}, {@code {Rows}}. */
    default Map<String, String> anywhere() {
        return Phrase.anywhere(definitions().wording(), rows());
    }

    /** A phrase with its slots filled, in their order. */
    default String say(Saying phrase, Object... values) {
        return phrase.say(definitions().wording(), rows(), values);
    }
}
