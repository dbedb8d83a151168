import { type Label, label } from "../../vocabulary/label.ts"

/** What a person has said of their interests on a question. */
export const INTEREST_LABELS: Record<"undeclared" | "none" | "linked", Label> = {
  undeclared: label("Pas encore déclaré", "Not declared yet", "لم يصرح بعد"),
  none: label("Aucun lien déclaré", "No link declared", "لا مصلحة مصرح بها"),
  linked: label("Un lien déclaré", "A link declared", "مصلحة مصرح بها")
}
