package vn.nenep.edition.page;

import java.util.function.Function;
import vn.nenep.edition.Comparison;
import vn.nenep.period.Period;

/**
 * What the page is about.
 *
 * @param whole the code of the organisation that is all of it
 * @param indicators titles by id
 * @param organisations names by code
 * @param headline whether an indicator is one of those with a target that are published
 */
public record PageSubject(
        About first,
        About second,
        Period span,
        Comparison comparison,
        String whole,
        Function<String, String> indicators,
        Function<String, String> organisations,
        Function<String, Boolean> headline) {}
