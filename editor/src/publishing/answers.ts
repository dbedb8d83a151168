/** Long work as the server tells of it. */
export interface Job {
  id: string
  kind: "publish" | "withdraw" | "rebuild"
  state: "queued" | "running" | "done" | "failed"
  /** The step under way, a code of the catalogue. */
  step: string
  /** Of the whole, 0 to 1. */
  progress: number
  /** Why it failed, in a sentence. */
  error: string | null
  /** What says more: files and lines, or what the build said. */
  details: string[]
}
