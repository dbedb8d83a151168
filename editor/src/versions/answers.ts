import type { Comparison } from "@recos/schemas/versions/comparison"
import type { FrozenContent } from "@recos/schemas/versions/frozen"
import type { College } from "@recos/schemas/vocabulary"

export interface GivenReading {
  memberId: string
  name: string
  college: College
  verdict: "approve" | "changes"
  reason: string
  at: string
  /** False once the same member has given a later one, which alone counts. */
  counts: boolean
}

export interface GivenSignature {
  memberId: string
  name: string
  college: College
  at: string
}

/** A frozen version in a list, with what was said of it. */
export interface VersionLine {
  number: string
  hash: string
  note: string
  frozenAt: string
  frozenBy: { name: string; college: College } | null
  publishedAt: string | null
  readings: GivenReading[]
  signatures: GivenSignature[]
}

/** A frozen version, with all that it froze. */
export interface VersionDetail extends VersionLine {
  content: FrozenContent
}

/** What differs between two texts, in each language. */
export interface ComparedVersions {
  documents: Record<string, Comparison>
}
