package vn.nenep.job.comparing;

import vn.nenep.definition.Definitions;
import vn.nenep.edition.Comparison;
import vn.nenep.organisation.Register;

/**
 * Two editions, compared.
 *
 * @param whole the code of the organisation that is all of it: the bloc, or the committee that the editions are about
 * @param definitions of the second
 * @param register of the second
 */
public record Compared(
        Side first, Side second, Comparison comparison, String whole, Definitions definitions, Register register) {}
