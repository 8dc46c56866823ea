package vn.nenep.workbook.mutant;

import java.util.Random;

/** One way to break a file; what it can't be done to comes back as it was. */
@FunctionalInterface
interface Mutation {

    byte[] apply(byte[] bytes, Random random);
}
