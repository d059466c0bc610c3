/** What is asked of requests; one class a rule. */
@NullMarked
package org.openfoi.rules.request;

import org.jspecify.annotations.NullMarked;
