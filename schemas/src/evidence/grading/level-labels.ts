import { type Label, label } from "../../vocabulary/label.ts"
import type { ReasonDomain } from "./domains.ts"
import { isDownDomain } from "./grading-rules.ts"

/** How far a concern lowers the certainty, from none to three levels. */
const LOWERED: readonly Label[] = [
  label("Pas de réserve", "No concern", "لا تحفظ"),
  label("Réserve grave (−1)", "Serious concern (−1)", "تحفظ جدي (خفض بمقدار درجة واحدة)"),
  label("Réserve très grave (−2)", "Very serious concern (−2)", "تحفظ جدي جدا (خفض بمقدار درجتين)"),
  label("Réserve extrêmement grave (−3)", "Extremely serious concern (−3)", "تحفظ بالغ الجدية (خفض بمقدار 3 درجات)")
]

/** How far a reason raises it, from none to two levels. */
const RAISED: readonly Label[] = [
  label("N’augmente pas", "Does not raise", "لا يرفع"),
  label("Augmente d’un niveau (+1)", "Raises by one level (+1)", "رفع بمقدار درجة واحدة"),
  label("Augmente de deux niveaux (+2)", "Raises by two levels (+2)", "رفع بمقدار درجتين")
]

/**
 * The words of a level judged in a domain.
 * @throws RangeError for a level that no domain has.
 */
export function levelLabel(domain: ReasonDomain, levels: number): Label {
  const found = (isDownDomain(domain) ? LOWERED : RAISED)[levels]
  if (!found) throw new RangeError(`${domain} has no level ${levels}`)
  return found
}
