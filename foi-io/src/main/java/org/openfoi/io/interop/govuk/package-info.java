/**
 * The bank holidays as gov.uk publishes them, at {@code https://www.gov.uk/bank-holidays.json}.
 *
 * <p>Nothing here opens a connection: fetch the text as you like, and read it with
 * {@link org.openfoi.io.interop.govuk.GovUkBankHolidays}.
 */
@NullMarked
package org.openfoi.io.interop.govuk;

import org.jspecify.annotations.NullMarked;
