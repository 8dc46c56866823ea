package vn.nenep.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows of a register: {@code aCell("C1").named("Chi bộ 1").under("K01").to("2025-05-31")}; from 2021 on unless said. */
public final class SpanBuilder {

    private final String code;
    private final OrganisationType type;
    private String name;
    private List<String> aliases = List.of();
    private Optional<String> parent = Optional.empty();
    private LocalDate from = LocalDate.of(2021, 1, 1);
    private Optional<LocalDate> to = Optional.empty();
    private Optional<String> successor = Optional.empty();
    private Optional<String> reason = Optional.empty();

    private SpanBuilder(String code, OrganisationType type) {
        this.code = code;
        this.type = type;
        this.name = "Tổ chức " + code;
    }

    public static SpanBuilder aBloc(String code) {
        return new SpanBuilder(code, OrganisationType.BLOC);
    }

    public static SpanBuilder aCommittee(String code) {
        return new SpanBuilder(code, OrganisationType.GRASSROOTS_COMMITTEE);
    }

    public static SpanBuilder aSection(String code) {
        return new SpanBuilder(code, OrganisationType.SECTION);
    }

    public static SpanBuilder aGrassrootsCell(String code) {
        return new SpanBuilder(code, OrganisationType.GRASSROOTS_CELL);
    }

    public static SpanBuilder aCell(String code) {
        return new SpanBuilder(code, OrganisationType.CELL);
    }

    public static Register aRegisterOf(SpanBuilder... spans) {
        return new Register(Stream.of(spans).map(SpanBuilder::span).toList());
    }

    public SpanBuilder named(String officialName) {
        this.name = officialName;
        return this;
    }

    public SpanBuilder alsoCalled(String... others) {
        this.aliases = List.of(others);
        return this;
    }

    public SpanBuilder under(String parentCode) {
        this.parent = Optional.of(parentCode);
        return this;
    }

    public SpanBuilder from(String firstDay) {
        this.from = LocalDate.parse(firstDay);
        return this;
    }

    public SpanBuilder to(String lastDay) {
        this.to = Optional.of(LocalDate.parse(lastDay));
        return this;
    }

    public SpanBuilder succeededBy(String codes) {
        this.successor = Optional.of(codes);
        return this;
    }

    public SpanBuilder because(String why) {
        this.reason = Optional.of(why);
        return this;
    }

    public Span span() {
        return new Span(code, name, aliases, type, parent, from, to, successor, reason, Optional.empty());
    }
}
