import type { Missing } from "@recos/schemas/life/workflow"

/** What a refused or failed request tells: a sentence for the person, and what the interface can point at. */
export class Failure extends Error {
  /** 0 when no answer came. */
  readonly status: number
  readonly code: string
  readonly missing: Missing[]
  readonly fields: { path: string; message: string }[]

  constructor(
    status: number,
    code: string,
    sentence: string,
    detail: { missing?: Missing[]; fields?: { path: string; message: string }[] } = {}
  ) {
    super(sentence)
    this.name = "Failure"
    this.status = status
    this.code = code
    this.missing = detail.missing ?? []
    this.fields = detail.fields ?? []
  }

  /** Whether the server itself said nothing: no answer at all, or a gateway that cannot reach it. */
  get isOfNetwork(): boolean {
    return this.status === 0 || (this.status >= 502 && this.status <= 504)
  }

  /** The sentence about one field, if the server gave one. */
  field(path: string): string | undefined {
    return this.fields.find((field) => field.path === path)?.message
  }
}
