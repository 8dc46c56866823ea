package vn.nenep.job.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import vn.nenep.finding.FindingCode;
import vn.nenep.finding.FindingTexts;
import vn.nenep.language.Language;
import vn.nenep.period.Period;
import vn.nenep.report.content.appendix.Backing.OfficeDecision;
import vn.nenep.store.decision.DecidedRows;
import vn.nenep.store.decision.Decision;
import vn.nenep.store.decision.DecisionStore;
import vn.nenep.store.decision.Decisions;

/** Reads which decisions of the office change what counts in the time of a report. */
final class DecisionReader {

    private final DataSource database;
    private final FindingTexts words = new FindingTexts(Language.VIETNAMESE);

    DecisionReader(DataSource database) {
        this.database = database;
    }

    /** The withdrawals of versions of that time, and the waivers that touch rows of it or are about a form of it. */
    List<OfficeDecision> read(Period time) {
        Decisions all = new DecisionStore(database).all();
        DecidedRows rows = new DecidedRows(database);
        List<OfficeDecision> read = new ArrayList<>();
        all.withdrawals().values().stream()
                .filter(one -> isInside(one.about().period(), time))
                .forEach(one -> read.add(decision(one, "", rows.of(one.about()))));
        for (Decision one : all.waivers()) {
            long touched = rows.waived(one.number()).stream()
                    .filter(row -> isInside(row.period(), time))
                    .count();
            if (touched > 0 || isInside(one.about().period(), time)) {
                FindingCode code = FindingCode.valueOf(one.about().code());
                read.add(decision(one, words.title(code) + " (" + code + ")", touched));
            }
        }
        read.sort(Comparator.comparingInt(OfficeDecision::number));
        return read;
    }

    private static boolean isInside(String period, Period time) {
        return Period.parse(period)
                .filter(part -> time.contains(part.firstDay()) && time.contains(part.lastDay()))
                .isPresent();
    }

    private static OfficeDecision decision(Decision one, String finding, long rows) {
        return new OfficeDecision(
                one.number(),
                one.about().organisation(),
                one.about().form(),
                Period.parse(one.about().period()),
                finding,
                one.about().file(),
                rows,
                one.reason(),
                one.by(),
                Optional.of(one.about().until()).filter(day -> !day.isEmpty()).map(LocalDate::parse));
    }
}
