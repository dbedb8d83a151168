import { SECTION_KINDS, type SectionKind } from "../../vocabulary/closed-lists.ts"
import { SECTION_HEADINGS } from "../guidance.ts"

/** Other names that teams give to the same sections. */
const OTHER_NAMES: Partial<Record<SectionKind, string[]>> = {
  "in-brief": ["résumé", "l’essentiel", "summary", "key messages", "messages clés"],
  question: ["question clinique", "question", "clinical question", "pico"],
  statements: ["recommandation", "les recommandations", "recommendation"],
  reasons: ["justification", "argumentaire", "pourquoi ces recommandations", "rationale", "reasons"],
  "practical-advice": ["conseils pratiques", "practical advice", "pratique"],
  "who-does-what": ["qui fait quoi", "rôles", "protocoles", "who does what", "roles"],
  "warning-signs": ["drapeaux rouges", "red flags", "quand consulter"],
  "lived-experience": ["vécu", "expérience vécue", "paroles d’usagers"],
  alternatives: ["alternatives", "plantes", "phytothérapie"],
  environment: ["santé environnementale", "éco-prescription"],
  inequalities: ["inégalités", "inequalities", "equity", "équité"],
  "for-everyone": ["falc", "pour tout le monde", "facile à lire et à comprendre", "for everyone"],
  training: ["formation", "quiz"],
  history: ["historique des versions", "changelog"]
}

/** Letters alone: accents, capitals, signs and numbers before a heading do not matter. */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, " ")
    .trim()

const KIND_BY_NAME = new Map(
  SECTION_KINDS.flatMap((kind) =>
    [...Object.values(SECTION_HEADINGS[kind]), ...(OTHER_NAMES[kind] ?? []), kind].map((name) => [plain(name), kind])
  )
)

/** The section that a heading names, in French, English or Arabic. */
export const sectionNamed = (heading: string): SectionKind | undefined => KIND_BY_NAME.get(plain(heading))
