package vn.nenep.correspondence.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nenep.correspondence.xlsx.Area;
import vn.nenep.correspondence.xlsx.Paint;
import vn.nenep.correspondence.xlsx.Painting;
import vn.nenep.correspondence.xlsx.SheetXml;
import vn.nenep.definition.Check;
import vn.nenep.definition.ColumnDefinition;
import vn.nenep.definition.ColumnDefinition.Required;
import vn.nenep.definition.ColumnType;
import vn.nenep.definition.Definitions;
import vn.nenep.definition.FormDefinition;
import vn.nenep.definition.Rule;
import vn.nenep.definition.Rule.ExcellenceCap.Base;
import vn.nenep.definition.Rule.ExcellenceCap.Scope;
import vn.nenep.finding.FindingCode;
import vn.nenep.finding.Severity;

/** The checks of a form as paintings: a cell changes its colour while a rule does not hold, before anybody sends it. */
final class RowPaintings {

    private final FormLayout layout;
    private final BlankWorkbook workbook;
    private final Definitions definitions;
    private final Optional<MonthWindows> windows;
    private final ConditionFormula conditions;

    RowPaintings(FormLayout layout, BlankWorkbook workbook, Definitions definitions) {
        this.layout = layout;
        this.workbook = workbook;
        this.definitions = definitions;
        this.windows = MonthWindows.of(definitions, workbook.period());
        this.conditions = new ConditionFormula(layout, windows);
    }

    /** Mistakes first, then what is doubtful, then what is still wanted: the first that holds is seen. */
    void write(SheetXml sheet) {
        List<Painting> all = new ArrayList<>();
        sameRowTwice().ifPresent(all::add);
        layout.form().checks().forEach(check -> all.addAll(of(check)));
        all.addAll(wanted());
        all.stream().sorted(Comparator.comparing(Painting::paint)).forEach(sheet::paint);
    }

    private static Paint paint(FindingCode code) {
        return code.severity().compareTo(Severity.ERROR) <= 0 ? Paint.WRONG : Paint.DOUBTFUL;
    }

    private List<Painting> of(Check check) {
        if (check instanceof Check.PartOfWhole part && !layout.form().measures().isEmpty()) {
            return measures(part).stream().toList();
        }
        if (check instanceof Check.Cap cap) {
            return cap(cap).stream().toList();
        }
        if (layout.at(check.column()) < 0) {
            return List.of();
        }
        Area area = layout.rows(check.column());
        String cell = layout.cell(check.column(), area);
        List<String> formulas = new ArrayList<>();
        if (check instanceof Check.Equal equal) {
            equal.equations().forEach(equation -> formulas.add(differ(equation, area)));
        } else if (check instanceof Check.PartOfWhole part) {
            formulas.add("AND(" + counted(List.of(part.column(), part.whole()), area) + "SUM(" + cell + ")>SUM("
                    + layout.cell(part.whole(), area) + "))");
        } else if (check instanceof Check.Needs needs) {
            conditions
                    .all(needs.when(), area)
                    .ifPresent(when -> formulas.add("AND(ISBLANK(" + cell + ")," + when + ")"));
        } else if (check instanceof Check.Belongs) {
            formulas.add("AND(ISNUMBER(" + cell + ")," + outside(cell, area) + ")");
        } else if (check instanceof Check.Arrived) {
            formulas.add("AND(ISNUMBER(" + cell + ")," + cell + ">TODAY())");
        } else if (check instanceof Check.Fits fits) {
            fits(fits, cell, area).ifPresent(formulas::add);
        }
        return formulas.stream()
                .map(formula -> new Painting(area, paint(check.code()), formula))
                .toList();
    }

    /** As in the check itself, a sum with a needed count that is missing is not compared. */
    private String counted(List<String> columns, Area area) {
        return columns.stream()
                .filter(id -> layout.form()
                        .column(id)
                        .filter(c -> c.required() != Required.NO)
                        .isPresent())
                .map(id -> "ISNUMBER(" + layout.cell(id, area) + "),")
                .collect(Collectors.joining());
    }

    private String differ(Check.Equation equation, Area area) {
        List<String> all = Stream.concat(equation.left().stream(), equation.right().stream())
                .toList();
        return "AND(" + counted(all, area) + sum(equation.left(), area) + "<>" + sum(equation.right(), area) + ")";
    }

    private String sum(List<String> columns, Area area) {
        return columns.isEmpty()
                ? "0"
                : columns.stream().map(id -> layout.cell(id, area)).collect(Collectors.joining(",", "SUM(", ")"));
    }

    private String outside(String cell, Area area) {
        return layout.form()
                .timing()
                .flatMap(timing -> windows.map(days -> {
                    String month = layout.cell(timing.month(), area);
                    return "ISNUMBER(" + month + "),NOT(" + days.belongs(month, cell) + ")";
                }))
                .orElse("OR(" + cell + "<"
                        + MonthWindows.serial(workbook.period().firstDay()) + "," + cell + ">"
                        + MonthWindows.serial(workbook.period().lastDay()) + ")");
    }

