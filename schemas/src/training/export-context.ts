/** What an exported quiz says of where it comes from, so that a copy in another system can be checked years later. */
export interface QuizOrigin {
  slug: string
  /** The version of the reco. */
  version: string
  title: string
  /** Permanent address of that version. */
  address: string
  /** `statementsFingerprint` of that version. */
  fingerprint: string
  /** A sentence shown with the answers: version, demonstration, staleness. */
  notice: string
}

/** One name for a question in all systems: `toux-miel/1.0/z1`. */
export const questionName = (origin: QuizOrigin, id: string): string => `${origin.slug}/${origin.version}/${id}`
