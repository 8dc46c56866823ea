package vn.nenep.report;

/** A block that is drawn: it gets a running number, {@code Biểu đồ 1}, and says in words what it shows. */
public sealed interface Drawn extends Block permits Chart, HeatMap, League {

    /** Stable, kebab-case; the base name of its picture. */
    String id();

    /** The words around it. */
    Chart.Text text();
}