    private Optional<String> fits(Check.Fits check, String cell, Area area) {
        String score = layout.cell(check.score(), area);
        return definitions
                .rule(Rule.QualityScale.class, workbook.period())
                .flatMap(rule -> layout.form()
                        .column(check.column())
                        .flatMap(ColumnDefinition::scale)
                        .map(scale -> {
                            String fitting = cell;
                            for (var level : rule.lowest().entrySet().stream()
                                    .sorted(Map.Entry.comparingByValue())
                                    .toList()) {
                                String title = scale.value(level.getKey())
                                        .map(value -> value.title())
                                        .orElse(level.getKey());
                                fitting =
                                        "IF(" + score + ">=" + level.getValue().toPlainString() + ","
                                                + ConditionFormula.quoted(title) + "," + fitting + ")";
                            }
                            // the best level is tested first because it was wrapped around the others last
                            return "AND(ISNUMBER(" + score + "),NOT(ISBLANK(" + cell + "))," + cell + "<>" + fitting
                                    + ")";
                        }));
    }

    private Optional<Painting> cap(Check.Cap cap) {
        return layout.totalRow()
                .flatMap(row -> definitions
                        .rule(Rule.ExcellenceCap.class, workbook.period())
                        .map(rule -> {
                            Area area = rule.scope() == Scope.CELL
                                    ? layout.rows(cap.column())
                                    : Area.ofColumn(layout.at(cap.column()), row, row);
                            String excellent = layout.cell(cap.column(), area);
                            String base = rule.base() == Base.T_ONLY ? "" : "," + excellent;
                            String given = rule.hundredthsGiven() == 0 ? "" : "+" + rule.hundredthsGiven();
                            return new Painting(
                                    area,
                                    paint(cap.code()),
                                    "SUM(" + excellent + ")*100>SUM(" + layout.cell(cap.good(), area) + base + ")*"
                                            + rule.percent().toPlainString() + given);
                        }));
    }

    private Optional<Painting> measures(Check.PartOfWhole check) {
        Optional<Integer> part = rowOf(check.column());
        Optional<String> whole = check.whole().equals(FormDefinition.ACTIVE_CELLS)
                ? Optional.of(Long.toString(workbook.activeCells()))
                : rowOf(check.whole())
                        .flatMap(row -> layout.at(ColumnType.MEASURE_VALUE)
                                .map(column -> "SUM(" + Area.cell(row, column) + ")"));
        return part.flatMap(row -> layout.at(ColumnType.MEASURE_VALUE)
                .flatMap(column -> whole.map(most -> {
                    String cell = Area.cell(row, column);
                    return new Painting(
                            Area.ofColumn(column, row, row),
                            paint(check.code()),
                            "AND(ISNUMBER(" + cell + ")," + cell + ">" + most + ")");
                })));
    }

    private Optional<Integer> rowOf(String measure) {
        for (int i = 0; i < layout.blank().rows().size(); i++) {
            if (layout.blank()
                    .rows()
                    .get(i)
                    .measure()
                    .filter(one -> one.id().equals(measure))
                    .isPresent()) {
                return Optional.of(layout.firstRow() + i);
            }
        }
        return Optional.empty();
    }

    /** The second of two rows about the same thing; counted exactly, because COUNTIFS takes 01 for 1. */
    private Optional<Painting> sameRowTwice() {
        List<String> key = Stream.concat(
                        layout.columns().stream()
                                .filter(column -> column.type() == ColumnType.ORGANISATION_CODE
                                        || column.type() == ColumnType.ORGANISATIONS)
                                .map(ColumnDefinition::id),
                        layout.form().key().stream())
                .toList();
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Area area = layout.rows(key.get(0));
        List<String> given = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (String id : key) {
            String cell = layout.cell(id, area);
            given.add("NOT(ISBLANK(" + cell + "))");
            same.add("($" + Area.letters(layout.at(id)) + "$" + area.firstRow() + ":" + cell + "=" + cell + ")");
        }
        return Optional.of(new Painting(
                area,
                paint(FindingCode.R03),
                "AND(" + String.join(",", given) + ",SUMPRODUCT(1*" + String.join("*", same) + ")>1)"));
    }

    private List<Painting> wanted() {
        List<Painting> wanted = new ArrayList<>();
        for (ColumnDefinition column : layout.columns()) {
            if (column.required() != Required.NO) {
                Area area = column.required() == Required.FOR_CELLS
                        ? layout.rowsOfCells(column.id())
                        : layout.rows(column.id());
                String row =
                        "$" + Area.cell(area.firstRow(), 0) + ":$" + Area.cell(area.firstRow(), layout.lastColumn());
                wanted.add(new Painting(
                        area,
                        Paint.WANTED,
                        "AND(ISBLANK(" + layout.cell(column.id(), area) + "),COUNTA(" + row + ")>0)"));
            }
        }
        return wanted;
    }
}
