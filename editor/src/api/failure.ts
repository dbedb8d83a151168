import type { TestimonyFinding } from "@recos/schemas/evidence/testimonies/testimony-privacy"
import type { Missing } from "@recos/schemas/life/workflow"
import type { Refusal } from "@recos/schemas/people/permissions"

/** What a refusal or failure tells beside its sentence. */
export interface FailureDetail {
  /** Why a right is lacking. */
  refusal?: Refusal
  /** What a step still lacks. */
  missing?: Missing[]
  /** Fields that did not pass, with a sentence each. */
  fields?: { path: string; message: string }[]
  /** What could let somebody be recognised. */
  findings?: TestimonyFinding[]
}

/** What a refused or failed request tells: a sentence for the person, and what the interface can point at. */
export class Failure extends Error {
  /** 0 when no answer came. */
  readonly status: number
  readonly code: string
  readonly refusal: Refusal | null
  readonly missing: Missing[]
  readonly fields: { path: string; message: string }[]
  readonly findings: TestimonyFinding[]

  constructor(status: number, code: string, sentence: string, detail: FailureDetail = {}) {
    super(sentence)
    this.name = "Failure"
    this.status = status
    this.code = code
    this.refusal = detail.refusal ?? null
    this.missing = detail.missing ?? []
    this.fields = detail.fields ?? []
    this.findings = detail.findings ?? []
  }

  /** Whether the server itself said nothing: no answer at all, or a gateway that cannot reach it. */
  get isOfNetwork(): boolean {
    return this.status === 0 || (this.status >= 502 && this.status <= 504)
  }

  /** Whether the same request may pass later by itself: nothing answered, too many asked, or the server stumbled. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }

  /** The sentence about one field, if the server gave one. */
  field(path: string): string | undefined {
    return this.fields.find((field) => field.path === path)?.message
  }
}
