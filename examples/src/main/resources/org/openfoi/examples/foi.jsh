import java.time.*
import java.util.*
import java.nio.file.*
import org.openfoi.io.csv.*
import org.openfoi.io.json.*
import org.openfoi.io.reader.*
import org.openfoi.io.scan.*
import org.openfoi.io.source.*
import org.openfoi.model.authority.*
import org.openfoi.model.calendar.*
import org.openfoi.model.deadline.*
import org.openfoi.model.document.*
import org.openfoi.model.finding.*
import org.openfoi.model.foicase.*
import org.openfoi.model.inspection.*
import org.openfoi.model.law.*
import org.openfoi.model.refusal.*
import org.openfoi.model.report.*
import org.openfoi.model.request.*
import org.openfoi.model.response.*
import org.openfoi.model.source.*
import org.openfoi.rules.*
import org.openfoi.rules.clock.*
import org.openfoi.rules.validation.*
import static org.openfoi.examples.ShellVerbs.*
var sample = sample();
var letter = letter();
