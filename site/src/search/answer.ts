import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { TITLE_WEIGHT } from "./index-format.ts"
import { stem } from "./stem.ts"
import type { Unit } from "./understand.ts"
import { allWordsOf } from "./words-of.ts"

export interface Result {
  reco: number
  /** What was asked and is not in it, as the reader wrote it. */
  without: string[]
}

export interface Answer {
  /** `all`: each has every word; `some`: each lacks the words that it says; `none`. */
  kind: "all" | "some" | "none"
  results: Result[]
  /** What no reco has at all. */
  unknown: string[]
}

const stems = (words: string): ReadonlySet<string> => new Set(allWordsOf(words).map(stem))

/** Words that are asked of any subject: by themselves, where another word found nothing, they lead to no reco. */
const OF_ANY_SUBJECT: Record<Language, ReadonlySet<string>> = {
  fr: stems(
    "mal douleur douleurs enfant bébé nourrisson adulte femme homme personne âgé âgée patient patiente parent mère père grossesse enceinte " +
      "médicament traitement traiter soigner soin soulager remède naturel symptôme signe cause risque danger effet dose conseil aide aider arrêter " +
      "éviter jour nuit matin soir semaine mois an ans heure temps maladie médecin urgence santé problème question recommandation reco prévention " +
      "diagnostic examen analyse résultat grand petit fort gros haut bas long chaud froid nouveau premier prix corps vie usage moment besoin"
  ),
  en: stems(
    "pain child baby infant adult woman man person people patient parent drug medicine treatment treat care symptom sign cause risk danger effect dose " +
      "advice help stop avoid day night week month year hour time disease doctor emergency health problem question recommendation prevention test"
  ),
  ar: stems("ألم وجع طفل رضيع امرأة رجل شخص مريض دواء علاج عرض سبب خطر جرعة نصيحة يوم ليل أسبوع شهر سنة مرض طبيب صحة")
}

const isTelling = ({ typed }: Unit, language: Language): boolean =>
  allWordsOf(typed).some((word) => !/^\d+$/.test(word) && !OF_ANY_SUBJECT[language].has(stem(word)))

/** A text that says a word so often says something of it; so much more often, it is about it. */
const SPEAKS_OF = 3
const IS_ABOUT = 7

interface Options {
  language: Language
  recos: number
  withdrawn: readonly number[]
  /** The recos that the reader's choices leave; all when there is none. */
  among: ReadonlySet<number> | null
}

/**
 * The recos that answer: those that have every word, standing together or about one of them; else those about something that was asked,
 * each with the words that it lacks. Nothing, where that would only be a guess.
 */
export function answer(units: readonly Unit[], { language, recos, withdrawn, among }: Options): Answer {
  const isWithdrawn = new Set(withdrawn)
  const telling = units.filter((unit) => isTelling(unit, language))
  const unknown = units.filter(({ places }) => places.size === 0).map(({ typed }) => typed)
  const tells = (reco: number, least: number): boolean =>
    telling.some(({ places }) => (places.get(reco)?.weight ?? 0) >= least)
  const candidates = [...new Set(units.flatMap(({ places }) => [...places.keys()]))].filter(
    (reco) => among === null || among.has(reco)
  )
  const scored = candidates.map((reco) => ({
    reco,
    without: units.filter(({ places }) => !places.has(reco)).map(({ typed }) => typed),
    score: units.reduce((sum, { places }) => sum + (places.get(reco)?.weight ?? 0) * rarity(places.size, recos), 0)
  }))
  const ranked = scored.toSorted(
    (one, other) =>
      Number(isWithdrawn.has(one.reco)) - Number(isWithdrawn.has(other.reco)) ||
      other.score - one.score ||
      one.reco - other.reco
  )
  const whole = ranked.filter(
    ({ reco, without }) => without.length === 0 && (tells(reco, SPEAKS_OF) || standTogether(units, reco))
  )
  const inForce = whole.filter(({ reco }) => !isWithdrawn.has(reco))
  // A withdrawn reco that only has the words, and is not about them, is told of where nothing in force has them.
  const all =
    inForce.length > 0 ? whole.filter(({ reco }) => !isWithdrawn.has(reco) || tells(reco, TITLE_WEIGHT)) : whole
  if (all.length > 0) return { kind: "all", results: all.map(asResult), unknown }
  const some = ranked.filter(({ reco }) => tells(reco, IS_ABOUT))
  return some.length > 0
    ? { kind: "some", results: some.map(asResult), unknown }
    : { kind: "none", results: [], unknown }
}

const asResult = ({ reco, without }: Result): Result => ({ reco, without })

const rarity = (found: number, recos: number): number => Math.log(1 + recos / Math.max(1, found))

/** Whether one section, with the title, has everything that was asked. */
function standTogether(units: readonly Unit[], reco: number): boolean {
  const [first, ...others] = units
    .map(({ places }) => places.get(reco))
    .filter((place) => place !== undefined && place.weight < TITLE_WEIGHT && place.sections.length > 0)
  if (!first) return true
  return first.sections.some((section) => others.every((place) => place?.sections.includes(section)))
}
