import { type Label, label } from "../../vocabulary/label.ts"
import type { ReasonDomain } from "./domains.ts"
import { isCerqualDomain, isDownDomain } from "./grading-rules.ts"

/** How far a concern lowers the certainty, from none to three levels. */
const LOWERED: readonly Label[] = [
  label("Pas de réserve", "No concern", "لا تحفظ"),
  label("Réserve grave (−1)", "Serious concern (−1)", "تحفظ جدي (خفض بمقدار درجة واحدة)"),
  label("Réserve très grave (−2)", "Very serious concern (−2)", "تحفظ جدي جدا (خفض بمقدار درجتين)"),
  label("Réserve extrêmement grave (−3)", "Extremely serious concern (−3)", "تحفظ بالغ الجدية (خفض بمقدار 3 درجات)")
]

/** How far one is concerned about a component of CERQual (Implement Sci 2018;13(Suppl 1):10): it lowers nothing by itself. */
const CONCERNS: readonly Label[] = [
  label("Pas de réserve, ou très mineure", "No or very minor concerns", "لا تحفظ أو تحفظ بسيط جدا"),
  label("Réserve mineure", "Minor concerns", "تحفظ بسيط"),
  label("Réserve modérée", "Moderate concerns", "تحفظ متوسط"),
  label("Réserve grave", "Serious concerns", "تحفظ جدي")
]

/** The confidence that stands once all concerns are weighed. */
const CONFIDENCE: readonly Label[] = [
  label("Élevée (rien à baisser)", "High (nothing to lower)", "مرتفعة (بلا خفض)"),
  label("Modérée (−1)", "Moderate (−1)", "متوسطة (خفض بمقدار درجة واحدة)"),
  label("Faible (−2)", "Low (−2)", "منخفضة (خفض بمقدار درجتين)"),
  label("Très faible (−3)", "Very low (−3)", "منخفضة جدا (خفض بمقدار 3 درجات)")
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
  const found = wordsOf(domain)[levels]
  if (!found) throw new RangeError(`${domain} has no level ${levels}`)
  return found
}

function wordsOf(domain: ReasonDomain): readonly Label[] {
  if (domain === "confidence") return CONFIDENCE
  if (isCerqualDomain(domain)) return CONCERNS
  return isDownDomain(domain) ? LOWERED : RAISED
}
