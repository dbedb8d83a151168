import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals"
import type { RemarkTarget } from "@recos/schemas/remarks/remark"
import type { Failure } from "../api/failure.ts"
import type { Person, Thread } from "./api.ts"

/** The remarks on a reco as this page knows them; what asks the server is fetched beside the page. */
export interface RemarkBook {
  recoId: string
  /** Undefined until they were read. */
  threads: Signal<readonly Thread[] | undefined>
  people: Signal<readonly Person[]>
  /** Why they could not be read, as long as they could not. */
  failure: Signal<Failure | undefined>
  open: ReadonlySignal<readonly Thread[]>
  /** What a remark is being written about. */
  draft: Signal<RemarkTarget | null>
  /** What was typed and not sent, by what it is about (`useUnsent`). */
  unsent: Map<string, string>
  /** The thread that one has come to; whether its card is to take the focus. */
  current: Signal<{ id: string; isAsked: boolean } | null>
  /** Puts what the server answers of one thread in its place. */
  put: (thread: Thread) => void
}

export function remarkBook(recoId: string): RemarkBook {
  const threads = signal<readonly Thread[] | undefined>(undefined)
  return {
    recoId,
    threads,
    people: signal([]),
    failure: signal(undefined),
    open: computed(() => (threads.value ?? []).filter(({ resolved }) => resolved === null)),
    draft: signal(null),
    unsent: new Map(),
    current: signal(null),
    put: (thread) => {
      const before = threads.peek() ?? []
      const isKnown = before.some(({ id }) => id === thread.id)
      threads.value = isKnown ? before.map((one) => (one.id === thread.id ? thread : one)) : [...before, thread]
    }
  }
}
