package vn.nenep.report.content;

import java.util.List;
import vn.nenep.report.Block;

/** Writes what a report definition asks for under one name: paragraphs, a table, one or more charts. */
interface BlockWriter {

    List<Block> write(Material material);
}
