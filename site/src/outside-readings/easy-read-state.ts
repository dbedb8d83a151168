import { createHash } from "node:crypto"
import { easyText } from "@recos/schemas/falc/easy-text"
import type { FalcFinding } from "@recos/schemas/falc/findings"
import { lintFalc } from "@recos/schemas/falc/lint-falc"
import { type EasyReading, sessionsOf } from "@recos/schemas/publication/outside-readings"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import type { OpenVersion } from "../corpus/open-version.ts"

/** What can be said of a text for everyone: the rules that it breaks, and who has read it. */
export interface EasyReadState {
  broken: FalcFinding[]
  /** The sessions that read these very words. */
  read: EasyReading[]
  /** The sessions that read an earlier text: what they changed is in this one. */
  readBefore: EasyReading[]
  /** The names for the mark « lu et relu »; null unless people concerned have read these words, and no rule is broken. */
  readers: string[] | null
}

/** Judges the text for everyone of a version. */
export function easyReadState(
  { reco, document }: Pick<OpenVersion, "reco" | "document">,
  language: Language
): EasyReadState {
  const sessions = reco.easyReadings?.[language] ?? []
  const text = easyText(document)
  const read = text === null ? [] : sessionsOf(sessions, createHash("sha256").update(text).digest("hex"))
  const broken = lintFalc(document, language).filter(({ severity }) => severity === "error")
  const readers = [...new Set(read.flatMap((session) => session.readers))]
  return {
    broken,
    read,
    readBefore: sessions.filter((session) => !read.includes(session)),
    readers: readers.length > 0 && broken.length === 0 ? readers : null
  }
}
