import { type Label, label } from "../vocabulary/label.ts"
import type { BlockComparison } from "./comparison.ts"

type Change = BlockComparison["change"]

/** What happened to a recommendation from one version to the next. */
export const STATEMENT_CHANGE_LABELS: Record<Change, Label> = {
  added: label("Recommandation ajoutée", "Recommendation added", "توصية مضافة"),
  removed: label("Recommandation retirée", "Recommendation removed", "توصية محذوفة"),
  changed: label("Recommandation modifiée", "Recommendation changed", "توصية معدّلة"),
  moved: label("Recommandation déplacée", "Recommendation moved", "توصية منقولة"),
  same: label("Recommandation inchangée", "Recommendation unchanged", "توصية لم تتغير")
}

/** What happened to any other passage. */
export const PASSAGE_CHANGE_LABELS: Record<Change, Label> = {
  added: label("Passage ajouté", "Passage added", "مقطع مضاف"),
  removed: label("Passage retiré", "Passage removed", "مقطع محذوف"),
  changed: label("Passage modifié", "Passage changed", "مقطع معدّل"),
  moved: label("Passage déplacé", "Passage moved", "مقطع منقول"),
  same: label("Passage inchangé", "Passage unchanged", "مقطع لم يتغير")
}
