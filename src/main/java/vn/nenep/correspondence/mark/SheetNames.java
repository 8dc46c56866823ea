package vn.nenep.correspondence.mark;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names for the sheets that we add to somebody's workbook. */
public final class SheetNames {

    private SheetNames() {}

    /** A name that no sheet has yet, not even in other letters: {@code Việc cần sửa (2)}. */
    public static String free(Workbook workbook, String wanted) {
        String name = wanted;
        for (int i = 2; workbook.getSheet(name) != null; i++) {
            name = wanted + " (" + i + ")";
        }
        return WorkbookUtil.createSafeSheetName(name);
    }
}
