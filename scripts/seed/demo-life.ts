import { createHash } from "node:crypto"
import { DEMO_MEMBERS, type DemoMember } from "../demo/members.ts"

/** Recos that the demonstration shows on their way: the others are published. */
export const ON_THEIR_WAY: ReadonlyMap<string, "draft" | "in-review"> = new Map([
  ["sommeil-sans-hypnotiques", "draft"],
  ["air-poussieres-maison", "in-review"]
])

/** The days of every demonstration reco, fixed so that its files come out the same on each making. */
export const DEMO_DATES = {
  begun: new Date("2026-11-09T08:30:00Z"),
  frozen: new Date("2026-11-21T09:00:00Z"),
  read: new Date("2026-11-21T12:00:00Z"),
  signed: new Date("2026-11-21T12:00:00Z"),
  published: new Date("2026-11-21T15:00:00Z")
} as const

export interface DemoReading {
  by: DemoMember
  reason: string
}

/** Who does what around one demonstration reco. */
export interface DemoTeam {
  coordinator: DemoMember
  /** Wrote last, and so does not read. */
  author: DemoMember
  coauthor: DemoMember
  readings: [DemoReading, DemoReading]
  signatures: [DemoMember, DemoMember]
}

const PROFESSIONAL_REASONS = [
  "Chaque recommandation renvoie à sa source, et la force choisie suit les preuves. Je m’en servirai en consultation.",
  "J’ai relu chaque recommandation avec ses références ouvertes : elles concordent.",
  "Les signes d’alerte sont complets et l’ordre des étapes est celui de ma pratique.",
  "Les limites des études sont dites clairement. Rien à reprendre avant la délibération."
]
const CITIZEN_REASONS = [
  "Je comprends ce que je peux faire chez moi, et quand il faut appeler. Les mots sont simples.",
  "Le texte tient compte de la vie dans la vallée : peu de transports, pharmacie loin. Il me convient.",
  "Les questions que je me posais ont leur réponse, sans faire peur. Je l’approuve.",
  "La version pour tout le monde se lit d’un trait. Ma voisine l’a comprise aussi."
]

const of = (college: DemoMember["college"]): DemoMember[] => DEMO_MEMBERS.filter((one) => one.college === college)

/** Chooses the team of a demonstration reco from its slug alone: another reco in the corpus changes nothing here. */
export function demoTeam(slug: string): DemoTeam {
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
      { by: citizenReader, reason: pick(CITIZEN_REASONS, 0) },
      { by: reader, reason: pick(PROFESSIONAL_REASONS, 0) }
    ],
    signatures: [pick(citizens, 0), reader]
  }
}

/** The id of a demonstration reco, made from its slug: a UUID of version 8 (RFC 9562, free use of the bits). */
export function demoRecoId(slug: string): string {
  const bytes = digest(`reco:${slug}`).subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString("hex")
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-")
}

const digest = (words: string): Buffer => createHash("sha256").update(words).digest()
