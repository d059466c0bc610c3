/**
 * Benchmarks, compiled and run by the profile {@code bench} alone: {@code mvn -Pbench -pl examples
 * -am test -DskipTests -Dbench=Name}. Start at {@link org.openfoi.bench.Rounds}.
 */
@NullMarked
package org.openfoi.bench;

import org.jspecify.annotations.NullMarked;
