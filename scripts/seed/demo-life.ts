import { createHash } from "node:crypto"
import { type RecoId, recoId } from "@recos/schemas/ids"
import type { TranslationPart } from "@recos/schemas/publication/outside-readings"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { DEMO_MEMBERS, type DemoMember } from "../demo/members.ts"

/** The day the demonstration is set on: what is still on its way was frozen then. */
export const DEMO_TODAY = "2026-11-29"

/** When one version was begun, frozen, read, signed and published. */
export interface DemoDates {
  begun: Date
  frozen: Date
  read: Date
  signed: Date
  published: Date
}

const DAYS_OF_WRITING = 12

/** The moments of a version published on a day, fixed so that its files come out the same on each making. */
export function demoDates(day: string): DemoDates {
  const at = (time: string): Date => new Date(`${day}T${time}Z`)
  const begun = at("08:30:00")
  begun.setUTCDate(begun.getUTCDate() - DAYS_OF_WRITING)
  return { begun, frozen: at("09:00:00"), read: at("12:00:00"), signed: at("12:00:00"), published: at("15:00:00") }
}

interface DemoReading {
  by: DemoMember
  reason: string
}

/** Who does what around one demonstration reco. */
export interface DemoTeam {
  coordinator: DemoMember
  /** Wrote last. Who wrote, translated or graded neither reads nor signs. */
  author: DemoMember
  coauthor: DemoMember
  readings: [DemoReading, DemoReading]
  /** Those who read: the main writers sign nothing of their own. */
  signatures: [DemoMember, DemoMember]
}

const PROFESSIONAL_REASONS = [
  "Chaque recommandation renvoie à sa source, et la force choisie suit les preuves. Je m’en servirai en consultation.",
  "J’ai relu chaque recommandation avec ses références ouvertes\u202f: elles concordent.",
  "Les signes d’alerte sont complets et l’ordre des étapes est celui de ma pratique.",
  "Les limites des études sont dites clairement. Rien à reprendre avant la délibération."
]
const CITIZEN_REASONS = [
  "Je comprends ce que je peux faire chez moi, et quand il faut appeler. Les mots sont simples.",
  "Le texte tient compte de la vie dans la vallée\u202f: peu de transports, pharmacie loin. Il me convient.",
  "Les questions que je me posais ont leur réponse, sans faire peur. Je l’approuve.",
  "La version pour tout le monde se lit d’un trait. Ma voisine l’a comprise aussi."
]

const of = (college: DemoMember["college"]): DemoMember[] => DEMO_MEMBERS.filter((one) => one.college === college)

/**
 * Chooses the team of a demonstration reco from its slug alone: another reco in the corpus changes nothing here.
 * It stays the same from one edition to the next, with other reasons.
 */
export function demoTeam(slug: string, edition = 0): DemoTeam {
  const turn = digest(slug).readUInt16BE(0)
  const pick = <Item>(items: readonly Item[], shift: number): Item => {
    const item = items[(turn + shift) % items.length]
    if (item === undefined) throw new Error("both colleges need members in scripts/demo/members.ts")
    return item
  }
  const professionals = of("professional")
  const citizens = of("citizen")
  const reader = pick(professionals, 1)
  const citizenReader = pick(citizens, 1)
  return {
    coordinator: pick(professionals, 2),
    author: pick(professionals, 0),
    coauthor: pick(citizens, 0),
    readings: [
      { by: citizenReader, reason: pick(CITIZEN_REASONS, edition) },
      { by: reader, reason: pick(PROFESSIONAL_REASONS, edition) }
    ],
    signatures: [citizenReader, reader]
  }
}

/** Who put a text in another language: the first member who speaks it; nobody for French, which the team writes. */
export function demoTranslator(language: Language): DemoMember | null {
  if (language === "fr") return null
  return DEMO_MEMBERS.find(({ languages }) => languages.includes(language)) ?? null
}

/** A member's part in a translation. */
export interface DemoTranslationReading {
  language: Language
  by: DemoMember
  part: TranslationPart
}

/**
 * Who made each translation and who reviewed it: the first member who speaks the language, and the next who does. Where
 * no second member does, the demonstration shows a translation that nobody has reviewed. By name, as publications are.
 */
export function demoTranslationReadings(languages: readonly Language[]): DemoTranslationReading[] {
  const readings = languages.flatMap((language) => {
    const translator = demoTranslator(language)
    if (!translator) return []
    const reviewer = DEMO_MEMBERS.find((one) => one !== translator && one.languages.includes(language))
    const translated = { language, by: translator, part: "translated" as const }
    return reviewer ? [translated, { language, by: reviewer, part: "reviewed" as const }] : [translated]
  })
  return readings.toSorted((one, other) => (one.by.name < other.by.name ? -1 : 1))
}

/** The id of a demonstration reco, made from its slug: a UUID of version 8 (RFC 9562, free use of the bits). */
export function demoRecoId(slug: string): RecoId {
  const bytes = digest(`reco:${slug}`).subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString("hex")
  return recoId.parse(
    [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-")
  )
}

const digest = (words: string): Buffer => createHash("sha256").update(words).digest()
