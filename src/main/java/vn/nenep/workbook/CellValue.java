package vn.nenep.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell. A blank cell has none. */
public sealed interface CellValue {

    /** The value as text, for messages and for comparing: numbers without trailing zeros, dates as dd/MM/yyyy. */
    String shown();

    record Text(String text) implements CellValue {
        @Override
        public String shown() {
            return text;
        }
    }

    record Number(BigDecimal number) implements CellValue {
        @Override
        public String shown() {
            return number.stripTrailingZeros().toPlainString();
        }
    }

    record Date(LocalDate date) implements CellValue {
        @Override
        public String shown() {
            return twoDigits(date.getDayOfMonth()) + "/" + twoDigits(date.getMonthValue()) + "/" + date.getYear();
        }

        private static String twoDigits(int number) {
            return (number < 10 ? "0" : "") + number;
        }
    }

    record Truth(boolean value) implements CellValue {
        @Override
        public String shown() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /** A formula error, or a formula whose value the file does not hold. */
    record Broken(String error) implements CellValue {
        @Override
        public String shown() {
            return error;
        }
    }
}
