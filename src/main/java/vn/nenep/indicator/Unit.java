package vn.nenep.indicator;

import vn.nenep.definition.Grain;
import vn.nenep.period.Period;

/**
 * One expected thing: an organisation in one period, whether anyone reported it or not.
 *
 * @param committee the grassroots organisation under which it rolls up
 * @param bloc the bloc under which that one rolls up
 * @param superior who has to inspect it: the bloc for a chi bộ cơ sở, else its committee
 * @param due whether it is owed and its last day has come
 * @param activeCells for a committee: its cells on the last day of the period
 */
record Unit(
        Grain grain,
        String organisation,
        Period period,
        String committee,
        String bloc,
        String superior,
        boolean due,
        long activeCells) {}
